// The committee's gifts: papers it gives a pair (forms 1, 5, 12, 13), each filled from the program pack and the two names.
export const gifts = ['notice', 'welcome', 'thanks', 'certificate'] as const
export type GiftName = (typeof gifts)[number]
