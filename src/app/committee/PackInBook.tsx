// What the pack offers for the pair's book, put there by a tap: days off, pledges, links and places, the
// records the letter names.
import { useState } from 'react'
import { offerOf, type PackOffer, putInBook } from '../../crossings/put-pack-in-book.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { readLetterFacts } from '../../ours/letter/letter-facts.ts'
import { readResources } from '../../ours/resources/keep-resource.ts'
import { readDaysOff } from '../../ours/schedule/read-schedule.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

/** What the offer depends on, so that the card follows the book. */
const readKnown = (roots: BookRoots): string => JSON.stringify([readDaysOff(roots), readLetterFacts(roots), readResources(roots)])

export const PackInBook = ({ pack }: { readonly pack: ProgramPack }) => {
  const words = useWords('committee')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  useShared(readKnown)
  const [said, setSaid] = useState<string>()
  const offer = book.read((roots) => offerOf(roots, pack))
  const put = async (part: keyof PackOffer) => {
    const kept = await putInBook(book, { by: pair.role, clock: mine.clock, randomness: mine.randomness }, pack, part)
    setSaid(kept.ok ? words.added : failureWords(frame, kept.error))
  }
  const ways = [
    { part: 'daysOff', count: offer.daysOff.length, label: words.addDaysOff(offer.daysOff.length) },
    { part: 'pledges', count: offer.pledges.length, label: words.addPledges(offer.pledges.length) },
    { part: 'resources', count: offer.resources.length, label: words.addResources(offer.resources.length) },
    { part: 'namesMonthly', count: Number(offer.namesMonthly), label: words.addRecords },
  ] as const
  const open = ways.filter(({ count }) => count > 0)
  if (open.length === 0 && said === undefined) return null
  return (
    <Card heading={words.copyTitle}>
      <div className={layout['stack']}>
        <p>{words.copyLead}</p>
        {open.map(({ part, label }) => (
          <Button key={part} look="plain" onClick={() => void put(part)}>
            {label}
          </Button>
        ))}
        {open.some(({ part }) => part === 'pledges' || part === 'namesMonthly') ? <p className={`${layout['muted']} ${layout['small']}`}>{words.pledgesNote}</p> : null}
        {said === undefined ? null : <p role="status">{said}</p>}
      </div>
    </Card>
  )
}
