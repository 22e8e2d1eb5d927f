// A bar that says what just happened and offers to undo it for ten seconds. The seconds are a CSS animation: they stand
// still while the pointer or the focus is on the bar, and under reduced motion the bar simply stays until it is closed.
import { X } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import styles from './undo-bar.module.css'

interface UndoBarProps {
  readonly text: string
  readonly undoLabel: string
  readonly closeLabel: string
  /** Absent when there is nothing to undo: the bar only tells. */
  readonly onUndo?: (() => void) | undefined
  readonly onGone: () => void
}

export const UndoBar = ({ text, undoLabel, closeLabel, onUndo, onGone }: UndoBarProps) => (
  <div className={styles['bar']}>
    <p className={styles['text']}>{text}</p>
    {onUndo === undefined ? null : (
      <button type="button" className={styles['undo']} onClick={onUndo}>
        {undoLabel}
      </button>
    )}
    <IconButton label={closeLabel} icon={<X aria-hidden="true" />} onClick={onGone} />
    <span className={styles['seconds']} onAnimationEnd={onGone} />
  </div>
)
