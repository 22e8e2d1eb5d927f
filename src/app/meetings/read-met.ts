// Reading the "We met" form: when, how long, how, and the next date. What is wrong is among the errors of the check.
import { type Day, daysBetween } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { AttendanceWords } from '../../ours/meetings/keep-attendance.ts'
import { contactForms } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import type { FormCheck } from '../forms/check-form.ts'
import { other, readLength } from './meeting-fields.ts'
import { chosenMoment, type MetChoices, usualPlace } from './met-choices.ts'

interface Words {
  readonly met: AreaWords<'met'>
  readonly meetings: AreaWords<'meetings'>
}

const farDays = 3 * 366

const checkNear = (check: FormCheck, words: Words, field: string, label: string, day: Day | undefined, today: Day): void => {
  if (day !== undefined && Math.abs(daysBetween(today, day)) > farDays) check.fail(field, words.meetings.problem.tooFar(label))
}

export const readMet = (
  check: FormCheck,
  values: DraftValues,
  words: Words,
  choices: MetChoices,
  today: Day,
): Omit<AttendanceWords, 'topic' | 'zone'> | undefined => {
  const { when, nextDay, nextTime } = { when: words.met.when, nextDay: words.met.nextDay, nextTime: words.met.nextTime }
  if (values['when'] === other) {
    const day = check.day('whenDay', when, { required: true, notAfter: today })
    checkNear(check, words, 'whenDay', when, day, today)
    check.time('whenTime', words.meetings.field.time, { required: true })
  }
  const moment = chosenMoment(values)
  const minutes = readLength(check, values, words.meetings.problem)
  const asUsual = values['how'] === usualPlace && choices.usual !== undefined
  const form = asUsual ? undefined : check.choice('how', words.met.how, contactForms, { required: true })
  const place = asUsual ? '' : check.text('place', words.meetings.field.place, { limit: shortTextLimit })
  const next = check.day('nextDay', nextDay)
  checkNear(check, words, 'nextDay', nextDay, next, today)
  const time = check.time('nextTime', nextTime, { required: next !== undefined })
  if (moment === undefined) return undefined
  return {
    ...moment,
    minutes,
    ...(asUsual && choices.usual !== undefined ? choices.usual : { form: form ?? 'inPerson', place }),
    next: next === undefined || time === undefined ? undefined : { day: next, time },
  }
}
