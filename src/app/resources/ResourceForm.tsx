// The fields of a resource, new or changed. An address that will not be opened is kept as words, and the form says why
// while it is typed.
import { type FormEvent, useState } from 'react'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addResource, changeResource } from '../../ours/resources/keep-resource.ts'
import { kindOf, type Resource, resourceKinds } from '../../ours/resources/resource.ts'
import { readLink } from '../../ours/resources/web-link.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { refusalWords } from './resource-words.ts'

export const ResourceForm = ({ resource }: { readonly resource: Resource | undefined }) => {
  const words = useWords('resources')
  const frame = useWords('frame')
  const keep = useKeepShared()
  const shownKind = resource === undefined ? 'link' : kindOf(resource)
  const draft = useDraft(`resource ${resource?.id ?? 'new'}`, {
    kept: { kind: shownKind, name: resource?.name ?? '', link: resource?.link ?? '', note: resource?.note ?? '' },
    of: resource,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [typed, setTyped] = useState<string>()
  if (draft.values === undefined) return null
  const { values } = draft
  const link = (typed ?? values['link'] ?? '').trim()
  const web = readLink(link)
  const linkHint =
    link === '' ? words.form.linkHint : web.type === 'refused' ? refusalWords(words, web) : web.spelledOut ? words.spelledOut(web.host) : words.opens(web.host)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const kind = check.choice('kind', words.form.kind, resourceKinds) ?? shownKind
    const name = check.text('name', words.form.name, { limit: shortTextLimit })
    const address = check.text('link', words.form.link)
    const note = check.text('note', words.form.note)
    if (name === '' && address === '') check.fail('name', words.form.nameOrLink)
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const stored = await keep((roots, writer) => {
      // A kind a newer app knows stays what it is unless another was chosen.
      if (resource === undefined) addResource(roots, writer, { kind, name, link: address, note })
      else changeResource(roots, resource.id, { kind: kind === shownKind ? resource.kind : kind, name, link: address, note })
    })
    if (!stored.ok) {
      setFailure(failureWords(frame, stored.error))
      return
    }
    await draft.drop()
    location.replace(addresses.resources)
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <ChoiceChips
        legend={words.form.kind}
        name="kind"
        defaultValue={values['kind'] ?? shownKind}
        choices={resourceKinds.map((kind) => ({ value: kind, label: words.kind[kind] }))}
      />
      <TextField label={words.form.name} name="name" autoCapitalize="sentences" autoComplete="off" defaultValue={values['name']} error={errorAt(errors, 'name')} />
      <TextField
        label={words.form.link}
        name="link"
        mark={frame.optional}
        hint={linkHint}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="off"
        defaultValue={values['link']}
        error={errorAt(errors, 'link')}
        onChange={setTyped}
      />
      <TextField label={words.form.note} name="note" mark={frame.optional} rows={2} defaultValue={values['note']} error={errorAt(errors, 'note')} />
      <Button type="submit" wide>
        {words.form.keep}
      </Button>
      <KeptLine state={draft.state} />
    </DraftForm>
  )
}
