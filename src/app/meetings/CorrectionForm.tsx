// The fields of one attendance row, as they are written now.
import { type FormEvent, useState } from 'react'
import { compareDays, type Day, daysBetween, today } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { heldMeetings, overlapping } from '../../ours/meetings/attendance.ts'
import { correctAttendance } from '../../ours/meetings/keep-attendance.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LengthField } from './LengthField.tsx'
import { lengthValues, minutesNow, readLength, readWhere } from './meeting-fields.ts'
import { clockNote } from './meeting-words.ts'
import { chosenMoment } from './met-choices.ts'
import { WhereField } from './WhereField.tsx'
import styles from './meetings.module.css'

const farDays = 3 * 366

export const CorrectionForm = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('meetings')
  const metWords = useWords('met')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const held = heldMeetings(useShared(readMeetings))
  const keep = useKeepShared()
  const draft = useDraft(`attendance ${meeting.id}`, {
    kept: {
      ...lengthValues(meeting.minutes),
      whenDay: meeting.day,
      whenTime: meeting.time,
      form: meeting.form,
      place: meeting.place,
      topic: meeting.topic,
      nextDay: meeting.nextDay ?? '',
      nextTime: meeting.nextTime ?? '',
    },
    of: meeting,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [said, setSaid] = useState<string>()
  const [typed, setTyped] = useState<ReturnType<typeof draft.read>>()

  if (draft.values === undefined) return null
  const { values } = draft
  const { zone } = meeting
  const current = { ...(typed ?? values), when: 'other' }
  const moment = chosenMoment(current)
  const note = moment === undefined ? undefined : clockNote(words.problem, language, moment.day, moment.time, zone)
  const overlaps =
    moment !== undefined &&
    overlapping(held, { ...moment, zone, minutes: minutesNow(current) ?? meeting.minutes, id: meeting.id }).length > 0

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const now = today(clock)
    const far = (field: string, label: string, day: Day | undefined) => {
      if (day !== undefined && Math.abs(daysBetween(now, day)) > farDays) check.fail(field, words.problem.tooFar(label))
    }
    const day = check.day('whenDay', words.field.day, { required: true, notAfter: now })
    far('whenDay', words.field.day, day)
    const time = check.time('whenTime', words.field.time, { required: true })
    const minutes = readLength(check, draft.read(), words.problem)
    const where = readWhere(check, words.field)
    const topic = check.text('topic', words.field.topic, { limit: shortTextLimit })
    const nextDay = check.day('nextDay', words.attendance.nextDay)
    far('nextDay', words.attendance.nextDay, nextDay)
    const nextTime = check.time('nextTime', words.attendance.nextTime, { required: nextDay !== undefined })
    if (day !== undefined && nextDay !== undefined && compareDays(nextDay, day) < 0) check.fail('nextDay', metWords.nextBeforeMet)
    setErrors(check.errors)
    if (check.errors.length > 0 || day === undefined || time === undefined) return
    const next = nextDay === undefined || nextTime === undefined ? undefined : { day: nextDay, time: nextTime }
    const kept = await keep((roots, writer) =>
      correctAttendance(roots, writer, meeting.id, { day, time, zone, minutes, ...where, topic, next }),
    )
    if (!kept.ok) {
      setSaid(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    if (kept.value.outcome) location.replace(addresses.attendance)
    else setSaid(words.attendance.same)
  }

  return (
    <DraftForm
      draft={draft}
      errors={errors}
      failure={said}
      onInput={() => {
        draft.noteInput()
        setTyped(draft.read())
      }}
      onSubmit={submit}
    >
      <div className={styles['pickers']}>
        <TextField
          label={words.field.day}
          name="whenDay"
          type="date"
          defaultValue={values['whenDay']}
          error={errorAt(errors, 'whenDay')}
        />
        <TextField
          label={words.field.time}
          name="whenTime"
          type="time"
          defaultValue={values['whenTime']}
          error={errorAt(errors, 'whenTime')}
        />
      </div>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
      {overlaps ? (
        <p role="status" className={styles['note']}>
          {metWords.overlaps}
        </p>
      ) : null}
      <LengthField values={values} error={errorAt(errors, 'minutes') ?? errorAt(errors, 'length')} />
      <WhereField values={values} errors={errors} />
      <TextField
        label={words.field.topic}
        name="topic"
        mark={frame.optional}
        hint={words.field.topicHint}
        defaultValue={values['topic']}
        error={errorAt(errors, 'topic')}
      />
      <div className={styles['pickers']}>
        <TextField
          label={words.attendance.nextDay}
          name="nextDay"
          type="date"
          mark={frame.optional}
          defaultValue={values['nextDay']}
          error={errorAt(errors, 'nextDay')}
        />
        <TextField
          label={words.attendance.nextTime}
          name="nextTime"
          type="time"
          mark={frame.optional}
          defaultValue={values['nextTime']}
          error={errorAt(errors, 'nextTime')}
        />
      </div>
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {frame.keep}
      </Button>
    </DraftForm>
  )
}
