// The monthly record's form: what the month's meetings fill in, and the record its boxes make.
import type { FormCheck } from '../forms/check-form.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { MonthOfMentor } from '../../crossings/month-of-mentor.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { contactWays, type MonthlyRecord, supportTypes, timesOfDay } from '../../program/monthly/monthly-record.ts'
import { type BellSchedule, timesOfDayOf } from '../../program/monthly/times-of-day.ts'
import type { AreaWords } from '../../words/areas.ts'
import { addedAnswers } from './added-questions.ts'

export const mostMentees = 100

/** From the meetings: who, and when. Support, material, contact and comments begin empty, always. */
export const filledIn = (
  month: MonthOfMentor,
  bells: BellSchedule,
  mentor: { readonly name: string; readonly workplace: string | undefined },
  jobFamily: AreaWords<'frame'>['jobFamily'],
): DraftValues => ({
  mentor: mentor.name,
  workplace: mentor.workplace ?? '',
  ...Object.fromEntries(
    month.mentees.flatMap(({ name, jobFamily: job }, index) => [
      [`mentee.${String(index)}.name`, name],
      [`mentee.${String(index)}.position`, job === undefined ? '' : jobFamily[job]],
    ]),
  ),
  ...Object.fromEntries(timesOfDayOf(month.meetings, { bells, breaks: month.breaks, earlyDays: month.earlyDays }).map((time) => [`when.${time}`, 'on'])),
})

/** How many lines for people the form opens with. */
export const menteeLines = (values: DraftValues): number =>
  Math.max(1, ...Object.keys(values).flatMap((field) => {
    const index = /^mentee\.(\d{1,2})\./.exec(field)?.[1]
    return index === undefined ? [] : [Number(index) + 1]
  }))

/** The record; only to be used when the check found nothing to mend. */
export const monthlyRecordOf = (check: FormCheck, values: DraftValues, month: string, words: AreaWords<'monthly'>, questions: readonly string[]): MonthlyRecord => {
  const { field } = words
  const short = { limit: shortTextLimit }
  const chosen = <Name extends string>(group: string, names: readonly Name[]): Name[] => names.filter((name) => values[`${group}.${name}`] === 'on')
  const mentor = check.text('mentor', field.mentor, { ...short, required: true })
  const workplace = check.text('workplace', field.workplace, short)
  const mentees = Array.from({ length: menteeLines(values) }, (_, index) => ({
    name: check.text(`mentee.${String(index)}.name`, field.menteeName(index + 1), short),
    position: check.text(`mentee.${String(index)}.position`, field.menteePosition(index + 1), short),
  })).filter(({ name, position }) => name !== '' || position !== '')
  const whenOther = check.text('whenOther', field.whenOther, short)
  const supportWords = check.text('supportWords', field.supportWords)
  const minutes = (values['materialMinutes'] ?? '').trim()
  if (minutes !== '' && !/^\d{1,6}$/.test(minutes)) check.fail('materialMinutes', words.badMinutes)
  else if (Number(minutes) > 100_000) check.fail('materialMinutes', words.badMinutes)
  const materialUseful = check.text('materialUseful', field.materialUseful)
  const comments = check.text('comments', field.comments)
  return {
    kind: 'monthly',
    month,
    mentor,
    workplace,
    mentees,
    when: chosen('when', timesOfDay),
    whenOther,
    support: chosen('support', supportTypes),
    supportWords,
    usedMaterial: values['usedMaterial'] === 'yes',
    ...(minutes === '' ? {} : { materialMinutes: Number(minutes) }),
    materialUseful,
    metCoordinator: values['metCoordinator'] === 'yes',
    contactWays: chosen('way', contactWays),
    comments,
    ...addedAnswers(check, questions),
  }
}
