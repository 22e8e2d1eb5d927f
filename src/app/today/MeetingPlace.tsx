// Where or how a meeting takes place, in one quiet line.
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { useWords } from '../session/use-words.ts'
import styles from './today.module.css'

export const MeetingPlace = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('today').now.form
  const form = words[meeting.form]
  const line = [meeting.form === 'inPerson' && meeting.place !== '' ? '' : form, meeting.place].filter((part) => part !== '').join(' · ')
  return <p className={styles['where']}>{line}</p>
}
