// On every screen of an earlier season: which year this is, whether its book is as it was, and the way back.
import { BookLock, TriangleAlert } from 'lucide-react'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { BackToThisYear } from './BackToThisYear.tsx'
import { useReadingWords } from './use-reading-words.ts'
import layout from '../../kit/layout.module.css'
import styles from '../ending/ending.module.css'

export const EarlierNotice = () => {
  const words = useWords('seasons')
  const reading = useReadingWords()
  const earlier = useSession(({ open }) => (open.type === 'pair' ? open.earlier : undefined))
  return (
    <aside className={styles['notice']}>
      {earlier === 'different' ? <TriangleAlert size={20} aria-hidden="true" /> : <BookLock size={20} aria-hidden="true" />}
      <div className={layout['tight']}>
        <p>{earlier === undefined ? words.notice.over : reading.notice}</p>
        {earlier === 'different' ? <p className={layout['strong']}>{words.notice.different}</p> : null}
        <BackToThisYear />
      </div>
    </aside>
  )
}
