// One thing on the agenda while it is put in order: its words, and buttons to move it or take it off.
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { shortenText } from '../../foundation/text.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import type { AgendaItem } from '../../ours/agenda/agenda-item.ts'
import { useWords } from '../session/use-words.ts'
import { type AgendaFacts, itemText } from './agenda-facts.ts'
import { ItemWords } from './ItemWords.tsx'
import styles from './agenda.module.css'

export type Way = 'up' | 'down'

interface AgendaRowProps {
  readonly item: AgendaItem
  readonly facts: AgendaFacts
  readonly place: number
  readonly all: number
  readonly onMove: (way: Way) => void
  readonly onRemove: () => void
}

export const AgendaRow = ({ item, facts, place, all, onMove, onRemove }: AgendaRowProps) => {
  const words = useWords('agenda').list
  const name = shortenText(itemText(item, facts), 60)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? 'up' : 'down')
  }
  return (
    <li className={styles['row']} data-item={item.id}>
      <span className={styles['place']} aria-hidden="true">
        {place + 1}
      </span>
      <ItemWords item={item} facts={facts} linked />
      <span className={styles['rowActions']}>
        <IconButton
          label={words.up(name)}
          icon={<ArrowUp size={20} aria-hidden="true" />}
          data-way="up"
          aria-disabled={place === 0}
          onKeyDown={onKeyDown}
          onClick={() => onMove('up')}
        />
        <IconButton
          label={words.down(name)}
          icon={<ArrowDown size={20} aria-hidden="true" />}
          data-way="down"
          aria-disabled={place === all - 1}
          onKeyDown={onKeyDown}
          onClick={() => onMove('down')}
        />
        <IconButton label={words.remove(name)} icon={<X size={20} aria-hidden="true" />} onKeyDown={onKeyDown} onClick={onRemove} />
      </span>
    </li>
  )
}
