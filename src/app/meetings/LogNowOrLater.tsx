// After a meeting: write the log now, or be reminded once when the app is opened next. Neither is owed to anybody.
import { BellPlus, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { keepLogReminder } from '../../mine/settings/log-reminders.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { noteAskedJustNow } from '../today/asked-just-now.ts'
import layout from '../../kit/layout.module.css'

export const LogNowOrLater = ({ id }: { readonly id: MeetingId }) => {
  const words = useWords('met').kept
  const { mine } = usePairbook()
  const pair = usePair()
  const [said, setSaid] = useState('')
  const remind = async () => {
    noteAskedJustNow(id)
    const kept = await keepLogReminder(mine, pair.id, id)
    setSaid(kept.ok ? words.reminded : words.notKept)
  }
  return (
    <div className={layout['tight']}>
      <ButtonLink look="next" wide href={addresses.newEntryAfter(id)} icon={<NotebookPen size={20} aria-hidden="true" />}>
        {words.reflect}
      </ButtonLink>
      {said === '' ? (
        <Button look="plain" wide icon={<BellPlus size={20} aria-hidden="true" />} onClick={() => void remind()}>
          {words.remind}
        </Button>
      ) : null}
      <p role="status">{said}</p>
    </div>
  )
}
