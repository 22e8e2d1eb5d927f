// "This isn't working": ways on, for either of the two, with no fault. Looking tells nobody; what is thought here is Mine.
import { BookOpen, CalendarRange, DoorOpen, FileSignature, Leaf, Users } from 'lucide-react'
import { ok } from '../../foundation/result.ts'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import layout from '../../kit/layout.module.css'
import { keepNote } from '../../mine/journal/keep-entry.ts'
import { addresses } from '../addresses.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const NotWorkingScreen = () => {
  const words = useWords('ending').notWorking
  const { mine } = usePairbook()
  const pair = usePair()
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="mine">{words.ring}</RingBanner>}>
      <p>{words.lead}</p>
      <Card heading={words.ways}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.piece('advice/conflict')} label={words.advice} note={words.adviceNote} icon={<BookOpen size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.letter} label={words.letter} note={words.letterNote} icon={<FileSignature size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.schedule} label={words.rhythm} note={words.rhythmNote} icon={<CalendarRange size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.quiet} label={words.rest} note={words.restNote} icon={<Leaf size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.anotherMatch} label={words.match} note={words.matchNote} icon={<Users size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.end} label={words.end} note={words.endNote} icon={<DoorOpen size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={words.think}>
        <WordsForm
          form="not working"
          label={words.thinkLabel}
          hint={words.thinkHint}
          keepLabel={words.thinkKeep}
          onKeep={async (text) => {
            const kept = await keepNote(mine, { pairId: pair.id, text, topic: words.topic })
            return kept.ok ? ok({ outcome: kept.value.id, at: kept.value.createdAt }) : kept
          }}
        />
      </Card>
    </Screen>
  )
}
