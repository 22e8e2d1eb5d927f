// When the two met: the likeliest moments as chips, then the phone's own pickers.
import { useState } from 'react'
import { isDay, isLocalTime, today } from '../../foundation/day.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { formatTime } from '../../words/format.ts'
import { errorAt } from '../forms/check-form.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { clockNote, dayName } from './meeting-words.ts'
import { other } from './meeting-fields.ts'
import { type MetChoices, momentValue } from './met-choices.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

interface MetWhenProps {
  readonly choices: MetChoices
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
}

export const MetWhen = ({ choices, values, errors }: MetWhenProps) => {
  const words = useWords('met')
  const meetingWords = useWords('meetings')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const [chosen, setChosen] = useState(values['when'])
  const [day, setDay] = useState(values['whenDay'])
  const [time, setTime] = useState(values['whenTime'])
  const now = today(clock)
  const note =
    chosen === other && isDay(day) && isLocalTime(time) ? clockNote(meetingWords.problem, language, day, time, choices.zone) : undefined
  return (
    <div className={layout['tight']}>
      <ChoiceChips
        legend={words.when}
        name="when"
        defaultValue={values['when']}
        choices={[
          ...choices.moments.map((moment) => ({
            value: momentValue(moment),
            label: words.at(dayName(meetingWords.days, language, moment.day, now), formatTime(language, moment.time)),
          })),
          { value: other, label: words.otherDay },
        ]}
        onChange={setChosen}
      />
      <div className={styles['pickers']} hidden={chosen !== other}>
        <TextField
          label={meetingWords.field.ownDay}
          name="whenDay"
          type="date"
          defaultValue={values['whenDay']}
          error={errorAt(errors, 'whenDay')}
          onChange={setDay}
        />
        <TextField
          label={meetingWords.field.time}
          name="whenTime"
          type="time"
          defaultValue={values['whenTime']}
          error={errorAt(errors, 'whenTime')}
          onChange={setTime}
        />
      </div>
      {note === undefined ? null : (
        <p role="status" className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  )
}
