// The record the boxes of an application make; only to be used when the check found nothing to mend.
import type { Day } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { type Application, beside, type Jobs, jobsLimit, newTo, referencesLimit } from '../../program/application/application.ts'
import type { AreaWords } from '../../words/areas.ts'
import type { FormCheck } from '../forms/check-form.ts'
import { addedAnswers, addedTexts } from './added-questions.ts'

export type LineGroup = 'jobs' | 'association'

/** How many lines a list opens with. */
export const linesIn = (values: DraftValues, group: LineGroup): number =>
  Math.min(
    jobsLimit,
    Math.max(
      1,
      ...Object.keys(values).flatMap((field) => {
        const [of, index] = field.split('.')
        return of === group && /^\d{1,2}$/.test(index ?? '') ? [Number(index) + 1] : []
      }),
    ),
  )

export const numbersTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index)

const referenceNumbers = numbersTo(referencesLimit)

export const applicationOf = (check: FormCheck, values: DraftValues, as: Role, words: AreaWords<'apply'>, questions: readonly string[], today: Day): Application => {
  const short = (field: string, label: string, required = false): string => check.text(field, label, { limit: shortTextLimit, required })
  const jobs = (group: LineGroup, line: (number: number) => string): Jobs =>
    numbersTo(linesIn(values, group))
      .map((index) => ({ job: short(`${group}.${String(index)}.job`, line(index + 1)), years: short(`${group}.${String(index)}.years`, words.years(index + 1)) }))
      .filter(({ job, years }) => job !== '' || years !== '')
  const head = {
    kind: 'application',
    name: short('name', words.name, true),
    day: check.day('day', words.day) ?? today,
    workplace: short('workplace', words.workplace),
    job: short('job', words.job),
    address: check.text('address', words.address),
    homePhone: short('homePhone', words.homePhone),
    workPhone: short('workPhone', words.workPhone),
    mobile: short('mobile', words.mobile),
    fax: short('fax', words.fax),
    mail: short('mail', words.mail),
  } as const
  const letter = () => ({ why: check.text('why', words.why), available: check.text('available', words.available) })
  if (as === 'mentee') {
    return {
      ...head,
      as,
      newTo: newTo.filter((each) => values[`newTo.${each}`] === 'on'),
      newToOther: short('newToOther', words.newToOther),
      goals: check.text('goals', words.goals),
      ...letter(),
      expect: check.text('expect', words.expect),
      ...addedAnswers(check, questions),
    }
  }
  return {
    ...head,
    as,
    jobs: jobs('jobs', words.jobLine),
    association: jobs('association', words.roleLine),
    expertise: check.text('expertise', words.expertise),
    heard: check.text('heard', words.heard),
    ...letter(),
    offer: check.text('offer', words.offer),
    references: referenceNumbers
      .map((index) => ({
        name: short(`reference.${String(index)}.name`, words.referenceName(index + 1)),
        reach: short(`reference.${String(index)}.reach`, words.referenceReach(index + 1)),
        association: values[`reference.${String(index)}.association`] === 'on',
        letter: check.text(`reference.${String(index)}.letter`, words.referenceLetter(index + 1)),
      }))
      .filter(({ name, reach, letter: said }) => name !== '' || reach !== '' || said !== ''),
    beside: beside.filter((each) => values[`beside.${each}`] === 'on'),
    ...addedAnswers(check, questions),
  }
}

/** What somebody typed in their own words; and the adults named. */
export const applicationTexts = (record: Application): readonly string[] => [
  record.why,
  record.available,
  ...(record.as === 'mentor'
    ? [record.expertise, record.heard, record.offer, ...record.references.map(({ letter }) => letter), ...[...record.jobs, ...record.association].map(({ job }) => job)]
    : [record.goals, record.expect, record.newToOther]),
  ...addedTexts(record.extra),
]

export const applicationAdults = (record: Application): readonly string[] => [record.name, ...(record.as === 'mentor' ? record.references.map(({ name }) => name) : [])]

