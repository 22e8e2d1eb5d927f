// A button that opens the phone's own file picker (or its camera, for pictures).
import { type ChangeEvent, useId } from 'react'
import styles from './pick-file.module.css'

interface PickFileProps {
  readonly label: string
  readonly accept: string
  readonly onPick: (event: ChangeEvent<HTMLInputElement>) => void
}

export const PickFile = ({ label, accept, onPick }: PickFileProps) => {
  const id = useId()
  return (
    <div className={styles['pick']}>
      <input id={id} type="file" accept={accept} className={styles['input']} onChange={onPick} />
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
    </div>
  )
}
