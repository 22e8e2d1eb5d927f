// On every screen of a pair that has ended: that the book is only read, and where it can be opened again.
import { BookLock } from 'lucide-react'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import styles from './ending.module.css'

export const EndedNotice = () => {
  const words = useWords('ending').notice
  return (
    <aside className={styles['notice']}>
      <BookLock size={20} aria-hidden="true" />
      <span>
        {words.ended}{' '}
        <a className={styles['noticeLink']} href={addresses.end}>
          {words.open}
        </a>
      </span>
    </aside>
  )
}
