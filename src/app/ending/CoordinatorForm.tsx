// The coordinator's name, phone and e-mail, as this person notes them: Mine, kept with the pair on this phone.
import { type FormEvent, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { changePair } from '../../mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { showRenamed } from '../session/switch-pair.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const CoordinatorForm = ({ coordinator }: { readonly coordinator: NonNullable<PairRecord['coordinator']> }) => {
  const words = useWords('ending').match
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const pair = usePair()
  const draft = useDraft('coordinator', { kept: coordinator, of: coordinator })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const limit = { limit: shortTextLimit }
    const noted = { name: check.text('name', words.name, limit), phone: check.text('phone', words.phone, limit), mail: check.text('mail', words.mail, limit) }
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await changePair(mine, pair.id, (changed) => ({ ...changed, coordinator: noted }))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
    showRenamed(kept.value)
    setKeptAt(mine.clock.now())
  }
  const { values } = draft
  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField label={words.name} name="name" mark={frame.optional} autoCapitalize="words" autoComplete="off" defaultValue={values['name']} error={errorAt(errors, 'name')} />
      <TextField label={words.phone} name="phone" type="tel" mark={frame.optional} autoComplete="off" defaultValue={values['phone']} error={errorAt(errors, 'phone')} />
      <TextField label={words.mail} name="mail" type="email" mark={frame.optional} autoComplete="off" defaultValue={values['mail']} error={errorAt(errors, 'mail')} />
      <KeptLine state={draft.state} keptAt={keptAt} />
      <Button type="submit" look="plain">
        {words.keep}
      </Button>
    </DraftForm>
  )
}
