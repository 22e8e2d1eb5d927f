// What to call the two in a sentence of the app: by first name, unless somebody else on this phone has the same one.
// Papers, lists of people and signatures keep the whole name.
import { callNameAmong } from '../../foundation/call-name.ts'
import type { Role } from '../../foundation/role.ts'
import { useSession } from './session.ts'
import { usePair } from './use-book.ts'

export const usePartnersCallName = (): string => {
  const { id, myName, partnerName } = usePair()
  const pairs = useSession((session) => session.pairs)
  return callNameAmong(partnerName, [myName, ...pairs.filter((other) => other.id !== id).map((other) => other.partnerName)])
}

export const useMyCallName = (): string => {
  const { myName, partnerName } = usePair()
  return callNameAmong(myName, [partnerName])
}

/** Both, by role. */
export const useCallNames = (): Readonly<Record<Role, string>> => {
  const { role } = usePair()
  const me = useMyCallName()
  const partner = usePartnersCallName()
  return role === 'mentor' ? { mentor: me, mentee: partner } : { mentor: partner, mentee: me }
}
