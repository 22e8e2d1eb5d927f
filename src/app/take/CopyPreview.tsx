// What a copy will hold, ring by ring, before it is made.
import type { BookCopy } from '../../crossings/take-with-me.ts'
import { Card } from '../../kit/Card.tsx'
import { RingList } from '../frame/RingList.tsx'
import { useWords } from '../session/use-words.ts'
import { countsOf } from './copy-counts.ts'
import styles from './take.module.css'

export const CopyPreview = ({ copy }: { readonly copy: BookCopy | undefined }) => {
  const words = useWords('take')
  const linesOf = (from: 'mine' | 'ours'): readonly string[] => {
    if (copy === undefined) return [words.looking]
    const counts = countsOf(copy, from)
    return counts.length === 0 ? [words.nothing] : counts.map(({ name, count }) => words.counts[name](count))
  }
  const list = (lines: readonly string[]) => (
    <ul role="list" className={styles['counts']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return (
    <Card heading={words.preview}>
      <RingList
        rings={{
          mine: { title: words.mineRing, what: list(linesOf('mine')) },
          ours: { title: words.oursRing, what: list(linesOf('ours')) },
          program: { title: words.programRing, what: list([words.programNothing]) },
        }}
      />
      {copy?.booksNotOpened.map(({ seasonId }) => (
        <p key={seasonId} role="alert">
          {words.bookMissing(seasonId)}
        </p>
      ))}
    </Card>
  )
}
