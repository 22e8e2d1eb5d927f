// What could go on the agenda, one tap each. Nothing is put on by itself, and what was left can be let go.
import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { deleteAgendaItem } from '../../crossings/delete-agenda-item.ts'
import type { Instant } from '../../foundation/day.ts'
import { shortenText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { addAgendaItem, takeUpAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { type Offer, offersFor } from '../../ours/agenda/offers.ts'
import { questionsFor } from '../../ours/board/board-view.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePair } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { type AgendaFacts, itemText } from './agenda-facts.ts'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

interface OfferListProps {
  readonly meeting: Meeting
  readonly facts: AgendaFacts
  readonly now: Instant
}

/** More than these are folded away. */
const shownAtFirst = 6

const keyOf = (offer: Offer): string => (offer.type === 'leftOver' ? offer.item.id : `${offer.type} ${Object.values(offer.point).join('')}`)

export const OfferList = ({ meeting, facts, now }: OfferListProps) => {
  const words = useWords('agenda').offers
  const frame = useWords('frame')
  const { role } = usePair()
  const keep = useKeepShared()
  const deleteShared = useDeleteShared()
  const [all, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const { agendas, board, steps, goals, events } = facts
  const offers = offersFor(agendas, meeting, { questions: questionsFor(board, 'open', role), steps, goals, events }, now)
  if (offers.length === 0 && said === '') return null

  const add = async (offer: Offer) => {
    const kept = await keep((roots, writer) => {
      if (offer.type === 'leftOver') takeUpAgendaItem(roots, meeting.id, offer.item.id)
      else addAgendaItem(roots, writer, meeting.id, { ...offer.point, text: offer.text })
    })
    setSaid(kept.ok ? words.added : failureWords(frame, kept.error))
    status.current?.focus({ preventScroll: true })
  }
  const drop = async (offer: Offer & { readonly type: 'leftOver' }) => {
    status.current?.focus({ preventScroll: true })
    await deleteShared(words.dropItem(shortenText(itemText(offer.item, facts), 60)), (mine, book) => deleteAgendaItem(mine, book, offer.item.id))
  }

  return (
    <Card heading={words.title}>
      <ul role="list" className={styles['list']}>
        {offers.slice(0, all ? undefined : shownAtFirst).map((offer) => {
          const text = offer.type === 'leftOver' ? itemText(offer.item, facts) : offer.text
          const name = shortenText(text, 60)
          return (
            <li key={keyOf(offer)} className={styles['row']}>
              <span className={styles['itemWords']}>
                <span className={styles['kind']}>{words[offer.type]}</span>
                <span className={styles['itemText']} dir="auto">
                  {text}
                </span>
              </span>
              <span className={styles['rowActions']}>
                <IconButton label={words.addItem(name)} icon={<Plus size={22} aria-hidden="true" />} onClick={() => void add(offer)} />
                {offer.type === 'leftOver' ? (
                  <IconButton label={words.dropItem(name)} icon={<X size={20} aria-hidden="true" />} onClick={() => void drop(offer)} />
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
      {all || offers.length <= shownAtFirst ? null : (
        <Button look="plain" onClick={() => setAll(true)}>
          {words.more(offers.length - shownAtFirst)}
        </Button>
      )}
      <p ref={status} role="status" tabIndex={-1} className={layout['spoken']}>
        {said}
      </p>
    </Card>
  )
}
