// The plan of one meeting: day, time, length, where, topic. For adding a meeting, and for moving or changing one.
import { type FormEvent, useState } from 'react'
import { type Day, isDay, isLocalTime, type LocalTime, today, type ZoneName } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { MeetingTime, MeetingWords } from '../../ours/meetings/keep-meeting.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import type { KeepFailure } from '../../ours/store.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { DayChoice } from './DayChoice.tsx'
import { LengthField } from './LengthField.tsx'
import { dayName, clockNote } from './meeting-words.ts'
import { other, readDayChoice, readLength, readWhere } from './meeting-fields.ts'
import { WhereField } from './WhereField.tsx'
import styles from './meetings.module.css'

interface MeetingFormProps {
  /** Names the draft. */
  readonly name: string
  readonly start: DraftValues
  /** The meeting it changes; absent for a new one. */
  readonly of?: Meeting
  readonly offered: readonly Day[]
  readonly zone: ZoneName
  readonly keep: (at: MeetingTime, words: MeetingWords) => Promise<Result<MeetingId, KeepFailure>>
}

export const MeetingForm = ({ name, start, of, offered, zone, keep }: MeetingFormProps) => {
  const words = useWords('meetings')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const draft = useDraft(name, { kept: start, of })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [typed, setTyped] = useState<{ readonly day: Day; readonly time: LocalTime }>()

  if (draft.values === undefined) return null
  const { values } = draft
  const note = typed === undefined ? undefined : clockNote(words.problem, language, typed.day, typed.time, zone)

  const noteInput = () => {
    draft.noteInput()
    const now = draft.read()
    const day = now['day'] === other ? now['dayOwn'] : now['day']
    setTyped(isDay(day) && isLocalTime(now['time']) ? { day, time: now['time'] } : undefined)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const now = draft.read()
    const day = readDayChoice(check, now, words.problem, { name: 'day', label: words.field.day }, { today: today(clock) })
    const time = check.time('time', words.field.time, { required: true })
    const minutes = readLength(check, now, words.problem)
    const where = readWhere(check, words.field)
    const topic = check.text('topic', words.field.topic, { limit: shortTextLimit })
    setErrors(check.errors)
    if (check.errors.length > 0 || day === undefined || time === undefined) return
    const kept = await keep({ day, time }, { minutes, ...where, topic })
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    location.replace(addresses.meeting(kept.value))
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onInput={noteInput} onSubmit={submit}>
      <DayChoice
        legend={words.field.day}
        name="day"
        offered={offered.map((day) => ({ day, label: dayName(words.days, language, day, today(clock)) }))}
        values={values}
        error={errorAt(errors, 'dayOwn')}
      />
      <TextField label={words.field.time} name="time" type="time" defaultValue={values['time']} error={errorAt(errors, 'time')} />
      {note === undefined ? null : (
        <p role="status" className={styles['note']}>
          {note}
        </p>
      )}
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
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {frame.keep}
      </Button>
    </DraftForm>
  )
}
