// Ours → the mentor's monthly record (form 9): what the meetings of one month say, over all the pairs in which this person is
// the mentor: whom, and when. Nothing else of the books is read: no logs, no board, no goals, no topics.
import type { PairId, SeasonId } from '../foundation/id.ts'
import type { JobFamily } from '../foundation/role.ts'
import { currentSeasonId, type PairRecord } from '../mine/pairs/pair.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { readBreaks, readEarlyDays } from '../ours/breaks/read-breaks.ts'
import { heldMeetings } from '../ours/meetings/attendance.ts'
import { readMeetings } from '../ours/meetings/meetings-view.ts'
import { readPeople } from '../ours/people/person.ts'
import type { OpenBook, OursBook } from '../ours/store.ts'
import type { Instant } from '../foundation/day.ts'
import type { MentorsDay } from '../program/monthly/times-of-day.ts'

export interface MonthOfMentor {
  /** Those met in the month, in the order of the pairs. */
  readonly mentees: readonly { readonly name: string; readonly jobFamily: JobFamily | undefined }[]
  readonly meetings: readonly { readonly day: MentorsDay['earlyDays'][number]['day']; readonly time: MentorsDay['breaks'][number]['from'] }[]
  readonly breaks: MentorsDay['breaks']
  readonly earlyDays: MentorsDay['earlyDays']
  /** The pairs and seasons it is about. */
  readonly pairs: readonly { readonly pairId: PairId; readonly seasonId: SeasonId }[]
  /** Partners whose books did not open; what they hold is missing here. */
  readonly notOpened: readonly string[]
}

const monthOf = (month: string) => (roots: BookRoots) => {
  const { mentee } = readPeople(roots)
  return {
    mentee,
    meetings: heldMeetings(readMeetings(roots))
      .filter(({ day }) => day.startsWith(`${month}-`))
      .map(({ day, time }) => ({ day, time })),
    breaks: readBreaks(roots)
      .filter(({ owner }) => owner === 'mentor')
      .map(({ weekdays, from, to }) => ({ weekdays, from, to })),
    earlyDays: readEarlyDays(roots)
      .filter(({ owner }) => owner !== 'mentee')
      .map(({ day, from, to }) => ({ day, from, to })),
  }
}

/** `openNow` is the book on screen; the others are opened, read and closed again. */
export const monthOfMentor = async (
  openBook: OpenBook,
  openNow: OursBook,
  pairs: readonly PairRecord[],
  month: string,
  now: () => Instant,
): Promise<MonthOfMentor> => {
  const read: { readonly pair: PairRecord; readonly said: ReturnType<ReturnType<typeof monthOf>> }[] = []
  const notOpened: string[] = []
  const view = monthOf(month)
  for (const pair of pairs.filter(({ role }) => role === 'mentor')) {
    if (openNow.pairId === pair.id) {
      read.push({ pair, said: openNow.read(view) })
      continue
    }
    // One after the other: a phone with many books need not hold them all at once.
    const opened = await openBook({ pairId: pair.id, seasonId: currentSeasonId(pair), expect: 'known', now })
    if (opened.ok) {
      read.push({ pair, said: opened.value.read(view) })
      await opened.value.close()
    } else notOpened.push(pair.partnerName)
  }
  const met = read.filter(({ said }) => said.meetings.length > 0)
  return {
    mentees: met.map(({ pair, said }) => ({ name: said.mentee.name === '' ? pair.partnerName : said.mentee.name, jobFamily: said.mentee.jobFamily })),
    meetings: met.flatMap(({ said }) => said.meetings),
    breaks: read.flatMap(({ said }) => said.breaks),
    earlyDays: read.flatMap(({ said }) => said.earlyDays),
    pairs: met.map(({ pair }) => ({ pairId: pair.id, seasonId: currentSeasonId(pair) })),
    notOpened,
  }
}
