// When the pair meets: the schedule, which is also the time part of the letter.
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ScheduleForm } from './ScheduleForm.tsx'
import { scheduleSentence } from './schedule-words.ts'

export const ScheduleScreen = () => {
  const words = useWords('schedule')
  const language = useLanguage()
  const partner = usePartnersCallName()
  const schedule = useShared(readSchedule)
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      <p>{scheduleSentence(words, language, schedule)}</p>
      <ScheduleForm schedule={schedule} />
    </Screen>
  )
}
