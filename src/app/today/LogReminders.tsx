// Reminders of logs to be written, from the last time the app was open. Nothing is loaded for them when there are none.
import { useLiveQuery } from 'dexie-react-hooks'
import { Suspense } from 'react'
import { listLogReminders } from '../../mine/settings/log-reminders.ts'
import { lazyAfterPaint } from '../session/lazy-after-paint.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { wasAskedJustNow } from './asked-just-now.ts'
import { useNow } from './use-now.ts'

const LogReminderCard = lazyAfterPaint(async () => (await import('./LogReminderCard.tsx')).LogReminderCard)

export const LogReminders = () => {
  const { mine } = usePairbook()
  const pair = usePair()
  // Rendered again when the page is looked at again.
  useNow(mine.clock)
  const waiting = useLiveQuery(async () => listLogReminders(mine, pair.id), [mine, pair.id]) ?? []
  return (
    <Suspense>
      {waiting
        .filter((id) => !wasAskedJustNow(id))
        .map((id) => (
          <LogReminderCard key={id} meetingId={id} />
        ))}
    </Suspense>
  )
}
