// Pinning material to a meeting: a topic, some advice, or a stretch of a job path goes on the agenda.
import { BookOpen, Check, Columns2, Pin } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { agendaOf } from '../../ours/agenda/agenda-view.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import type { AgendaFacts } from './agenda-facts.ts'
import { PieceChoices } from './PieceChoices.tsx'
import { PieceTitle } from './PieceTitle.tsx'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

export const PinMaterial = ({ meeting, facts }: { readonly meeting: Meeting; readonly facts: AgendaFacts }) => {
  const words = useWords('agenda').pin
  const frame = useWords('frame')
  const [open, setOpen] = useState(false)
  const pinned = agendaOf(facts.agendas.items, meeting.id).flatMap((item) => (item.piece === undefined ? [] : [{ ...item, piece: item.piece }]))
  return (
    <Card heading={words.title}>
      <p className={layout['muted']}>{words.lead}</p>
      {pinned.length === 0 ? null : (
        <ul role="list" className={layout['tight']}>
          {pinned.map((item) => (
            <li key={item.id} className={styles['pinned']}>
              <Pin size={18} aria-hidden="true" />
              <span dir="auto">
                <PieceTitle piece={item.piece} pinnedAs={item.text} />
              </span>
              <Check size={18} aria-hidden="true" />
              <span className={layout['muted']}>{words.pinned}</span>
            </li>
          ))}
        </ul>
      )}
      <Button look="plain" icon={<BookOpen size={20} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <LinkRow href={addresses.rounds} label={words.rounds} note={words.roundsNote} icon={<Columns2 size={20} aria-hidden="true" />} />
      <Sheet open={open} title={words.sheet} closeLabel={frame.close} onClose={() => setOpen(false)}>
        <Suspense>
          <PieceChoices meetingId={meeting.id} pinned={pinned.map(({ piece }) => piece)} />
        </Suspense>
      </Sheet>
    </Card>
  )
}
