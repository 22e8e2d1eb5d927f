// The keepsake of a season: to read, to print, or as one file. Private entries are in it only when their author ticks the
// box, and the page then says for whom it is.
import { Printer, Share } from 'lucide-react'
import { useEffect, useState } from 'react'
import { checksOut, signedPlaceOf } from '../../crossings/check-signature.ts'
import { compareDays, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import layout from '../../kit/layout.module.css'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { readEntriesInPieces } from '../../mine/journal/list-entries.ts'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { namesOf } from '../journal/names.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { type FileToHand, handOutFile } from '../take/hand-out-file.ts'
import { outlineToHtml } from '../take/outline-to-html.ts'
import { outlineToText } from '../take/outline-to-text.ts'
import { keepsakeOutline, readKeepsake } from './keepsake.ts'
import { OutlineView } from './OutlineView.tsx'
import styles from './keepsake.module.css'

const none: readonly PrivateEntry[] = []

export const KeepsakeScreen = () => {
  const words = useWords('keepsake')
  const goals = useWords('goals')
  const meetings = useWords('meetings')
  const journal = useWords('journal')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const held = useShared(readKeepsake)
  const [wanted, setWanted] = useState(false)
  const [entries, setEntries] = useState(none)
  const [outcome, setOutcome] = useState<string>()
  const { start, end } = held.season

  useEffect(() => {
    let here = true
    const read = async () => {
      const all: PrivateEntry[] = []
      for await (const piece of readEntriesInPieces(mine, pair.id)) all.push(...piece)
      const ofYear = all.filter(({ day }) => (start === undefined || compareDays(day, start) >= 0) && (end === undefined || compareDays(day, end) <= 0))
      if (here) setEntries(ofYear.toReversed())
    }
    if (wanted) void read()
    return () => {
      here = false
    }
  }, [wanted, mine, pair.id, start, end])

  const own = wanted ? entries : none
  const blocks = keepsakeOutline(
    held,
    { language, keepsake: words, goals, meetings, journal },
    { names: namesOf(pair), today: today(mine.clock), zone: mine.clock.zone(), checksOut: (signature) => checksOut(signature, signedPlaceOf(pair, book)), own },
  )
  const isEmpty = held.goals.length + held.held.length + held.shared.length + held.signatures.length + held.lessons.length + held.thanks.length === 0

  const take = async () => {
    const name = `pairbook-keepsake-${today(mine.clock)}`
    const files: readonly [FileToHand, FileToHand] = [
      { name: `${name}.html`, type: 'text/html', text: outlineToHtml(blocks, language, words.paper.title) },
      { name: `${name}.txt`, type: 'text/plain', text: outlineToText(blocks) },
    ]
    const handed = await handOutFile(files)
    setOutcome(handed === 'downloaded' ? words.downloaded(files[0].name) : words[handed])
  }
  return (
    <Screen
      title={words.title}
      back={addresses.pair}
      banner={<RingBanner ring={wanted ? 'mine' : 'ours'}>{wanted ? words.ringOwn : words.ring(partner)}</RingBanner>}
      printsPaper
    >
      <div className={styles['screenOnly']}>
        <p>{words.lead}</p>
        {isEmpty ? <p className={layout['muted']}>{words.empty}</p> : null}
        <div className={layout['tight']}>
          <Checkbox name="own" label={words.own} onChange={setWanted} />
          <p className={`${layout['muted']} ${layout['small']}`}>{words.ownHint}</p>
        </div>
        <div className={layout['actions']}>
          <Button icon={<Printer size={20} aria-hidden="true" />} onClick={() => print()}>
            {words.print}
          </Button>
          <Button look="plain" icon={<Share size={20} aria-hidden="true" />} onClick={() => void take()}>
            {words.take}
          </Button>
        </div>
        <p role="status">{outcome}</p>
      </div>
      <OutlineView blocks={blocks} />
    </Screen>
  )
}
