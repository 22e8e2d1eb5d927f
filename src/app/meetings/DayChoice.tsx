// A day: the ones people say ("today", "tomorrow") as chips first, then the phone's own date picker.
import { useState } from 'react'
import type { Day } from '../../foundation/day.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { useWords } from '../session/use-words.ts'
import { other } from './meeting-fields.ts'
import layout from '../../kit/layout.module.css'

interface DayChoiceProps {
  readonly legend: string
  readonly name: string
  readonly offered: readonly { readonly day: Day; readonly label: string }[]
  readonly values: DraftValues
  readonly otherLabel?: string
  /** Beside an error of the date box. */
  readonly error?: string | undefined
}

export const DayChoice = ({ legend, name, offered, values, otherLabel, error }: DayChoiceProps) => {
  const words = useWords('meetings')
  const [chosen, setChosen] = useState(values[name])
  const own = `${name}Own`
  return (
    <div className={layout['tight']}>
      <ChoiceChips
        legend={legend}
        name={name}
        defaultValue={values[name]}
        choices={[...offered.map(({ day, label }) => ({ value: day, label })), { value: other, label: otherLabel ?? words.days.other }]}
        onChange={setChosen}
      />
      <div hidden={chosen !== other}>
        <TextField label={words.field.ownDay} name={own} type="date" defaultValue={values[own]} error={error} />
      </div>
    </div>
  )
}
