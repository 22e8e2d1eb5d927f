// One question in the list: its first words, who asked and when, and how it stands.
import { CircleCheck, Hourglass, MessageCircle } from 'lucide-react'
import { dayAt } from '../../foundation/day.ts'
import { shortenText } from '../../foundation/text.ts'
import type { QuestionOnBoard } from '../../ours/board/board-view.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './board.module.css'

/** A list shows the beginning of a long question; its page shows all. */
const shownLength = 300

export const QuestionRow = ({ question }: { readonly question: QuestionOnBoard }) => {
  const words = useWords('board')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const nameOf = useNameOf()
  const { id, text, by, at, doneAt, replies } = question
  return (
    <a className={styles['question']} href={addresses.question(id)}>
      <span className={styles['words']} dir="auto">
        {shortenText(text.slice(0, 2 * shownLength), shownLength)}
      </span>
      <span className={styles['about']}>
        <span className={styles['state']}>
          {doneAt !== undefined ? (
            <>
              <CircleCheck size={18} aria-hidden="true" />
              {words.done}
            </>
          ) : replies.length > 0 ? (
            <>
              <MessageCircle size={18} aria-hidden="true" />
              {words.answers(replies.length)}
            </>
          ) : (
            <>
              <Hourglass size={18} aria-hidden="true" />
              {words.waiting}
            </>
          )}
        </span>
        <span>{words.asked(nameOf(by), formatDay(language, dayAt(at, clock.zone())))}</span>
      </span>
    </a>
  )
}
