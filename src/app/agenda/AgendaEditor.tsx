// The agenda of a meeting to put together: in order, by buttons or by Alt and the arrows, never only by dragging.
import { useEffect, useRef, useState } from 'react'
import { deleteAgendaItem } from '../../crossings/delete-agenda-item.ts'
import type { AgendaItemId } from '../../foundation/id.ts'
import { Card } from '../../kit/Card.tsx'
import { agendaOf } from '../../ours/agenda/agenda-view.ts'
import { moveAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { AddItem } from './AddItem.tsx'
import type { AgendaFacts } from './agenda-facts.ts'
import { AgendaRow, type Way } from './AgendaRow.tsx'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

export const AgendaEditor = ({ meeting, facts }: { readonly meeting: Meeting; readonly facts: AgendaFacts }) => {
  const words = useWords('agenda').list
  const frame = useWords('frame')
  const keep = useKeepShared()
  const deleteShared = useDeleteShared()
  const list = useRef<HTMLOListElement>(null)
  const focusAt = useRef<{ readonly id: AgendaItemId; readonly way: Way }>(undefined)
  const [said, setSaid] = useState('')
  const items = agendaOf(facts.agendas.items, meeting.id)

  // A row that moved in the page has lost the focus: it goes back to the button that moved it.
  useEffect(() => {
    const at = focusAt.current
    if (at === undefined) return
    focusAt.current = undefined
    list.current?.querySelector<HTMLElement>(`[data-item="${at.id}"] [data-way="${at.way}"]`)?.focus()
  }, [items])

  const move = async (id: AgendaItemId, place: number, way: Way) => {
    const target = way === 'up' ? place - 1 : place + 1
    if (target < 0 || target >= items.length) return
    focusAt.current = { id, way }
    const kept = await keep((roots) => moveAgendaItem(roots, meeting.id, id, way))
    setSaid(kept.ok ? words.movedTo(target + 1, items.length) : failureWords(frame, kept.error))
  }
  const remove = async (id: AgendaItemId, place: number) => {
    const next = items[place + 1] ?? items[place - 1]
    if (next !== undefined) focusAt.current = { id: next.id, way: 'up' }
    await deleteShared(words.removed, (mine, book) => deleteAgendaItem(mine, book, id))
  }

  return (
    <Card heading={words.title}>
      <p className={layout['muted']}>{items.length === 0 ? words.empty : words.lead}</p>
      {items.length === 0 ? null : (
        <ol ref={list} role="list" className={styles['list']}>
          {items.map((item, place) => (
            <AgendaRow
              key={item.id}
              item={item}
              facts={facts}
              place={place}
              all={items.length}
              onMove={(way) => void move(item.id, place, way)}
              onRemove={() => void remove(item.id, place)}
            />
          ))}
        </ol>
      )}
      <p role="status" className={layout['spoken']}>
        {said}
      </p>
      {items.length < 2 ? null : <p className={styles['keys']}>{words.keys}</p>}
      <AddItem meetingId={meeting.id} />
    </Card>
  )
}
