// Reservations: private words of one person. "I have said it" tells the shared agenda that the two talked, and no more.
import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useState } from 'react'
import { longTextLimit, tidyText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { keepReservation, listReservations } from '../../mine/journal/reservation.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { emptyBox } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { ReservationItem } from './ReservationItem.tsx'
import layout from '../../kit/layout.module.css'

export const ReservationsStep = () => {
  const words = useWords('first').reservations
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const draft = useDraft('first-meeting reservation')
  const reservations = useLiveQuery(() => listReservations(mine, pair.id), [mine, pair.id]) ?? []
  const [problem, setProblem] = useState<string>()

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const text = tidyText(draft.read()['text'] ?? '').trim()
    if (text === '') {
      setProblem(words.empty)
      return
    }
    if (text.length > longTextLimit) {
      setProblem(frame.form.tooLong(words.label, text.length - longTextLimit))
      return
    }
    const kept = await keepReservation(mine, { pairId: pair.id, text, topic: words.topic })
    if (!kept.ok) {
      setProblem(failureWords(frame, kept.error))
      return
    }
    setProblem(undefined)
    await draft.drop(() => emptyBox(draft.form.current, 'text'))
  }

  return (
    <>
      <p>{words.lead}</p>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.saidNote(partner)}</p>
      {draft.values === undefined ? null : (
        <Card>
          <form
            ref={draft.form}
            className={layout['stack']}
            noValidate
            onInput={() => {
              draft.noteInput()
              setProblem(undefined)
            }}
            onSubmit={(event) => draft.submit(event, keep)}
          >
            <TextField
              label={words.label}
              name="text"
              rows={3}
              autoCapitalize="sentences"
              defaultValue={draft.values['text']}
              error={problem}
            />
            <KeptLine state={draft.state} />
            <Button type="submit" look="plain">
              {words.keep}
            </Button>
          </form>
        </Card>
      )}
      {reservations.length === 0 ? null : (
        <Card heading={words.listTitle}>
          <ul role="list" className={layout['stack']}>
            {reservations.map((reservation) => (
              <ReservationItem key={reservation.id} reservation={reservation} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
