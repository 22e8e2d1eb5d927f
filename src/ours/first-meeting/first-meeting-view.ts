// The first meeting's agenda as it stands: what the two said about each step, and what the book shows to be settled
// although nobody said so (a signed letter needs no tick). `readFirstMeetingSteps` is a view: hand it to `useShared`.
import type { BookRoots } from '../book-roots.ts'
import { readGoals } from '../goals/goals-view.ts'
import { readStandings } from '../letter/standing.ts'
import { readSingle } from '../record-map.ts'
import { logSettingsKind } from '../reflections/shared-entry.ts'
import { readGroundRules, readSchedule } from '../schedule/read-schedule.ts'
import { type FirstMeeting, firstMeetingKind, type FirstMeetingStep, firstMeetingSteps, type StepMark, type StepState } from './first-meeting.ts'

export const readFirstMeeting = (roots: BookRoots): FirstMeeting => readSingle(roots, 'firstMeeting', firstMeetingKind)

/** What the book holds of each step's decision: `some` of it, or the `whole`. */
type Decided = Readonly<Record<FirstMeetingStep, 'nothing' | 'some' | 'whole'>>

const readDecided = (roots: BookRoots): Decided => {
  const { commonGround, whyMentor, mentorBrings } = readFirstMeeting(roots)
  const { mentor, mentee } = readStandings(roots)
  const { use, together, lookedAt } = readSingle(roots, 'logSettings', logSettingsKind)
  const { reach, cancel, informal } = readGroundRules(roots)
  const of = (answers: readonly boolean[]) => (answers.every(Boolean) ? 'whole' : answers.some(Boolean) ? 'some' : 'nothing')
  const said = (text: string) => (text === '' ? 'nothing' : 'some')
  return {
    common: said(commonGround),
    // Whether the mentor is sure what is hoped for, only the two can say.
    goals: readGoals(roots).length === 0 ? 'nothing' : 'some',
    volunteering: said(whyMentor + mentorBrings),
    times: of([readSchedule(roots).rhythm !== undefined, reach !== '', cancel !== '', informal !== undefined]),
    logs: use === 'none' ? 'whole' : of([use !== undefined, lookedAt !== undefined, use === 'private' || together !== undefined]),
    letter: of([mentor.type === 'signed', mentee.type === 'signed']),
    confidentiality: 'nothing',
    reservations: 'nothing',
  }
}

export interface StandingStep {
  readonly step: FirstMeetingStep
  readonly state: StepState
  /** Who said so and when; absent where the book alone shows it. */
  readonly mark: StepMark | undefined
}

/** What was said counts, except that a step is done once all it decides is in the book. Opened again, it stays open. */
const stateOf = (mark: StepMark | undefined, decided: Decided[FirstMeetingStep]): StepState => {
  if (decided === 'whole' && (mark === undefined || mark.state === 'talked')) return 'done'
  if (mark !== undefined) return mark.state
  return decided === 'some' ? 'talked' : 'open'
}

export const readFirstMeetingSteps = (roots: BookRoots): readonly StandingStep[] => {
  const firstMeeting = readFirstMeeting(roots)
  const decided = readDecided(roots)
  return firstMeetingSteps.map((step) => {
    const said = firstMeeting[step]
    const state = stateOf(said, decided[step])
    return { step, state, mark: said?.state === state ? said : undefined }
  })
}

/** Few enough facts to be remembered in a glance. */
export interface FirstMeetingProgress {
  /** Steps talked about or done. */
  readonly talked: number
  /** Steps the pair has not left out. */
  readonly of: number
}

export const progressOf = (agenda: readonly StandingStep[]): FirstMeetingProgress => {
  const kept = agenda.filter(({ state }) => state !== 'leftOut')
  return {
    talked: kept.filter(({ state }) => state !== 'open').length,
    of: kept.length,
  }
}

/** After this many meetings Today makes way: the agenda waits among the meetings, and nobody is asked again. */
const meetingsWhileUntouched = 1
const meetingsOnceBegun = 3

/** The progress while the agenda is what matters now: the pair has hardly met, or has begun it and not finished. */
export const readFirstMeetingForNow = (roots: BookRoots, meetingsHeld: number): FirstMeetingProgress | undefined => {
  // A pair that knows each other well pays nothing for this.
  if (meetingsHeld >= meetingsOnceBegun) return undefined
  const firstMeeting = readFirstMeeting(roots)
  const begun = firstMeetingSteps.some((step) => firstMeeting[step] !== undefined)
  if (!begun && meetingsHeld >= meetingsWhileUntouched) return undefined
  const progress = progressOf(readFirstMeetingSteps(roots))
  return progress.talked === progress.of ? undefined : progress
}
