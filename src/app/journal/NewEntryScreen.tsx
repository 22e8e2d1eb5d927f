// A new reflection, free-standing or after a meeting. Place and next meeting come from the meeting.
import { isId } from '../../foundation/id.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import { formatLongDay, formatTime } from '../../words/format.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage } from '../session/use-words.ts'
import { EntryPage } from './EntryPage.tsx'
import { useFreshEntry } from './use-fresh-entry.ts'

export const NewEntryScreen = ({ params }: ScreenProps) => {
  const language = useLanguage()
  const meetings = useShared(readMeetings)
  const { settings } = useShared(readLogShape)
  const { meetingId } = params
  const meeting = meetings.find(({ id }) => id === meetingId)
  const after = meeting === undefined ? undefined : meetings.find((other) => other.status === 'planned' && other.day > meeting.day)
  const fresh = useFreshEntry(({ common, form }) => ({
    ...common,
    kind: 'reflection',
    form,
    ...(meeting === undefined ? {} : { meetingId: meeting.id, day: meeting.day }),
    ...(meeting === undefined || meeting.place === '' ? {} : { place: meeting.place }),
    ...(after === undefined ? {} : { nextMeeting: `${formatLongDay(language, after.day)}, ${formatTime(language, after.time)}` }),
    ...(settings.use === 'shared' ? { meantFor: 'ours' as const } : {}),
    answers: {},
  }))
  if (meetingId !== undefined && (!isId('meeting', meetingId) || meeting === undefined)) return <MissingScreen />
  return <EntryPage key={fresh.id} id={fresh.id} fresh={fresh} />
}
