// Reads from the shared book what Today shows. Loaded with the book, after the first paint.
import { readFirstMeetingForNow } from '../../ours/first-meeting/first-meeting-view.ts'
import { readSteps } from '../../ours/goals/goals-view.ts'
import { readStandings } from '../../ours/letter/standing.ts'
import { endOf, readMeetings } from '../../ours/meetings/meetings-view.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import type { TodayFacts } from './today-facts.ts'

/** Whether the signatures check out is the letter's own page's to say: the cipher does not load for Today. */
export const readSigned = (roots: BookRoots): TodayFacts['signed'] => {
  const { mentor, mentee } = readStandings(roots)
  const differs = ({ type }: typeof mentor): boolean => type === 'changed' || type === 'broken'
  return { mentor: mentor.type !== 'notSigned', mentee: mentee.type !== 'notSigned', changed: differs(mentor) || differs(mentee) }
}

export const readTodayFacts = (roots: BookRoots): TodayFacts => {
  const all = readMeetings(roots)
  const lastMet = all.findLast(({ status }) => status === 'met')
  const since = lastMet === undefined ? -Infinity : endOf(lastMet)
  const { start, end } = readSeason(roots)
  const firstMeeting = readFirstMeetingForNow(roots, all.filter(({ status }) => status === 'met').length)
  return {
    meetings: all.filter((meeting) => meeting.status === 'planned' || meeting === lastMet),
    steps: readSteps(roots).filter(({ doneAt }) => doneAt === undefined || doneAt >= since),
    ...(start === undefined ? {} : { seasonStart: start }),
    ...(end === undefined ? {} : { seasonEnd: end }),
    ...(firstMeeting === undefined ? {} : { firstMeeting }),
    signed: readSigned(roots),
  }
}
