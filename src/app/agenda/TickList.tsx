// The agenda to tick off while the two talk: big words, big boxes, nothing that moves. What is done stays in its place.
import { useState } from 'react'
import type { AgendaItemId } from '../../foundation/id.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { AgendaItem } from '../../ours/agenda/agenda-item.ts'
import { tickAgendaItem, untickAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import type { AgendaFacts } from './agenda-facts.ts'
import { ItemWords } from './ItemWords.tsx'
import styles from './agenda.module.css'

interface TickListProps {
  readonly items: readonly AgendaItem[]
  readonly facts: AgendaFacts
  readonly big?: boolean
}

export const TickList = ({ items, facts, big = false }: TickListProps) => {
  const frame = useWords('frame')
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const tick = async (id: AgendaItemId, done: boolean) => {
    const kept = await keep((roots, writer) => (done ? tickAgendaItem(roots, writer, id) : untickAgendaItem(roots, id)))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  return (
    <>
      <ol role="list" className={big ? styles['bigList'] : undefined}>
        {items.map((item) => (
          <li key={item.id} data-done={item.doneAt !== undefined}>
            <Checkbox
              checked={item.doneAt !== undefined}
              onChange={(done) => void tick(item.id, done)}
              label={<ItemWords item={item} facts={facts} />}
            />
          </li>
        ))}
      </ol>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
    </>
  )
}
