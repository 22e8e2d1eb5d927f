// The form of "We met". Every field has its likeliest answer already; promises and the topic may stay empty.
import { type FormEvent, useState } from 'react'
import { compareDays, type Instant, today } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { otherRole, type Role } from '../../foundation/role.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addStep } from '../../ours/goals/keep-step.ts'
import { heldMeetings, overlapping } from '../../ours/meetings/attendance.ts'
import { sayUseful, usefulTo } from '../../ours/meetings/aims.ts'
import { recordMet } from '../../ours/meetings/keep-attendance.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { proposeNext } from '../../ours/meetings/next-meeting.ts'
import { slotsOf } from '../../ours/meetings/plan-meetings.ts'
import { readDaysOff, readSchedule, readSeason } from '../../ours/schedule/read-schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { Meanwhile } from '../drafts/Meanwhile.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { LengthField } from './LengthField.tsx'
import { minutesNow } from './meeting-fields.ts'
import { chosenMoment, chosenNext, fittingValues, metChoices, metLengths, startingValues } from './met-choices.ts'
import { readFollowUps } from './follow-ups.ts'
import { MetFollowUps } from './MetFollowUps.tsx'
import { MetHow } from './MetHow.tsx'
import { MetNext } from './MetNext.tsx'
import { MetPromises } from './MetPromises.tsx'
import { MetWhen } from './MetWhen.tsx'
import { readMet } from './read-met.ts'
import { useBoxesAboveBar } from './use-boxes-above-bar.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

interface MetFormProps {
  readonly target: Meeting | undefined
  /** `at`: when it was on disk. */
  readonly onKept: (id: MeetingId, at: Instant) => void
}

export const MetForm = ({ target, onKept }: MetFormProps) => {
  const words = useWords('met')
  const meetingWords = useWords('meetings')
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const pair = usePair()
  const partner = usePartnersCallName()
  const meetings = useShared(readMeetings)
  const schedule = useShared(readSchedule)
  const season = useShared(readSeason)
  const daysOff = useShared(readDaysOff)
  const keep = useKeepShared()
  const draft = useDraft(`met ${target?.id ?? 'new'}`, target === undefined ? {} : { kept: { topic: target.topic }, of: target })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [openedAt] = useState<Instant>(() => clock.now())
  const [typed, setTyped] = useState<ReturnType<typeof draft.read>>()
  useBoxesAboveBar()

  if (draft.values === undefined) return null
  const choices = metChoices(target, schedule, openedAt, clock.zone())
  const slots = slotsOf(schedule, wholeSeason(season, today(clock)), daysOff)
  const metDay = choices.moments[0]?.day ?? today(clock)
  const proposal = proposeNext(meetings, slots, { id: target?.id, day: metDay }, openedAt)
  const values = draft.restored
    ? fittingValues(draft.values, choices)
    : startingValues(choices, target?.topic ?? '', proposal?.at)
  const current = typed ?? values
  const moment = chosenMoment(current)
  const row = moment === undefined ? undefined : { ...moment, zone: choices.zone, minutes: minutesNow(current) ?? choices.minutes, id: target?.id }
  const overlaps = row !== undefined && overlapping(heldMeetings(meetings), row).length > 0
  const roles: readonly Role[] = [pair.role, otherRole(pair.role)]

  const noteInput = () => {
    draft.noteInput()
    setTyped(draft.read())
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const read = readMet(check, draft.read(), { met: words, meetings: meetingWords }, choices, today(clock))
    const topic = check.text('topic', meetingWords.field.topic, { limit: shortTextLimit })
    const promises = roles.map((owner) => {
      const situation = check.text(`${owner}If`, words.ifThen(frame.role[owner]))
      const action = check.text(`${owner}Then`, words.thenIWill(frame.role[owner]))
      if (situation !== '' && action === '') check.fail(`${owner}Then`, words.needAction)
      return { owner, situation, action }
    })
    const useful = check.text('useful', words.useful)
    const followUps = readFollowUps(check, draft.read(), words.followUp, pair.role)
    const next = read === undefined ? undefined : read.next
    if (read !== undefined && next !== undefined && compareDays(next.day, read.day) < 0) check.fail('nextDay', words.nextBeforeMet)
    setErrors(check.errors)
    if (check.errors.length > 0 || read === undefined) return
    const kept = await keep((roots, writer) => {
      const meetingId = recordMet(roots, writer, target?.id, { ...read, topic, zone: choices.zone })
      for (const promise of promises) {
        if (promise.action !== '') addStep(roots, writer, { ...promise, due: next?.day }, { meetingId })
      }
      for (const followUp of followUps) addStep(roots, writer, { ...followUp, situation: '', due: next?.day }, { meetingId })
      if (useful !== '') sayUseful(roots, writer.by, meetingId, useful)
      return meetingId
    })
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    onKept(kept.value.outcome, kept.value.at)
  }

  return (
    <form ref={draft.form} className={`${layout['stack']} ${styles['withKeepBar']}`} noValidate onInput={noteInput} onSubmit={(event) => draft.submit(event, submit)}>
      <ErrorSummary title={frame.form.errorsTitle} errors={errors} />
      <Meanwhile draft={draft} />
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <MetWhen choices={choices} values={values} errors={errors} />
      {overlaps ? (
        <p role="status" className={styles['note']}>
          {words.overlaps}
        </p>
      ) : null}
      <LengthField
        legend={words.howLong}
        values={values}
        lengths={metLengths}
        error={errorAt(errors, 'minutes') ?? errorAt(errors, 'length')}
      />
      <MetHow choices={choices} values={values} errors={errors} />
      <TextField
        label={words.useful}
        name="useful"
        rows={2}
        mark={frame.optional}
        hint={words.usefulHint(partner)}
        defaultValue={values['useful'] ?? (target === undefined ? '' : usefulTo(target, pair.role))}
        error={errorAt(errors, 'useful')}
      />
      <MetFollowUps values={values} errors={errors} />
      <MetPromises roles={roles} values={values} errors={errors} />
      <TextField
        label={meetingWords.field.topic}
        name="topic"
        mark={frame.optional}
        hint={meetingWords.field.topicHint}
        defaultValue={values['topic']}
        error={errorAt(errors, 'topic')}
      />
      <MetNext
        values={values}
        errors={errors}
        next={chosenNext(current)}
        proposal={proposal}
        daysOff={daysOff}
        meetings={meetings}
        met={row}
        now={openedAt}
        onChange={noteInput}
      />
      <div className={styles['keepBar']}>
        <Button type="submit" wide>
          {words.keep}
        </Button>
        <KeptLine state={draft.state} />
      </div>
    </form>
  )
}
