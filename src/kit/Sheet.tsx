// A modal sheet on the native dialog element: focus is trapped and returned by the browser, Escape closes it.
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { X } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import styles from './sheet.module.css'

interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export const Sheet = ({ open, title, closeLabel, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  // The dialog closes because `open` says so. Were it to close by itself, what is pressed before its close event is heard
  // would ask to open a sheet that still counts as open.
  const noteCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }
  const noteClose = () => {
    if (open && dialog.current?.open === false) onClose()
  }
  return (
    <dialog ref={dialog} className={styles['sheet']} aria-labelledby={id} onCancel={noteCancel} onClose={noteClose}>
      {open ? (
        <>
          <div className={styles['head']}>
            <h2 id={id} className={styles['title']}>
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X aria-hidden="true" />} onClick={onClose} />
          </div>
          <div className={styles['body']}>{children}</div>
        </>
      ) : null}
    </dialog>
  )
}
