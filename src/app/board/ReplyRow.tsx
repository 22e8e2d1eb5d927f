// One thing that was said about a question: who, when, the words, and deleting it.
import { Trash2 } from 'lucide-react'
import { shortenText } from '../../foundation/text.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Reply } from '../../ours/board/question.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './board.module.css'

export const ReplyRow = ({ reply, onDelete }: { readonly reply: Reply; readonly onDelete: () => void }) => {
  const words = useWords('board')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const pair = usePair()
  const nameOf = useNameOf()
  return (
    <div className={styles['reply']} data-mine={reply.saidBy === pair.role}>
      <figure className={styles['said']}>
        <figcaption>{words.asked(nameOf(reply.saidBy), formatInstant(language, reply.at, clock.zone()))}</figcaption>
        <blockquote dir="auto">{reply.text}</blockquote>
      </figure>
      <IconButton label={words.page.deleteAnswer(shortenText(reply.text.slice(0, 120), 60))} icon={<Trash2 size={20} aria-hidden="true" />} onClick={onDelete} />
    </div>
  )
}
