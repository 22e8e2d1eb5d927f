// The five questions about schedule and ground rules: the pair's own schedule and rules, answered in place.
import { Card } from '../../kit/Card.tsx'
import { Button } from '../../kit/Button.tsx'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { InPlace } from '../letter/InPlace.tsx'
import { GroundRulesForm } from '../schedule/GroundRulesForm.tsx'
import { ScheduleForm } from '../schedule/ScheduleForm.tsx'
import { scheduleSentence } from '../schedule/schedule-words.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

export const TimesStep = () => {
  const words = useWords('first').times
  const scheduleWords = useWords('schedule')
  const language = useLanguage()
  const schedule = useShared(readSchedule)
  return (
    <>
      <p>{words.lead}</p>
      <Card heading={words.when}>
        <InPlace
          renderShown={(open) => (
            <>
              <p>{scheduleSentence(scheduleWords, language, schedule)}</p>
              <Button look="plain" onClick={open}>
                {schedule.rhythm === undefined ? words.set : words.change}
              </Button>
            </>
          )}
          renderForm={(close) => <ScheduleForm schedule={schedule} onKept={close} />}
        />
      </Card>
      <Card heading={words.rules}>
        <GroundRulesForm />
      </Card>
    </>
  )
}
