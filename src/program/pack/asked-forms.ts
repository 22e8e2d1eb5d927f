// The forms a program pack may add questions to.

export const askedForms = ['mentorApplication', 'menteeApplication', 'monthly', 'mentorExit', 'menteeExit'] as const
export type AskedForm = (typeof askedForms)[number]

/** Added questions on one form. */
export const questionsLimit = 10
