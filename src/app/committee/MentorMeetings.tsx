// The way of the mentors' meetings into one's own calendar. What the file holds stands above the button, line by line.
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { handOutFile } from '../take/hand-out-file.ts'
import { calendarText } from '../calendar/calendar-file.ts'
import { mentorMeetingEvents } from './mentor-meetings.ts'

export const MentorMeetings = ({ pack }: { readonly pack: ProgramPack }) => {
  const words = useWords('committee')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const [said, setSaid] = useState<string>()
  const events = mentorMeetingEvents(pack, words.mentorMeeting(pack.program), today(clock), clock.zone())
  if (events.length === 0) return null
  const take = async () => {
    const name = `pairbook-${today(clock)}.ics`
    const text = calendarText(events, { cancelled: (title) => title }, clock.now(), language)
    const handed = await handOutFile([
      { name, type: 'text/calendar', text },
      { name: `${name}.txt`, type: 'text/plain', text },
    ])
    setSaid(handed === 'failed' ? words.calendarFailed : handed === 'closed' ? undefined : words.calendarTaken(name))
  }
  return (
    <>
      <Button look="plain" icon={<CalendarPlus size={20} aria-hidden="true" />} onClick={() => void take()}>
        {words.toCalendar}
      </Button>
      <p role="status">{said}</p>
    </>
  )
}
