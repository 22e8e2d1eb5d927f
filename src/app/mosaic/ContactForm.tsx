// The fields of a person who helps, new or changed. A number or address that cannot be used from the card is kept as
// typed, and the form says so while it is typed.
import { type FormEvent, useState } from 'react'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { SelectField } from '../../kit/SelectField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { areaOf, type Contact, helpAreas } from '../../ours/mosaic/contact.ts'
import { addContact, changeContact } from '../../ours/mosaic/keep-contact.ts'
import { mailLink } from '../../ours/mosaic/mail-address.ts'
import { telLink } from '../../ours/mosaic/phone-number.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

const blank = { name: '', area: 'other', helpsWith: '', phone: '', mail: '', where: '', note: '' } as const

export const ContactForm = ({ contact }: { readonly contact: Contact | undefined }) => {
  const area = useWords('mosaic').area
  const words = useWords('mosaic').form
  const frame = useWords('frame')
  const keep = useKeepShared()
  const kept = contact ?? blank
  const draft = useDraft(`contact ${contact?.id ?? 'new'}`, {
    kept: { name: kept.name, area: kept.area, helpsWith: kept.helpsWith, phone: kept.phone, mail: kept.mail, where: kept.where, note: kept.note },
    of: contact,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [typed, setTyped] = useState<{ readonly phone?: string; readonly mail?: string }>({})
  if (draft.values === undefined) return null
  const { values } = draft
  const phone = (typed.phone ?? values['phone'] ?? '').trim()
  const mail = (typed.mail ?? values['mail'] ?? '').trim()
  // A kind of help a newer app knows stays what it is.
  const areas = helpAreas.some((each) => each === kept.area) ? helpAreas : [...helpAreas, kept.area]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const contactWords = {
      name: check.text('name', words.name, { required: true, limit: shortTextLimit }),
      area: check.choice('area', words.area, areas) ?? 'other',
      helpsWith: check.text('helpsWith', words.helpsWith),
      phone: check.text('phone', words.phone, { limit: shortTextLimit }),
      mail: check.text('mail', words.mail, { limit: shortTextLimit }),
      where: check.text('where', words.where, { limit: shortTextLimit }),
      note: check.text('note', words.note),
    }
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const stored = await keep((roots, writer) => {
      if (contact === undefined) addContact(roots, writer, contactWords)
      else changeContact(roots, contact.id, contactWords)
    })
    if (!stored.ok) {
      setFailure(failureWords(frame, stored.error))
      return
    }
    await draft.drop()
    location.replace(addresses.contacts)
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField label={words.name} name="name" hint={words.nameHint} autoCapitalize="words" autoComplete="off" defaultValue={values['name']} error={errorAt(errors, 'name')} />
      <SelectField
        label={words.area}
        name="area"
        defaultValue={values['area']}
        options={areas.map((value) => ({ value, label: area[areaOf({ area: value })] }))}
      />
      <TextField label={words.helpsWith} name="helpsWith" mark={frame.optional} hint={words.helpsWithHint} rows={2} defaultValue={values['helpsWith']} error={errorAt(errors, 'helpsWith')} />
      <TextField
        label={words.phone}
        name="phone"
        mark={frame.optional}
        hint={phone === '' || telLink(phone) !== undefined ? words.phoneHint : words.phonePlain}
        inputMode="tel"
        autoComplete="off"
        defaultValue={values['phone']}
        error={errorAt(errors, 'phone')}
        onChange={(value) => setTyped((before) => ({ ...before, phone: value }))}
      />
      <TextField
        label={words.mail}
        name="mail"
        mark={frame.optional}
        hint={mail === '' || mailLink(mail) !== undefined ? undefined : words.mailPlain}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        defaultValue={values['mail']}
        error={errorAt(errors, 'mail')}
        onChange={(value) => setTyped((before) => ({ ...before, mail: value }))}
      />
      <TextField label={words.where} name="where" mark={frame.optional} defaultValue={values['where']} error={errorAt(errors, 'where')} />
      <TextField label={words.note} name="note" mark={frame.optional} rows={2} defaultValue={values['note']} error={errorAt(errors, 'note')} />
      <Button type="submit" wide>
        {words.keep}
      </Button>
      <KeptLine state={draft.state} />
    </DraftForm>
  )
}
