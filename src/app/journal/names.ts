// The two names of the pair by role.
import type { Role } from '../../foundation/role.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'

export const namesOf = ({ role, myName, partnerName }: PairRecord): Readonly<Record<Role, string>> =>
  role === 'mentor' ? { mentor: myName, mentee: partnerName } : { mentor: partnerName, mentee: myName }
