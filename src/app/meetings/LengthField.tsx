// How long: the usual minutes as chips, or minutes of one's own.
import { useState } from 'react'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { useWords } from '../session/use-words.ts'
import { other, usualLengths } from './meeting-fields.ts'
import layout from '../../kit/layout.module.css'

interface LengthFieldProps {
  readonly values: DraftValues
  readonly lengths?: readonly number[]
  readonly legend?: string
  readonly error?: string | undefined
}

export const LengthField = ({ values, lengths = usualLengths, legend, error }: LengthFieldProps) => {
  const words = useWords('meetings')
  const [chosen, setChosen] = useState(values['length'])
  return (
    <div className={layout['tight']}>
      <ChoiceChips
        legend={legend ?? words.field.minutes}
        name="length"
        defaultValue={values['length']}
        error={chosen === other ? undefined : error}
        choices={[
          ...lengths.map((minutes) => ({ value: String(minutes), label: String(minutes) })),
          { value: other, label: words.field.otherMinutes },
        ]}
        onChange={setChosen}
      />
      <div hidden={chosen !== other}>
        <TextField
          label={words.field.ownMinutes}
          name="minutes"
          inputMode="numeric"
          defaultValue={values['minutes']}
          error={chosen === other ? error : undefined}
        />
      </div>
    </div>
  )
}
