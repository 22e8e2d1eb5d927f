// The green card of a new pair: the first meeting's list, in no hurry.
import { ListChecks } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import styles from './today.module.css'

export const FirstMeetingCard = ({ talked, of }: { readonly talked: number; readonly of: number }) => {
  const words = useWords('today').now
  return (
    <Card look="now" heading={<span className={styles['big']}>{words.firstMeeting}</span>} beside={<ListChecks size={22} aria-hidden="true" />}>
      <p>{talked === 0 ? words.firstMeetingText : words.firstMeetingProgress(talked, of)}</p>
      <ButtonLink look="next" wide href={addresses.firstMeeting}>
        {talked === 0 ? words.firstMeetingOpen : words.firstMeetingGoOn}
      </ButtonLink>
    </Card>
  )
}
