// Acts on the letter and the pledges. Each is one edit, for `book.change`.
import type { Instant } from '../../foundation/day.ts'
import type { PledgeId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { deleteRecord, writeRecord, writeSingle } from '../record-map.ts'
import { type FurtherPledge, furtherPledges, type Letter, letterKind, type OwnPledge, ownPledgeKind, type Signature, signatureKind, type SupportArea } from './letter.ts'

export const changeTimeNote = (roots: BookRoots, timeNote: string): void =>
  writeSingle(roots, 'letter', letterKind, { timeNote })

/** The further pledges that stand; the others are taken out. */
export const choosePledges = (roots: BookRoots, standing: readonly FurtherPledge[]): void =>
  writeSingle(roots, 'letter', letterKind, { withoutPledges: furtherPledges.filter((pledge) => !standing.includes(pledge)) })

export const chooseSupportAreas = (roots: BookRoots, areas: readonly SupportArea[]): void =>
  writeSingle(roots, 'letter', letterKind, { supportAreas: [...areas] })

/** Records the program keeps beside those it always may; the letter names them. */
export const chooseArchived = (roots: BookRoots, alsoArchived: Letter['alsoArchived']): void => writeSingle(roots, 'letter', letterKind, { alsoArchived })

export const addOwnPledge = (roots: BookRoots, pledge: OwnPledge): void =>
  writeRecord(roots, 'pledges', ownPledgeKind, pledge.id, pledge)

export const changeOwnPledge = (roots: BookRoots, id: PledgeId, text: string, by: Role, at: Instant): void =>
  writeRecord(roots, 'pledges', ownPledgeKind, id, { text, changedBy: by, changedAt: at })

export const removeOwnPledge = (roots: BookRoots, id: PledgeId): void => deleteRecord(roots, 'pledges', id)

export const addSignature = (roots: BookRoots, signature: Signature): void =>
  writeRecord(roots, 'signatures', signatureKind, signature.id, signature)
