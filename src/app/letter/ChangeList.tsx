// What is different now from what was signed, old beside new.
import type { LetterChange } from '../../ours/letter/letter-changes.ts'
import { useWords } from '../session/use-words.ts'
import { changeWords } from './change-words.ts'
import { usePaperWords } from './use-paper-words.ts'
import styles from './signatures.module.css'

export const ChangeList = ({ changes }: { readonly changes: readonly LetterChange[] }) => {
  const paperWords = usePaperWords()
  const words = useWords('letter').change
  return (
    <ul role="list" className={styles['changes']}>
      {changes
        .map((change, at) => ({ at, ...changeWords(paperWords, change) }))
        .map(({ at, what, before, after }) => (
          <li key={at} className={styles['change']}>
            <p className={styles['what']}>{what}</p>
            <dl className={styles['pair']}>
              <dt>{words.before}</dt>
              <dd dir="auto">{before}</dd>
              <dt>{words.after}</dt>
              <dd dir="auto">{after}</dd>
            </dl>
          </li>
        ))}
    </ul>
  )
}
