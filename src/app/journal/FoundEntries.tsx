// What a search found, a page at a time, with the found words marked. Remembered between renders, so that a key pressed in
// the search box does not draw the list again before its letter stands there.
import { memo, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useWords } from '../session/use-words.ts'
import { EntryRow } from './EntryRow.tsx'
import { MarkedText } from './MarkedText.tsx'
import { excerptOf, type FoldedEntry, type SearchQuery, searchWords } from './search.ts'
import styles from './journal.module.css'

const pageSize = 20

interface FoundEntriesProps {
  readonly found: readonly FoldedEntry[]
  readonly asked: SearchQuery
}

export const FoundEntries = memo(({ found, asked }: FoundEntriesProps) => {
  const { more } = useWords('journal')
  // How many are wanted belongs to one question; the next begins with one page.
  const [wanted, setWanted] = useState({ asked, limit: pageSize })
  const limit = wanted.asked === asked ? wanted.limit : pageSize
  const marked = searchWords(asked.text)
  return (
    <>
      <ul role="list" className={styles['list']}>
        {found.slice(0, limit).map(({ row }) => (
          <EntryRow key={row.entry.id} row={row}>
            {marked.length === 0 ? undefined : <MarkedText stretches={excerptOf(row, marked)} />}
          </EntryRow>
        ))}
      </ul>
      {found.length > limit ? (
        <Button look="plain" wide onClick={() => setWanted({ asked, limit: limit + pageSize })}>
          {more}
        </Button>
      ) : null}
    </>
  )
})
