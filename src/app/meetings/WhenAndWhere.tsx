// The day, the time and the place of a meeting, in large letters.
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatLongDay } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { FormIcon } from './FormIcon.tsx'
import { spanOf, whereOf, zoneNote } from './meeting-words.ts'
import styles from './meetings.module.css'
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const WhenAndWhere = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const { mine } = usePairbook()
  const zone = zoneNote(words, meeting, mine.clock.zone())
  return (
    <>
      <div>
        <p className={styles['big']}>{upperFirst(formatLongDay(language, meeting.day))}</p>
        <p className={styles['big']}>{spanOf(language, meeting)}</p>
        {zone === undefined ? null : <p>{zone}</p>}
      </div>
      <p className={styles['inline']}>
        <FormIcon form={meeting.form} />
        <span dir="auto">{whereOf(words, meeting.form, meeting.place)}</span>
      </p>
    </>
  )
}
