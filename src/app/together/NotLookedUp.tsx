// In place of how things stand: it is being looked up, or could not be.
import { useWords } from '../session/use-words.ts'

export const NotLookedUp = ({ known }: { readonly known: 'reading' | 'unreadable' }) => {
  const words = useWords('exchange').notPaired
  return known === 'reading' ? <p role="status">{words.reading}</p> : <p role="alert">{words.unreadable}</p>
}
