// Ending the pair: what happens to what, said first; then one act. Of a pair that has ended, the same address shows how
// the book stands and what can be done with it.
import { readEnding } from '../../ours/ending/ending.ts'
import { useShared } from '../session/use-book.ts'
import { AskToEnd } from './AskToEnd.tsx'
import { ClosedBook } from './ClosedBook.tsx'

export const EndScreen = () => {
  const ending = useShared(readEnding)
  return ending === undefined ? <AskToEnd /> : <ClosedBook ending={ending} />
}
