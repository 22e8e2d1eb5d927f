// What the last meeting could be about, put on the next meeting's list by one press; what is there already is not put
// there twice.
import { useState } from 'react'
import { foldText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { agendaOf, readAgendas } from '../../ours/agenda/agenda-view.ts'
import { addAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { nextMeetingAfter, readMeetings } from '../../ours/meetings/meetings-view.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from '../seasons/seasons.module.css'

export const LastMeetingCard = () => {
  const words = useWords('closing').meeting
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const keep = useKeepShared()
  const next = nextMeetingAfter(useShared(readMeetings), clock.now())
  const { items } = useShared(readAgendas)
  const [failure, setFailure] = useState<string>()
  const there = new Set(next === undefined ? [] : agendaOf(items, next.id).map(({ text }) => foldText(text)))
  const missing = words.items.filter((text) => !there.has(foldText(text)))

  const put = async () => {
    if (next === undefined) return
    const kept = await keep((roots, writer) => {
      for (const text of missing) addAgendaItem(roots, writer, next.id, { text })
    })
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  return (
    <Card heading={words.title}>
      <p>{words.lead}</p>
      <ul className={styles['list']}>
        {words.items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {next === undefined ? (
        <>
          <p className={layout['muted']}>{words.none}</p>
          <ButtonLink look="plain" href={addresses.newMeeting}>
            {words.plan}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>{missing.length === 0 ? words.done : words.next(formatDate(language, next.day))}</p>
          {missing.length === 0 ? (
            <ButtonLink look="plain" href={addresses.getReady(next.id)}>
              {words.open}
            </ButtonLink>
          ) : (
            <Button look="plain" onClick={() => void put()}>
              {words.put}
            </Button>
          )}
        </>
      )}
    </Card>
  )
}
