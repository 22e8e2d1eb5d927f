// The green card of a book that is only read: an earlier season's, or that of a pair that has ended.
import { readClosing } from '../../ours/ending/ending.ts'
import { EarlierCard } from '../seasons/EarlierCard.tsx'
import { useShared } from '../session/use-book.ts'
import { EndedCard } from './EndedCard.tsx'

export const ClosedCard = () => (useShared(readClosing)?.type === 'frozen' ? <EarlierCard /> : <EndedCard />)
