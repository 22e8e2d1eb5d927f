// What one thing on an agenda says, with a small line above it that tells what kind of thing it is.
import { isPieceName } from '../../material/pieces.ts'
import type { AgendaItem } from '../../ours/agenda/agenda-item.ts'
import { addresses } from '../addresses.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import { type AgendaFacts, itemText } from './agenda-facts.ts'
import { PieceTitle } from './PieceTitle.tsx'
import styles from './agenda.module.css'

interface ItemWordsProps {
  readonly item: AgendaItem
  readonly facts: AgendaFacts
  /** Leads to the goal or the material; not inside a label, where a tap ticks. */
  readonly linked?: boolean
}

export const ItemWords = ({ item, facts, linked = false }: ItemWordsProps) => {
  const words = useWords('agenda').list
  const nameOf = useNameOf()
  const { goalId, questionId, stepId, piece } = item
  const question = facts.board.find(({ id }) => id === questionId)
  const kind = (): string | undefined => {
    if (question !== undefined) return words.questionOf(nameOf(question.by))
    if (questionId !== undefined) return words.question
    if (stepId !== undefined) return words.step
    if (goalId !== undefined) return words.goal
    return piece === undefined ? undefined : words.piece
  }
  const kindWord = kind()
  const text = piece === undefined ? itemText(item, facts) : <PieceTitle piece={piece} pinnedAs={item.text} />
  const address = (): string | undefined => {
    if (!linked) return undefined
    if (isPieceName(piece)) return addresses.piece(piece)
    return goalId !== undefined && facts.goals.some(({ id }) => id === goalId) ? addresses.goal(goalId) : undefined
  }
  const href = address()
  return (
    <span className={styles['itemWords']}>
      {kindWord === undefined ? null : <span className={styles['kind']}>{kindWord}</span>}
      {href === undefined ? (
        <span className={styles['itemText']} dir="auto">
          {text}
        </span>
      ) : (
        <a className={styles['itemLink']} href={href} dir="auto">
          {text}
        </a>
      )}
    </span>
  )
}
