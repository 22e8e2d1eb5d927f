// The meetings of the mentors (three a year) as a file for one's own calendar: the days, times and places of the pack, and
// nothing of the pair.
import { addDays, type Day, type LocalTime, type ZoneName } from '../../foundation/day.ts'
import { textHashOf } from '../../mine/keys/content-hash.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import type { FileEvent } from '../calendar/calendar-file.ts'

/** A pack says when a meeting begins, not how long it lasts. */
const minutes = 60

const noon = '12:00' as LocalTime

/** Those still to come. The same meeting keeps its name in a later file; a later issue of the pack has the higher number. */
export const mentorMeetingEvents = ({ mentorMeetings = [], edition, program }: ProgramPack, title: string, today: Day, zone: ZoneName): readonly FileEvent[] =>
  mentorMeetings
    .map(({ day, time, place = '' }, index) => ({
      uid: `pairbook-mentors-${textHashOf(program).slice(0, 12)}-${day.slice(0, 4)}-${String(index)}`,
      sequence: edition,
      event: { title, place, day, time: time ?? noon, zone, minutes, alarm: 0, cancelled: false },
      allDay: time === undefined,
    }))
    .filter(({ event }) => event.day > addDays(today, -1))
