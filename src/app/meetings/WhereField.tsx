// Where or how the two meet: a form of contact, and the place.
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { contactForms } from '../../ours/schedule/schedule.ts'
import { errorAt } from '../forms/check-form.ts'
import { useWords } from '../session/use-words.ts'
import { FormIcon } from './FormIcon.tsx'

export const WhereField = ({ values, errors }: { readonly values: DraftValues; readonly errors: readonly FieldError[] }) => {
  const words = useWords('meetings')
  const frame = useWords('frame')
  return (
    <>
      <ChoiceChips
        legend={words.field.form}
        name="form"
        defaultValue={values['form']}
        error={errorAt(errors, 'form')}
        choices={contactForms.map((form) => ({ value: form, label: words.form[form], icon: <FormIcon form={form} /> }))}
      />
      <TextField
        label={words.field.place}
        name="place"
        mark={frame.optional}
        hint={words.field.placeHint}
        defaultValue={values['place']}
        error={errorAt(errors, 'place')}
      />
    </>
  )
}
