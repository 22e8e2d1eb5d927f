// Starting a pair: two names and a role, in under a minute. No account.
import { Lock } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { isJobFamily, isRole, jobFamilies, roles } from '../../foundation/role.ts'
import { shortTextLimit, tidyText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { SelectField } from '../../kit/SelectField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addresses } from '../addresses.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { failureWords } from '../frame/failure-words.ts'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { spareMoment } from '../session/spare-moment.ts'
import { showBook } from '../session/switch-pair.ts'
import { useWords } from '../session/use-words.ts'
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx'
import layout from '../../kit/layout.module.css'
import styles from './start.module.css'
import { DraftForm } from '../forms/DraftForm.tsx'

/** Brings the book's own code, which the screen does not need before the form is sent. */
const loadStarting = () => import('../../crossings/start-pair.ts')

export const StartScreen = () => {
  const words = useWords('start')
  const frame = useWords('frame')
  const pairbook = usePairbook()
  const hasPairs = useSession((session) => session.pairs.length > 0)
  const draft = useDraft('start')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message

  useEffect(() => {
    spareMoment()
      .then(loadStarting)
      .catch(() => undefined)
  }, [])

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    const values = draft.read()
    const myName = tidyText(values['myName'] ?? '').trim()
    const partnerName = tidyText(values['partnerName'] ?? '').trim()
    const workplace = tidyText(values['workplace'] ?? '').trim()
    const { role, jobFamily } = values
    const found: FieldError[] = []
    const check = (field: string, label: string, text: string, required: boolean) => {
      if (required && text === '') found.push({ field, message: frame.form.missing(label) })
      if (text.length > shortTextLimit) found.push({ field, message: frame.form.tooLong(label, text.length - shortTextLimit) })
    }
    check('myName', words.myName, myName, true)
    if (!isRole(role)) found.push({ field: 'role', message: frame.form.missing(words.myRole) })
    check('partnerName', words.partnerName, partnerName, true)
    check('workplace', words.workplace, workplace, false)
    setErrors(found)
    if (found.length > 0 || !isRole(role)) return
    const typed = { myName, role, partnerName, jobFamily: isJobFamily(jobFamily) ? jobFamily : undefined, workplace: workplace === '' ? undefined : workplace }
    // A first visit may lose its signal before all of the app is here.
    const started = await loadStarting().then(
      ({ startPair }) => startPair(pairbook.mine, pairbook.openBook, typed),
      () => undefined,
    )
    if (started?.ok !== true) {
      setFailure(started === undefined ? frame.failure.storageFailed : failureWords(frame, started.error))
      return
    }
    await draft.drop()
    // The address first: once the book is on screen the person may go anywhere, and must not be called back.
    location.hash = addresses.today
    await showBook(pairbook, started.value.pair, started.value.book)
  }

  if (draft.values === undefined) return null
  const moreOpen = [draft.values['jobFamily'], draft.values['workplace'], errorOf('workplace')].some((text) => text !== undefined && text !== '')
  return (
    <Screen title={hasPairs ? words.another : words.title} {...(hasPairs ? { back: addresses.pairs } : { kicker: frame.appName })}>
      {hasPairs ? null : (
        <>
          <LanguageSwitch legendHidden />
          <p>{words.lead}</p>
          <p className={styles['promise']}>
            <Lock size={24} aria-hidden="true" />
            <span>{words.promise}</span>
          </p>
        </>
      )}
      <Card>
        <LinkRow href={addresses.join} label={words.join} note={words.joinNote} />
      </Card>
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={begin}>
        <TextField
          label={words.myName}
          name="myName"
          autoComplete="name"
          autoCapitalize="words"
          defaultValue={draft.values['myName']}
          error={errorOf('myName')}
        />
        <ChoiceChips
          legend={words.myRole}
          hint={words.roleHint}
          name="role"
          defaultValue={draft.values['role']}
          error={errorOf('role')}
          choices={roles.map((role) => ({ value: role, label: frame.role[role] }))}
        />
        <TextField
          label={words.partnerName}
          name="partnerName"
          autoComplete="off"
          autoCapitalize="words"
          defaultValue={draft.values['partnerName']}
          error={errorOf('partnerName')}
        />
        <Fold
          className={styles['more']}
          open={moreOpen}
          summary={
            <>
              {words.more} <span className={layout['muted']}>{frame.optional}</span>
            </>
          }
          summaryClassName={styles['summary']}
        >
          <div className={layout['stack']}>
            <SelectField
              label={words.jobFamily}
              name="jobFamily"
              mark={frame.optional}
              defaultValue={draft.values['jobFamily']}
              options={[
                { value: '', label: words.jobFamilyNone },
                ...jobFamilies.map((family) => ({ value: family, label: frame.jobFamily[family] })),
              ]}
            />
            <TextField
              label={words.workplace}
              name="workplace"
              mark={frame.optional}
              autoComplete="organization"
              defaultValue={draft.values['workplace']}
              error={errorOf('workplace')}
            />
          </div>
        </Fold>
        <p className={`${layout['muted']} ${layout['small']}`}>{words.ring}</p>
        <Button type="submit" wide>
          {words.begin}
        </Button>
      </DraftForm>
      <Card heading={words.apply}>
        <LinkRow href={addresses.apply('mentee')} label={words.applyMentee} />
        <LinkRow href={addresses.apply('mentor')} label={words.applyMentor} />
        <LinkRow href={addresses.committee} label={words.committee} />
        <LinkRow href={addresses.checkStatement} label={words.check} />
      </Card>
    </Screen>
  )
}
