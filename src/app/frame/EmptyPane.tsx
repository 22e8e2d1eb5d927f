// The right pane of a wide window while nothing is opened.
import { EmptyState } from '../../kit/EmptyState.tsx'
import { useWords } from '../session/use-words.ts'
import styles from './screen.module.css'

export const EmptyPane = () => {
  const words = useWords('frame')
  return (
    <div className={styles['content']}>
      <EmptyState text={words.pane.empty} />
    </div>
  )
}
