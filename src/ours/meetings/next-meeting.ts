// The next date: what to propose before parting, and which planned meeting it becomes. Pure rules.
import { compareDays, type Day, daysBetween, type Instant, instantOf } from '../../foundation/day.ts'
import type { DaysOff } from '../schedule/schedule.ts'
import type { MeetingTime } from './keep-meeting.ts'
import type { Meeting } from './meeting.ts'
import { hasEnded, startOf } from './meetings-view.ts'
import type { Slot } from './plan-meetings.ts'

/** How long after its time a meeting nobody answered for is still taken for the one just held. Days. */
const answeredForDays = 14

/** The meeting "we met" is about, when nothing else is said: today's planned one, else the latest unanswered one. */
export const meetingJustHeld = (meetings: readonly Meeting[], today: Day, now: Instant): Meeting | undefined => {
  const planned = meetings.filter(({ status }) => status === 'planned')
  const todays = planned.filter(({ day }) => day === today)
  // Of two on one day, the one that began last.
  const begun = todays.filter((meeting) => startOf(meeting) <= now).at(-1)
  if (begun !== undefined || todays[0] !== undefined) return begun ?? todays[0]
  const unanswered = planned.filter((meeting) => hasEnded(meeting, now)).at(-1)
  return unanswered !== undefined && daysBetween(unanswered.day, today) <= answeredForDays ? unanswered : undefined
}

export interface NextProposal {
  readonly at: MeetingTime
  /** The day off that would have been the date, when the rhythm stepped over one. */
  readonly stepsOver: { readonly day: Day; readonly off: DaysOff } | undefined
}

/** The next planned meeting after the one on `day`, and the day off the rhythm steps over on the way there, if any. */
export const proposeNext = (
  meetings: readonly Meeting[],
  slots: readonly Slot[],
  after: { readonly id: string | undefined; readonly day: Day },
  now: Instant,
): NextProposal | undefined => {
  const next = meetings.find(
    (meeting) =>
      meeting.id !== after.id &&
      meeting.status === 'planned' &&
      compareDays(meeting.day, after.day) > 0 &&
      !hasEnded(meeting, now),
  )
  if (next === undefined) return undefined
  const over = slots.find(
    ({ day, off }) => off !== undefined && compareDays(day, after.day) > 0 && compareDays(day, next.day) < 0,
  )
  return {
    at: { day: next.day, time: next.time },
    stepsOver: over?.off === undefined ? undefined : { day: over.day, off: over.off },
  }
}

export interface NextPlan {
  /** A meeting is planned for exactly that time already. */
  readonly exists: boolean
  /** The planned meeting to move to the agreed time. */
  readonly move: Meeting | undefined
  /** Planned meetings between now and the agreed time, which will not take place. */
  readonly skip: readonly Meeting[]
}

/** Which planned meetings the agreed next date `at` changes. */
export const nextPlanFor = (
  meetings: readonly Meeting[],
  met: Pick<Meeting, 'day' | 'time' | 'zone'> & { readonly id: string | undefined },
  at: MeetingTime,
  now: Instant,
): NextPlan => {
  const metStart = startOf(met)
  const waiting = meetings.filter(
    (meeting) =>
      meeting.id !== met.id && meeting.status === 'planned' && startOf(meeting) > metStart && !hasEnded(meeting, now),
  )
  const onThatDay = waiting.find(({ day }) => day === at.day)
  const target = onThatDay ?? waiting[0]
  const agreed = instantOf({ ...at, zone: (target ?? met).zone })
  const skip = waiting.filter((meeting) => meeting !== target && startOf(meeting) < agreed)
  const exists = target !== undefined && target.day === at.day && target.time === at.time
  return { exists, move: exists ? undefined : target, skip }
}
