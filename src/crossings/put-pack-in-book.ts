// Program → Ours: what a program pack offers for the pair's book (days off, pledges, the records its letter names), put there
// by a deliberate act. Only additions, only of these, and each through the book's own act.
import { createId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { addOwnPledge, chooseArchived } from '../ours/letter/keep-letter.ts'
import { readLetterFacts } from '../ours/letter/letter-facts.ts'
import { addDaysOff, type DaysOffWords } from '../ours/schedule/keep-schedule.ts'
import { readDaysOff } from '../ours/schedule/read-schedule.ts'
import type { KeepFailure, Kept, OursBook } from '../ours/store.ts'
import type { Writer } from '../ours/writer.ts'
import type { ProgramPack } from '../program/pack/program-pack.ts'

export interface PackOffer {
  readonly daysOff: readonly DaysOffWords[]
  readonly pledges: readonly string[]
  readonly namesMonthly: boolean
}

/** What the book does not have yet. */
export const offerOf = (roots: BookRoots, { daysOff = [], pledges = [], records = [] }: ProgramPack): PackOffer => {
  const known = readDaysOff(roots)
  const { ownPledges, archived } = readLetterFacts(roots)
  const said = new Set(ownPledges.map(({ text }) => text.trim()))
  return {
    daysOff: daysOff.filter(({ start, end }) => !known.some((each) => each.start === start && each.end === end)),
    pledges: [...new Set(pledges.map((each) => each.trim()))].filter((each) => each !== '' && !said.has(each)),
    namesMonthly: records.includes('monthly') && !archived.includes('monthly'),
  }
}

/** The offer is worked out anew inside the edit, so that pressing twice adds nothing twice. */
export const putInBook = (book: OursBook, writer: Writer, pack: ProgramPack, part: keyof PackOffer): Promise<Result<Kept<unknown>, KeepFailure>> =>
  book.keep((roots) => {
    const offer = offerOf(roots, pack)
    switch (part) {
      case 'daysOff':
        for (const each of offer.daysOff) addDaysOff(roots, writer, each)
        return
      case 'pledges':
        for (const text of offer.pledges) addOwnPledge(roots, { id: createId('pledge', writer.randomness), under: 'letter', text, by: writer.by, at: writer.clock.now() })
        return
      case 'namesMonthly':
        if (offer.namesMonthly) chooseArchived(roots, ['monthly'])
    }
  })
