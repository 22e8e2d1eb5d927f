// What "We met" offers before a word is typed: when, where, and what comes next. Pure choices over what the book holds.
import { addDays, type Day, dayAt, type Instant, isDay, isLocalTime, type LocalTime, timeAt, type ZoneName } from '../../foundation/day.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { MeetingTime } from '../../ours/meetings/keep-meeting.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { startOf } from '../../ours/meetings/meetings-view.ts'
import { usualMinutes } from '../../ours/meetings/plan-meetings.ts'
import { type ContactForm, contactForms, type Schedule } from '../../ours/schedule/schedule.ts'
import { lengthValues, other } from './meeting-fields.ts'

export const metLengths = [5, 10, 15, 20, 30, 45] as const

/** Times of day are offered in steps of five minutes. */
const step = 5 * 60_000

export interface MetChoices {
  readonly zone: ZoneName
  /** The moments offered as chips, the likeliest first. */
  readonly moments: readonly MeetingTime[]
  /** The pair's usual place or form, as a chip of its own, when there is one. */
  readonly usual: { readonly form: ContactForm; readonly place: string } | undefined
  readonly minutes: number
}

export const metChoices = (target: Meeting | undefined, schedule: Schedule, now: Instant, here: ZoneName): MetChoices => {
  const zone = target?.zone ?? here
  const today = dayAt(now, zone)
  const rounded = (Math.floor(now / step) * step) as Instant
  const soFar: MeetingTime = { day: today, time: timeAt(rounded, zone) }
  // A meeting planned for later today was held earlier than planned.
  const planned = target === undefined ? undefined : startOf(target) <= now ? { day: target.day, time: target.time } : soFar
  const yesterday: MeetingTime = { day: addDays(today, -1), time: target?.time ?? schedule.time ?? soFar.time }
  const moments = [...(planned === undefined ? [] : [planned]), soFar, yesterday]
  const place = target ?? { form: schedule.form ?? 'inPerson', place: schedule.place ?? '' }
  return {
    zone,
    moments: moments.filter(({ day }, index) => moments.findIndex((moment) => moment.day === day) === index),
    usual: place.form === 'inPerson' && place.place === '' ? undefined : { form: place.form, place: place.place },
    minutes: target?.minutes ?? schedule.minutes ?? usualMinutes,
  }
}

export const momentValue = ({ day, time }: MeetingTime): string => `${day}T${time}`

const momentOfValue = (value: string | undefined): MeetingTime | undefined => {
  const [day, time] = (value ?? '').split('T')
  return isDay(day) && isLocalTime(time) ? { day, time } : undefined
}

export const usualPlace = 'usual'

/** The other forms of contact, without the one the usual chip already says. */
export const formsBeside = (usual: MetChoices['usual']): readonly ContactForm[] =>
  contactForms.filter((form) => usual === undefined || usual.form !== form || usual.place !== '')

export const startingValues = (choices: MetChoices, topic: string, next: MeetingTime | undefined): DraftValues => ({
  when: choices.moments[0] === undefined ? other : momentValue(choices.moments[0]),
  ...lengthValues(choices.minutes, metLengths),
  how: choices.usual === undefined ? 'inPerson' : usualPlace,
  topic,
  nextDay: next?.day ?? '',
  nextTime: next?.time ?? '',
})

/** A draft of another day may name a moment that is no longer offered: it moves into the date box. */
export const fittingValues = (values: DraftValues, choices: MetChoices): DraftValues => {
  const offered = choices.moments.some((moment) => momentValue(moment) === values['when'])
  const moment = momentOfValue(values['when'])
  return offered || moment === undefined ? values : { ...values, when: other, whenDay: moment.day, whenTime: moment.time }
}

/** The moment the form says now, if it is whole. */
export const chosenMoment = (values: DraftValues): MeetingTime | undefined =>
  momentOfValue(values['when'] === other ? `${values['whenDay'] ?? ''}T${values['whenTime'] ?? ''}` : values['when'])

export const chosenNext = (values: DraftValues): { readonly day: Day; readonly time: LocalTime | undefined } | undefined => {
  const { nextDay, nextTime } = values
  return isDay(nextDay) ? { day: nextDay, time: isLocalTime(nextTime) ? nextTime : undefined } : undefined
}
