// Counts of things, kind by kind, as a plain list; with `linked` each leads to where such things are looked at.
import { useWords } from '../session/use-words.ts'
import { addressOfKind, type ThingCounts } from './kinds-of-thing.ts'
import styles from './together.module.css'

export const ThingList = ({ counts, linked = false }: { readonly counts: ThingCounts; readonly linked?: boolean }) => {
  const { things } = useWords('exchange')
  return (
    <ul className={styles['counts']}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          {linked && kind !== 'deleted' ? (
            <a className={styles['target']} href={addressOfKind[kind]}>
              {things[kind](count)}
            </a>
          ) : (
            things[kind](count)
          )}
        </li>
      ))}
    </ul>
  )
}
