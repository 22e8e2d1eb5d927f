// On every screen of an earlier season: which year this is, whether its book is as it was, and the way back.
import { BookLock, TriangleAlert } from 'lucide-react'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { useSession } from '../session/session.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { BackToThisYear } from './BackToThisYear.tsx'
import { seasonSpan } from './season-span.ts'
import layout from '../../kit/layout.module.css'
import styles from '../ending/ending.module.css'

export const EarlierNotice = () => {
  const words = useWords('seasons')
  const language = useLanguage()
  const season = useShared(readSeason)
  const earlier = useSession(({ open }) => (open.type === 'pair' ? open.earlier : undefined))
  return (
    <aside className={styles['notice']}>
      {earlier === 'different' ? <TriangleAlert size={20} aria-hidden="true" /> : <BookLock size={20} aria-hidden="true" />}
      <div className={layout['tight']}>
        <p>{earlier === undefined ? words.notice.over : words.notice.reading(seasonSpan(words, language, season))}</p>
        {earlier === 'different' ? <p className={layout['strong']}>{words.notice.different}</p> : null}
        <BackToThisYear />
      </div>
    </aside>
  )
}
