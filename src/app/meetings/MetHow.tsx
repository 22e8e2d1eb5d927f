// How the two met: their usual place first, then the other forms of contact.
import { useState } from 'react'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { errorAt } from '../forms/check-form.ts'
import { useWords } from '../session/use-words.ts'
import { FormIcon } from './FormIcon.tsx'
import { whereOf } from './meeting-words.ts'
import { formsBeside, type MetChoices, usualPlace } from './met-choices.ts'
import layout from '../../kit/layout.module.css'

interface MetHowProps {
  readonly choices: MetChoices
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
}

export const MetHow = ({ choices, values, errors }: MetHowProps) => {
  const words = useWords('met')
  const meetingWords = useWords('meetings')
  const frame = useWords('frame')
  const [chosen, setChosen] = useState(values['how'])
  const { usual } = choices
  const usualChip =
    usual === undefined
      ? []
      : [{ value: usualPlace, label: whereOf(meetingWords, usual.form, usual.place), icon: <FormIcon form={usual.form} /> }]
  const elsewhere = usual?.form === 'inPerson'
  return (
    <div className={layout['tight']}>
      <ChoiceChips
        legend={words.how}
        name="how"
        defaultValue={values['how']}
        error={errorAt(errors, 'how')}
        choices={[
          ...usualChip,
          ...formsBeside(usual).map((form) => ({
            value: form,
            label: form === 'inPerson' && elsewhere ? words.otherPlace : meetingWords.form[form],
            icon: <FormIcon form={form} />,
          })),
        ]}
        onChange={setChosen}
      />
      <div hidden={chosen !== 'inPerson' && chosen !== 'other'}>
        <TextField
          label={meetingWords.field.place}
          name="place"
          mark={frame.optional}
          defaultValue={values['place']}
          error={errorAt(errors, 'place')}
        />
      </div>
    </div>
  )
}
