// What a copy will hold, ring by ring, before it is made.
import type { BookCopy } from '../../crossings/take-with-me.ts'
import { Card } from '../../kit/Card.tsx'
import { RingMark, type Ring } from '../frame/RingMark.tsx'
import { useWords } from '../session/use-words.ts'
import { countsOf } from './copy-counts.ts'
import styles from './take.module.css'

export const CopyPreview = ({ copy }: { readonly copy: BookCopy | undefined }) => {
  const words = useWords('take')
  const ring = (name: Ring, who: string, what: readonly string[]) => (
    <li className={styles['ring']} data-ring={name}>
      <RingMark ring={name} />
      <div>
        <strong>{who}</strong>
        <ul role="list" className={styles['counts']}>
          {what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </li>
  )
  const linesOf = (from: 'mine' | 'ours'): readonly string[] => {
    if (copy === undefined) return [words.looking]
    const counts = countsOf(copy, from)
    return counts.length === 0 ? [words.nothing] : counts.map(({ name, count }) => words.counts[name](count))
  }
  return (
    <Card heading={words.preview}>
      <ul role="list" className={styles['rings']}>
        {ring('mine', words.mineRing, linesOf('mine'))}
        {ring('ours', words.oursRing, linesOf('ours'))}
        {ring('program', words.programRing, [words.programNothing])}
      </ul>
      {copy?.booksNotOpened.map(({ seasonId }) => (
        <p key={seasonId} role="alert">
          {words.bookMissing(seasonId)}
        </p>
      ))}
    </Card>
  )
}
