// To calendar: one meeting or all of them as an .ics file, with a look at exactly what is in it before it leaves.
import { useLiveQuery } from 'dexie-react-hooks'
import type { MeetingId } from '../../foundation/id.ts'
import { isId } from '../../foundation/id.ts'
import { listGiven } from '../../mine/calendar/keep-given.ts'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { CalendarForm } from './CalendarForm.tsx'

export const CalendarScreen = ({ params }: ScreenProps) => {
  const words = useWords('calendar')
  const { mine } = usePairbook()
  const pair = usePair()
  const meetings = useShared(readMeetings)
  const given = useLiveQuery(() => listGiven(mine, pair.id), [mine, pair.id])
  const choice = useLiveQuery(() => readSetting(mine, 'calendar'), [mine])
  const asked = params['id']
  const only: MeetingId | undefined = isId('meeting', asked) ? asked : undefined
  const known = only !== undefined && (meetings.some(({ id }) => id === only) || (given?.some(({ meetingId }) => meetingId === only) ?? true))
  if (asked !== undefined && !known) return <MissingScreen />
  return (
    <Screen
      title={only === undefined ? words.title : words.titleOne}
      back={only === undefined ? addresses.meetings : addresses.meeting(only)}
      banner={<RingBanner ring="mine">{words.banner}</RingBanner>}
    >
      <p>{words.lead}</p>
      {given === undefined || choice === undefined ? null : <CalendarForm given={given} choice={choice} only={only} />}
    </Screen>
  )
}
