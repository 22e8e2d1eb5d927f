// How often the pair meets, and on which day. Only the boxes the chosen rhythm needs are shown.
import { useState } from 'react'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { formatWeekday } from '../../words/format.ts'
import { errorAt } from '../forms/check-form.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { isRhythmType, rhythmTypes, usesWeekday } from './schedule-form.ts'
import layout from '../../kit/layout.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const weeks = [1, 2, 3, 4, 5] as const
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const RhythmFields = ({ values, errors }: { readonly values: DraftValues; readonly errors: readonly FieldError[] }) => {
  const words = useWords('schedule')
  const language = useLanguage()
  const [chosen, setChosen] = useState(values['rhythm'])
  const type = isRhythmType(chosen) ? chosen : 'weekly'
  return (
    <>
      <ChoiceChips
        legend={words.rhythm}
        name="rhythm"
        defaultValue={values['rhythm']}
        choices={rhythmTypes.map((value) => ({ value, label: words.rhythms[value] }))}
        onChange={setChosen}
      />
      <div hidden={type !== 'monthlyByWeekday'}>
        <ChoiceChips
          legend={words.week}
          name="week"
          defaultValue={values['week']}
          choices={weeks.map((week) => ({ value: String(week), label: words.weeks[week] }))}
        />
      </div>
      <div hidden={!usesWeekday(type)}>
        <ChoiceChips
          legend={words.weekday}
          name="weekday"
          defaultValue={values['weekday']}
          choices={weekdays.map((weekday) => ({ value: String(weekday), label: upperFirst(formatWeekday(language, weekday)) }))}
        />
      </div>
      <div hidden={type !== 'monthlyByDay'}>
        <TextField
          label={words.dayOfMonth}
          name="dayOfMonth"
          inputMode="numeric"
          hint={words.dayOfMonthHint}
          defaultValue={values['dayOfMonth']}
          error={errorAt(errors, 'dayOfMonth')}
        />
      </div>
      {type === 'picked' ? <p className={layout['muted']}>{words.pickedNote}</p> : null}
    </>
  )
}
