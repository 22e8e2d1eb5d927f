// One form's fields (10a or 10b): each can be put away and brought back, and the pair can add its own.
import { type FormEvent, useState } from 'react'
import type { Result } from '../../foundation/result.ts'
import type { Role } from '../../foundation/role.ts'
import { shortTextLimit, tidyText } from '../../foundation/text.ts'
import { addLogField, bringFieldBack, ownFieldName, putFieldAway, readLogShape } from '../../ours/reflections/log-fields.ts'
import type { KeepFailure, Kept } from '../../ours/store.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { blankForm } from '../forms/check-form.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { fieldOrder } from './entry-form.ts'
import { fieldLabel } from './entry-lines.ts'
import layout from '../../kit/layout.module.css'

interface FormFieldsProps {
  readonly form: Role
  /** Waits for an act and says on the page how it went. True when it is on disk. */
  readonly keep: (act: Promise<Result<Kept<void>, KeepFailure>>) => Promise<boolean>
}

export const FormFields = ({ form, keep }: FormFieldsProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const { settings, fields } = useShared(readLogShape)
  const draft = useDraft(`log field ${form}`)
  const [error, setError] = useState<string>()
  const rows = [
    ...fieldOrder[form].map((field) => ({ name: ownFieldName(form, field), label: fieldLabel(words, form, field) })),
    ...fields.filter((field) => field.form === form).map(({ id, label }) => ({ name: id as string, label })),
  ]

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const label = tidyText(draft.read()['label'] ?? '').trim()
    const { newLabel } = words.tailor
    if (label === '') setError(frame.form.missing(newLabel))
    else if (label.length > shortTextLimit) setError(frame.form.tooLong(newLabel, label.length - shortTextLimit))
    else {
      setError(undefined)
      const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
      if (!(await keep(addLogField(book, writer, form, label)))) return
      await draft.drop(() => blankForm(draft.form.current))
    }
  }

  return (
    <Card heading={words.tailor.forms[form]}>
      <fieldset>
        <legend className={`${layout['muted']} ${layout['small']}`}>{words.tailor.inUse}</legend>
        {rows.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            checked={!settings.hidden.includes(name)}
            onChange={(inUse) => void keep(inUse ? bringFieldBack(book, name) : putFieldAway(book, name))}
          />
        ))}
      </fieldset>
      {draft.values === undefined ? null : (
        <form ref={draft.form} className={layout['tight']} noValidate onInput={draft.noteInput} onSubmit={(event) => draft.submit(event, add)}>
          <TextField
            label={words.tailor.newLabel}
            name="label"
            autoComplete="off"
            autoCapitalize="sentences"
            defaultValue={draft.values['label']}
            error={error}
          />
          <Button type="submit" look="plain">
            {words.tailor.addIt}
          </Button>
        </form>
      )}
    </Card>
  )
}
