// How the letter of understanding stands for the person who looks, from who has signed it.
import type { Role } from '../../foundation/role.ts'
import { otherRole } from '../../foundation/role.ts'

/** `waitingForMe`: only the partner has signed. `changed`: the words are no longer those that were signed. */
export type LetterStanding = 'unsigned' | 'waitingForMe' | 'waitingForPartner' | 'changed' | 'signed'

export const letterStandingFor = (
  role: Role,
  signed: { readonly mentor: boolean; readonly mentee: boolean; readonly changed: boolean },
): LetterStanding => {
  const mine = signed[role]
  const partners = signed[otherRole(role)]
  if (!mine && !partners) return 'unsigned'
  if (signed.changed) return 'changed'
  if (mine && partners) return 'signed'
  return mine ? 'waitingForPartner' : 'waitingForMe'
}
