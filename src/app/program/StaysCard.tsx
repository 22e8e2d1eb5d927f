// What does not go along, counted, so that one sees how much stays.
import { useLiveQuery } from 'dexie-react-hooks'
import { Card } from '../../kit/Card.tsx'
import type { BookRoots } from '../../ours/book-roots.ts'
import { RingMark } from '../frame/RingMark.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import styles from './hand-over.module.css'

const readShares = (roots: BookRoots) => ({
  entries: roots.records('reflections').size + roots.records('notes').size,
  goals: roots.records('goals').size,
  steps: roots.records('steps').size,
  questions: roots.records('questions').size,
})

export const StaysCard = () => {
  const words = useWords('program').hand
  const { mine } = usePairbook()
  const { pair } = useOpenPair()
  const shared = useShared(readShares)
  const privateEntries = useLiveQuery(() => mine.database.entries.filter(({ pairId }) => pairId === pair.id).count(), [mine, pair.id])
  const chips = [
    { ring: 'mine' as const, count: privateEntries ?? 0, text: words.stays.privateEntries(privateEntries ?? 0) },
    { ring: 'ours' as const, count: shared.entries, text: words.stays.sharedEntries(shared.entries) },
    { ring: 'ours' as const, count: shared.goals, text: words.stays.goals(shared.goals) },
    { ring: 'ours' as const, count: shared.steps, text: words.stays.steps(shared.steps) },
    { ring: 'ours' as const, count: shared.questions, text: words.stays.questions(shared.questions) },
    { ring: 'ours' as const, count: 1, text: words.stays.topics },
    { ring: 'ours' as const, count: 1, text: words.stays.letter },
  ].filter(({ count }) => count > 0)
  return (
    <Card heading={words.staysTitle}>
      <ul role="list" className={styles['chips']}>
        {chips.map(({ ring, text }) => (
          <li key={text} className={styles['chip']} data-ring={ring}>
            <RingMark ring={ring} size={18} />
            {text}
          </li>
        ))}
      </ul>
      <p className={styles['small']}>{words.staysAll}</p>
    </Card>
  )
}
