// The two people of a pair, and the nine job families of education support professionals.

export const roles = ['mentor', 'mentee'] as const
export type Role = (typeof roles)[number]

export const otherRole = (role: Role): Role => (role === 'mentor' ? 'mentee' : 'mentor')

export const jobFamilies = [
  'paraeducator',
  'clerical',
  'custodial',
  'transportation',
  'food',
  'trades',
  'health',
  'security',
  'technical',
] as const
export type JobFamily = (typeof jobFamilies)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
export const isJobFamily = (value: unknown): value is JobFamily => jobFamilies.some((family) => family === value)
