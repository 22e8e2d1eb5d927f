// One entry in a list: its ring, day and kind, its first words (or the words a search found), its topic.
import type { ReactNode } from 'react'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { firstWordsOf } from './entry-form.ts'
import type { JournalRow } from './journal-rows.ts'
import { RingWord } from './RingWord.tsx'
import styles from './journal.module.css'

export const EntryRow = ({ row, children }: { readonly row: JournalRow; readonly children?: ReactNode }) => {
  const words = useWords('journal')
  const language = useLanguage()
  const pair = usePair()
  const partner = usePartnersCallName()
  const { entry } = row
  const facts = [formatDay(language, entry.day), 'about' in entry && entry.about === 'preparation' ? words.preparation : words.kind[entry.kind]]
  if (row.ring === 'ours' && row.entry.author !== pair.role) facts.push(words.by(partner))
  if (row.ring === 'mine' && row.entry.meantFor === 'ours') facts.push(words.notSharedYet)
  const first = firstWordsOf(entry)
  return (
    <li>
      <a className={styles['entry']} href={addresses.entry(entry.id)} data-ring={row.ring}>
        <span className={styles['head']}>
          <RingWord ring={row.ring} />
          <span className={styles['facts']}>{facts.join(' · ')}</span>
        </span>
        <span className={styles['words']} dir="auto">
          {children ?? (first === '' ? words.wordless : first)}
        </span>
        {entry.topic === undefined ? null : (
          <span className={styles['topic']} dir="auto">
            {entry.topic}
          </span>
        )}
      </a>
    </li>
  )
}
