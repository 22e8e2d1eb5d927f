// Reads from the shared book what Today shows. Loaded with the book, after the first paint.
import type { ZoneName } from '../../foundation/day.ts'
import { readFirstMeetingForNow } from '../../ours/first-meeting/first-meeting-view.ts'
import type { Role } from '../../foundation/role.ts'
import { isWaiting, readBoard } from '../../ours/board/board-view.ts'
import { readClosing } from '../../ours/ending/ending.ts'
import { readSteps } from '../../ours/goals/goals-view.ts'
import { readStandings } from '../../ours/letter/standing.ts'
import { endOf, readMeetings } from '../../ours/meetings/meetings-view.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { backOn, isResting, type Pause } from '../../ours/pauses/pause.ts'
import { readDaysOff, readGroundRules, readSchedule, readSeason } from '../../ours/schedule/read-schedule.ts'
import { lastSharedAct, quietFrom } from '../../ours/silence/silence.ts'
import type { TodayFacts } from './today-facts.ts'

/** Whether the signatures check out is the letter's own page's to say: the cipher does not load for Today. */
export const readSigned = (roots: BookRoots): TodayFacts['signed'] => {
  const { mentor, mentee } = readStandings(roots)
  const differs = ({ type }: typeof mentor): boolean => type === 'changed' || type === 'broken'
  return { mentor: mentor.type !== 'notSigned', mentee: mentee.type !== 'notSigned', changed: differs(mentor) || differs(mentee) }
}

/** The pause that lasts longest; whether it covers today is Today's to say. */
const longestPause = (pauses: readonly Pause[]): TodayFacts['pause'] => {
  const far = '9999-12-31'
  const lasting = [...pauses].sort((a, b) => ((backOn(a) ?? far) < (backOn(b) ?? far) ? -1 : 1)).at(-1)
  if (lasting === undefined) return undefined
  const back = backOn(lasting)
  return { from: lasting.from, by: lasting.by, ...(back === undefined ? {} : { back }) }
}

export const readTodayFacts = (roots: BookRoots): TodayFacts => {
  const pauses = readPauses(roots)
  // In a busy season nothing is asked about what was planned before it.
  const all = readMeetings(roots).filter((meeting) => !isResting(pauses, meeting))
  const pause = longestPause(pauses)
  const zone = readSchedule(roots).zone ?? all.at(-1)?.zone ?? ('UTC' as ZoneName)
  const quiet = quietFrom(lastSharedAct(roots), readGroundRules(roots).silence, { zone, daysOff: readDaysOff(roots), pauses })
  const lastMet = all.findLast(({ status }) => status === 'met')
  const since = lastMet === undefined ? -Infinity : endOf(lastMet)
  const { start, end } = readSeason(roots)
  const firstMeeting = readFirstMeetingForNow(roots, all.filter(({ status }) => status === 'met').length)
  const open = readBoard(roots).filter(isWaiting)
  const askedBy = (role: Role): number => open.filter(({ by }) => by === role).length
  const closing = readClosing(roots)
  return {
    meetings: all.filter((meeting) => meeting.status === 'planned' || meeting === lastMet),
    steps: readSteps(roots).filter(({ doneAt }) => doneAt === undefined || doneAt >= since),
    ...(start === undefined ? {} : { seasonStart: start }),
    ...(end === undefined ? {} : { seasonEnd: end }),
    ...(firstMeeting === undefined ? {} : { firstMeeting }),
    ...(pause === undefined ? {} : { pause }),
    ...(quiet === undefined ? {} : { quietFrom: quiet }),
    ...(closing === undefined ? {} : { closed: closing.type }),
    ...(open.length === 0 ? {} : { asked: { mentor: askedBy('mentor'), mentee: askedBy('mentee') } }),
    signed: readSigned(roots),
  }
}
