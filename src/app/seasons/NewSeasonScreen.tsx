// A new school year: its days, exactly what goes along and what stays, then one press.
import { type FormEvent, useState } from 'react'
import { startSeason } from '../../crossings/start-season.ts'
import { compareDays, daysBetween, today } from '../../foundation/day.ts'
import { shortenText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { readClosing } from '../../ours/ending/ending.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { readGoingAlong } from '../../ours/seasons/carry-over.ts'
import { nextSeason } from '../../ours/seasons/next-season.ts'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { leaveBook, showBook } from '../session/switch-pair.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import styles from './seasons.module.css'

const longestSeason = 3 * 366

export const NewSeasonScreen = () => {
  const words = useWords('seasons').start
  const frame = useWords('frame')
  const pairbook = usePairbook()
  const { clock } = pairbook.mine
  const { pair, book } = useOpenPair()
  const season = useShared(readSeason)
  const { goals, steps } = useShared(readGoingAlong)
  const closed = useShared(readClosing) !== undefined
  const draft = useDraft('new season')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const usual = nextSeason(season.end, today(clock))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const start = check.day('start', words.first, { required: true })
    const end = check.day('end', words.last, { required: true })
    if (start !== undefined && end !== undefined) {
      if (compareDays(end, start) < 0) check.fail('end', words.lastFirst)
      else if (daysBetween(start, end) > longestSeason) check.fail('end', words.tooLong)
    }
    setErrors(check.errors)
    if (check.errors.length > 0 || start === undefined || end === undefined) return
    await flushDrafts()
    // This tab changes books itself.
    leaveBook()
    const started = await startSeason(pairbook.mine, pairbook.openBook, book, pair.id, { start, end })
    if (!started.ok) {
      setFailure(failureWords(frame, started.error))
      await showBook(pairbook, pair, book)
      return
    }
    await draft.drop()
    await showBook(pairbook, started.value.pair, started.value.book)
    location.hash = addresses.today
  }

  const screen = { title: words.title, back: addresses.seasons, banner: <RingBanner ring="ours" /> }
  if (closed) {
    return (
      <Screen {...screen}>
        <p>{words.closed}</p>
        <ButtonLink look="plain" href={addresses.end}>
          {frame.nav.pair}
        </ButtonLink>
      </Screen>
    )
  }
  if (draft.values === undefined) return null
  const { values } = draft
  return (
    <Screen {...screen}>
      <p>{words.lead}</p>
      <form ref={draft.form} className={layout['stack']} noValidate onInput={draft.noteInput} onSubmit={(event) => draft.submit(event, submit)}>
        <ErrorSummary title={frame.form.errorsTitle} errors={errors} />
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <div className={layout['actions']}>
          <TextField label={words.first} name="start" type="date" defaultValue={values['start'] ?? usual.start} error={errorAt(errors, 'start')} />
          <TextField label={words.last} name="end" type="date" defaultValue={values['end'] ?? usual.end} error={errorAt(errors, 'end')} />
        </div>
        <Card heading={words.along}>
          <ul className={styles['list']}>
            <li>{words.names}</li>
            <li>
              {words.goals(goals.length)}
              {goals.length === 0 ? null : (
                <ul className={styles['list']}>
                  {goals.map((goal) => (
                    <li key={goal.id} dir="auto">
                      {shortenText(goal.text.slice(0, 400), 160)}
                    </li>
                  ))}
                </ul>
              )}
              {steps.length === 0 ? null : words.steps(steps.length)}
            </li>
            <li>{words.schedule}</li>
            <li>{words.rules}</li>
            <li>{words.letter}</li>
            <li>{words.around}</li>
          </ul>
        </Card>
        <Card heading={words.stays}>
          <ul className={styles['list']}>
            <li>{words.stayMeetings}</li>
            <li>{words.stayGoals}</li>
            <li>{words.stayShared}</li>
            <li>{words.staySigned}</li>
          </ul>
          <p className={layout['muted']}>{words.private}</p>
        </Card>
        <KeptLine state={draft.state} />
        <Button type="submit" wide>
          {words.act}
        </Button>
      </form>
    </Screen>
  )
}
