// The form of the schedule. Keeping it plans the meetings of the season; the preview shows which dates that will be.
import { type FormEvent, useState } from 'react'
import { addDays, compareDays, type Instant, isZoneName, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { SelectField } from '../../kit/SelectField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { usualMinutes } from '../../ours/meetings/plan-meetings.ts'
import { keepSchedule } from '../../ours/schedule/keep-schedule.ts'
import { firstWeekdayFrom } from '../../ours/schedule/occurrences.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import type { Schedule } from '../../ours/schedule/schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { DayChoice } from '../meetings/DayChoice.tsx'
import { LengthField } from '../meetings/LengthField.tsx'
import { dayValues, lengthValues, readDayChoice, readLength, readWhere } from '../meetings/meeting-fields.ts'
import { dayName } from '../meetings/meeting-words.ts'
import { WhereField } from '../meetings/WhereField.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { RhythmFields } from './RhythmFields.tsx'
import { rhythmOf, rhythmValues, scheduleOf, zoneNames } from './schedule-form.ts'
import { SchedulePreview } from './SchedulePreview.tsx'
import layout from '../../kit/layout.module.css'
import styles from '../meetings/meetings.module.css'

interface ScheduleFormProps {
  readonly schedule: Schedule
  /** What comes after Keep; without it, the list of meetings. */
  readonly onKept?: (at: Instant) => void
}

export const ScheduleForm = ({ schedule, onKept }: ScheduleFormProps) => {
  const words = useWords('schedule')
  const meetingWords = useWords('meetings')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const season = useShared(readSeason)
  const keep = useKeepShared()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [typed, setTyped] = useState<DraftValues>()

  const now = today(clock)
  const from = schedule.from ?? now
  const nextMonday = firstWeekdayFrom(addDays(now, 1), 1)
  const offered = [...new Set([now, addDays(now, 1), nextMonday, from])].sort()
  const draft = useDraft('schedule', {
    kept: {
      ...rhythmValues(schedule.rhythm, from),
      ...dayValues('from', from, offered),
      ...lengthValues(schedule.minutes ?? usualMinutes),
      time: schedule.time ?? '',
      form: schedule.form ?? 'inPerson',
      place: schedule.place ?? '',
      zone: schedule.zone ?? clock.zone(),
    },
    of: schedule,
  })

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const said = draft.read()
    const rhythm = rhythmOf(said)
    if (rhythm === undefined) check.fail('dayOfMonth', words.badDayOfMonth)
    const time = check.time('time', words.time, { required: rhythm?.type !== 'picked' })
    const minutes = readLength(check, said, meetingWords.problem)
    const where = readWhere(check, meetingWords.field)
    const start = readDayChoice(check, said, meetingWords.problem, { name: 'from', label: words.from }, { today: now })
    const zone = said['zone']
    if (start !== undefined && compareDays(start, wholeSeason(season, now).end) > 0) check.fail('fromOwn', words.fromOutside)
    setErrors(check.errors)
    if (check.errors.length > 0 || rhythm === undefined || start === undefined || !isZoneName(zone)) return
    const kept = await keep((roots, writer) => keepSchedule(roots, writer, { rhythm, from: start, time, minutes, ...where, zone }))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    if (onKept === undefined) location.replace(addresses.meetings)
    else onKept(kept.value.at)
  }

  const { zone } = values
  return (
    <DraftForm
      draft={draft}
      errors={errors}
      failure={failure}
      onInput={() => {
        draft.noteInput()
        setTyped(draft.read())
      }}
      onSubmit={submit}
    >
      <RhythmFields values={values} errors={errors} />
      <TextField label={words.time} name="time" type="time" defaultValue={values['time']} error={errorAt(errors, 'time')} />
      <LengthField values={values} error={errorAt(errors, 'minutes') ?? errorAt(errors, 'length')} />
      <WhereField values={values} errors={errors} />
      <DayChoice
        legend={words.from}
        name="from"
        offered={offered.map((day) => ({ day, label: dayName(meetingWords.days, language, day, now) }))}
        values={values}
        error={errorAt(errors, 'fromOwn')}
      />
      <div className={layout['tight']}>
        <SelectField
          label={words.zone}
          name="zone"
          defaultValue={zone}
          options={zoneNames(zone ?? clock.zone()).map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
        />
        <p className={`${layout['muted']} ${layout['small']}`}>{words.zoneHint}</p>
      </div>
      <SchedulePreview schedule={scheduleOf(typed ?? values)} />
      {schedule.rhythm === undefined ? null : <p className={styles['note']}>{words.keptNote}</p>}
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {frame.keep}
      </Button>
    </DraftForm>
  )
}
