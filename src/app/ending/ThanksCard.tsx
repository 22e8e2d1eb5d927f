// Thanks, each to the other: written for oneself, given when one likes, then in the shared book.
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { finishGiving } from '../../crossings/give-thanks.ts'
import { dayAt } from '../../foundation/day.ts'
import { ok } from '../../foundation/result.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { keepThanksNote, listThanksNotes } from '../../mine/journal/thanks-note.ts'
import { readThanks } from '../../ours/ending/thanks.ts'
import { formatDay } from '../../words/format.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ThanksWaiting } from './ThanksWaiting.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import styles from './ending.module.css'

export const ThanksCard = () => {
  const words = useWords('closing').thanks
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const nameOf = useNameOf()
  const given = useShared(readThanks)
  const isGiven = new Set<string>(given.map(({ id }) => id))
  const waiting = useLiveQuery(() => listThanksNotes(mine, pair.id), [mine, pair.id])?.filter(({ id }) => !isGiven.has(id)) ?? []
  const [gaveOne, setGaveOne] = useState(false)
  useEffect(() => {
    void finishGiving(mine, book)
  }, [mine, book])
  return (
    <Card heading={words.title}>
      {given.length === 0 ? null : (
        <ul role="list" className={layout['tight']}>
          {given.map(({ id, text, by, at }) => (
            <li key={id}>
              <figure className={styles['words']}>
                <blockquote dir="auto">{text}</blockquote>
                <figcaption className={`${layout['muted']} ${layout['small']}`}>{words.given(nameOf(by), formatDay(language, dayAt(at, mine.clock.zone())))}</figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{gaveOne ? words.isGiven : ''}</p>
      <div className={layout['stack']}>
        <RingBanner ring="mine">{words.lead(partner)}</RingBanner>
        {waiting.map((note) => (
          <ThanksWaiting key={note.id} note={note} onGiven={() => setGaveOne(true)} />
        ))}
        <WordsForm
          form="thanks"
          label={words.label(partner)}
          keepLabel={words.keep}
          onKeep={async (text) => {
            const kept = await keepThanksNote(mine, { pairId: pair.id, text, topic: words.topic })
            return kept.ok ? ok({ outcome: kept.value.id, at: kept.value.createdAt }) : kept
          }}
        />
      </div>
    </Card>
  )
}
