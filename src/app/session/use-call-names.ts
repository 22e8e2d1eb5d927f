// What to call the two in a sentence of the app: by first name, unless somebody else on this phone has the same one.
// Papers, lists of people and signatures keep the whole name.
import { callNameAmong } from '../../foundation/call-name.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { Role } from '../../foundation/role.ts'
import { useSession } from './session.ts'
import { usePair } from './use-book.ts'

/** Empty where there is no pair. */
export const partnersCallName = (pair: PairRecord | undefined, pairs: readonly PairRecord[]): string =>
  pair === undefined ? '' : callNameAmong(pair.partnerName, [pair.myName, ...pairs.filter(({ id }) => id !== pair.id).map(({ partnerName }) => partnerName)])

export const usePartnersCallName = (): string => {
  const pair = usePair()
  return partnersCallName(pair, useSession((session) => session.pairs))
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
