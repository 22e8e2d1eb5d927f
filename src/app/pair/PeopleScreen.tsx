// Correcting who we are: names, kind of work, workplace, for both people of the pair.
import { type FormEvent, useState } from 'react'
import { type PersonWords, renamePeople } from '../../crossings/rename-people.ts'
import { isJobFamily, jobFamilies, otherRole } from '../../foundation/role.ts'
import { shortTextLimit, tidyText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import layout from '../../kit/layout.module.css'
import { SelectField } from '../../kit/SelectField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { type Person, readPeople } from '../../ours/people/person.ts'
import { SwapRoles } from './SwapRoles.tsx'
import styles from './pair.module.css'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { showRenamed } from '../session/switch-pair.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { DraftForm } from '../forms/DraftForm.tsx'

type Whose = 'my' | 'partner'

const boxesOf = (whose: Whose, name: string, { jobFamily, workplace }: Person) => ({
  [`${whose}Name`]: name,
  [`${whose}Job`]: jobFamily ?? '',
  [`${whose}Workplace`]: workplace ?? '',
})

export const PeopleScreen = () => {
  const words = useWords('pair').people
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const people = useShared(readPeople)
  const draft = useDraft('people', {
    kept: {
      ...boxesOf('my', pair.myName, people[pair.role]),
      ...boxesOf('partner', pair.partnerName, people[otherRole(pair.role)]),
    },
    of: people,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message
  const labels = {
    my: { heading: words.me, name: words.myName, job: words.myJob, workplace: words.myWorkplace },
    partner: { heading: words.partner, name: words.partnerName, job: words.partnerJob, workplace: words.partnerWorkplace },
  } as const

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const values = draft.read()
    const found: FieldError[] = []
    const readPerson = (whose: Whose): PersonWords => {
      const name = tidyText(values[`${whose}Name`] ?? '').trim()
      const workplace = tidyText(values[`${whose}Workplace`] ?? '').trim()
      const jobFamily = values[`${whose}Job`]
      const tooLong = (field: string, label: string, text: string) => {
        if (text.length > shortTextLimit) found.push({ field, message: frame.form.tooLong(label, text.length - shortTextLimit) })
      }
      if (name === '') found.push({ field: `${whose}Name`, message: frame.form.missing(labels[whose].name) })
      tooLong(`${whose}Name`, labels[whose].name, name)
      tooLong(`${whose}Workplace`, labels[whose].workplace, workplace)
      return { name, workplace: workplace === '' ? undefined : workplace, jobFamily: isJobFamily(jobFamily) ? jobFamily : undefined }
    }
    const me = readPerson('my')
    const partner = readPerson('partner')
    setErrors(found)
    if (found.length > 0) return
    const renamed = await renamePeople(mine, book, pair, me, partner)
    if (!renamed.ok) {
      setFailure(failureWords(frame, renamed.error))
      return
    }
    await draft.drop()
    showRenamed(renamed.value)
    location.hash = addresses.pair
  }

  if (draft.values === undefined) return null
  const values = draft.values
  const fields = (whose: Whose) => (
    <fieldset className={layout['stack']}>
      <legend className={styles['whose']}>
        <h2>{labels[whose].heading}</h2>
      </legend>
      <TextField
        label={labels[whose].name}
        name={`${whose}Name`}
        autoComplete={whose === 'my' ? 'name' : 'off'}
        autoCapitalize="words"
        defaultValue={values[`${whose}Name`]}
        error={errorOf(`${whose}Name`)}
      />
      <SelectField
        label={labels[whose].job}
        name={`${whose}Job`}
        mark={frame.optional}
        defaultValue={values[`${whose}Job`]}
        options={[
          { value: '', label: words.jobNone },
          ...jobFamilies.map((family) => ({ value: family, label: frame.jobFamily[family] })),
        ]}
      />
      <TextField
        label={labels[whose].workplace}
        name={`${whose}Workplace`}
        mark={frame.optional}
        autoComplete={whose === 'my' ? 'organization' : 'off'}
        defaultValue={values[`${whose}Workplace`]}
        error={errorOf(`${whose}Workplace`)}
      />
    </fieldset>
  )
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours" />}>
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={keep}>
        {fields('my')}
        {fields('partner')}
        <KeptLine state={draft.state} />
        <Button type="submit" wide>
          {frame.keep}
        </Button>
      </DraftForm>
      <SwapRoles />
    </Screen>
  )
}
