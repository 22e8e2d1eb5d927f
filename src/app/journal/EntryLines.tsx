// An entry to read, field by field: on the page of a shared entry and in the preview before sharing.
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import type { SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { linesOf } from './entry-lines.ts'
import { namesOf } from './names.ts'
import styles from './journal.module.css'

export const EntryLines = ({ entry }: { readonly entry: SharedEntry }) => {
  const words = useWords('journal')
  const language = useLanguage()
  const shape = useShared(readLogShape)
  const pair = usePair()
  return (
    <dl className={styles['lines']}>
      {linesOf(entry, { words, language, shape, names: namesOf(pair) }).map(({ field, label, text }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
