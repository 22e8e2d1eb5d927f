// Program → Ours: what a program pack offers for the pair's book (days off, pledges, the records its letter names, links and
// places), put there by a deliberate act. Only additions, only of these, and each through the book's own act.
import { createId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import { tidyText } from '../foundation/text.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { addOwnPledge, chooseArchived } from '../ours/letter/keep-letter.ts'
import { readLetterFacts } from '../ours/letter/letter-facts.ts'
import { addResource, readResources, type ResourceWords } from '../ours/resources/keep-resource.ts'
import { addDaysOff, type DaysOffWords } from '../ours/schedule/keep-schedule.ts'
import { readDaysOff } from '../ours/schedule/read-schedule.ts'
import type { KeepFailure, Kept, OursBook } from '../ours/store.ts'
import type { Writer } from '../ours/writer.ts'
import type { ProgramPack } from '../program/pack/program-pack.ts'

export interface PackOffer {
  readonly daysOff: readonly DaysOffWords[]
  readonly pledges: readonly string[]
  readonly namesMonthly: boolean
  readonly resources: readonly ResourceWords[]
}

/** What the book does not have yet. */
export const offerOf = (roots: BookRoots, { daysOff = [], pledges = [], records = [], resources = [] }: ProgramPack): PackOffer => {
  const known = readDaysOff(roots)
  const { ownPledges, archived } = readLetterFacts(roots)
  const kept = new Set(readResources(roots).map(({ name, link }) => `${name}\n${link}`))
  const said = new Set(ownPledges.map(({ text }) => text.trim()))
  return {
    daysOff: daysOff.filter(({ start, end }) => !known.some((each) => each.start === start && each.end === end)),
    pledges: [...new Set(pledges.map((each) => each.trim()))].filter((each) => each !== '' && !said.has(each)),
    namesMonthly: records.includes('monthly') && !archived.includes('monthly'),
    resources: resources
      .map(({ name, link = '', note = '' }): ResourceWords => ({ kind: link.trim() === '' ? 'place' : 'link', name: tidyText(name).trim(), link: tidyText(link).trim(), note: tidyText(note).trim() }))
      .filter(({ name, link }, at, all) => !kept.has(`${name}\n${link}`) && all.findIndex((each) => each.name === name && each.link === link) === at),
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
        return
      case 'resources':
        for (const words of offer.resources) addResource(roots, writer, words)
    }
  })
