// Fills this origin's databases with a book of a given size, through the app's own stores, so that what is measured is
// what a person would have. `?size=empty|three-years|ten-thousand`; the page's title says when it is done.
import { addDays, type Clock, type Day, type Instant, type LocalTime, type ZoneName } from '../../../src/foundation/day.ts'
import { createId, type Randomness } from '../../../src/foundation/id.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import type { PrivateEntry } from '../../../src/mine/journal/entry.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { createMine, openMine } from '../../../src/mine/store.ts'
import { agendaItemKind } from '../../../src/ours/agenda/agenda-item.ts'
import { goalEventKind, goalKind, type Standing, standings, stepKind } from '../../../src/ours/goals/goal.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { meetingKind } from '../../../src/ours/meetings/meeting.ts'
import { writeRecord, writeSingle } from '../../../src/ours/record-map.ts'
import { sharedReflectionKind } from '../../../src/ours/reflections/shared-entry.ts'
import { scheduleKind, seasonKind } from '../../../src/ours/schedule/schedule.ts'
import { firstDay, makePicker, sentence } from './made-up.ts'

const sizes = {
  empty: { meetings: 0, shared: 0, entries: 0, goals: 0 },
  'three-years': { meetings: 150, shared: 300, entries: 1000, goals: 40 },
  'ten-thousand': { meetings: 150, shared: 300, entries: 10_000, goals: 40 },
} as const

const size = new URLSearchParams(location.search).get('size') ?? 'empty'
if (!Object.hasOwn(sizes, size)) throw new Error(`unknown size ${size}`)
const count = sizes[size as keyof typeof sizes]

const pick = makePicker(20_261_121)
const randomness: Randomness = (length) => Uint8Array.from({ length }, () => pick(256))
const clock: Clock = { now: () => Date.now() as Instant, zone: () => 'America/New_York' as ZoneName }
const zone = clock.zone()
const instantOn = (day: Day): Instant => Date.parse(`${day}T16:10:00Z`) as Instant

const privateEntry = (index: number, pairId: PrivateEntry['pairId']): PrivateEntry => {
  const day = addDays(firstDay, Math.floor((index * 1040) / Math.max(count.entries, 1000)))
  const at = (instantOn(day) + index) as Instant
  const common = { id: createId('entry', randomness), pairId, day, createdAt: at, editedAt: at }
  if (index % 3 === 0) return { ...common, kind: 'note', text: sentence(pick) }
  return {
    ...common,
    kind: 'reflection',
    form: 'mentee',
    answers: { going: `${sentence(pick)} ${sentence(pick)}`, questions: sentence(pick), suggestions: sentence(pick), nextSteps: sentence(pick) },
  }
}

const seed = async () => {
  const opened = await openMine(createMine(clock, randomness))
  if (!opened.ok) throw new Error(opened.error.type)
  const mine = opened.value
  const started = await startPair(mine, openBook, {
    myName: 'Dana Ruiz',
    role: 'mentee',
    partnerName: 'Lee',
    jobFamily: 'paraeducator',
    workplace: 'North School',
  })
  if (!started.ok) throw new Error(started.error.type)
  const { pair, book } = started.value
  const weekApart = (index: number): Day => addDays(firstDay, index * 7)
  const today = new Date().toISOString().slice(0, 10) as Day
  book.change((roots) => {
    if (count.meetings > 0) {
      writeSingle(roots, 'season', seasonKind, { start: firstDay, end: addDays(today, 200) })
      writeSingle(roots, 'schedule', scheduleKind, {
        rhythm: { type: 'weekly', weekday: 4 },
        from: firstDay,
        time: '12:10' as LocalTime,
        minutes: 20,
        form: 'inPerson',
        place: 'Room 14',
        zone,
        by: 'mentor',
      })
    }
    for (let index = 0; index < count.meetings; index += 1) {
      const id = createId('meeting', randomness)
      const day = index === count.meetings - 1 ? addDays(today, 2) : weekApart(index)
      const met = day < today
      writeRecord(roots, 'meetings', meetingKind, id, {
        id,
        status: met ? 'met' : 'planned',
        origin: 'rhythm',
        day,
        time: '12:10' as LocalTime,
        zone,
        minutes: 20,
        form: 'inPerson',
        place: 'Room 14',
        topic: '',
        by: 'mentor',
        at: instantOn(day),
        ...(met ? { wroteBy: 'mentee', wroteAt: instantOn(day), nextDay: addDays(day, 7) } : {}),
        focus: sentence(pick),
        objective: sentence(pick),
        ...(met ? { usefulMentee: sentence(pick) } : {}),
      })
      // Four things a meeting, of which every fifth meeting left one.
      for (let place = 0; place < 4; place += 1) {
        const itemId = createId('agenda', randomness)
        const done = met && (place > 0 || index % 5 > 0)
        writeRecord(roots, 'agenda', agendaItemKind, itemId, { id: itemId, meetingId: id, text: sentence(pick), order: place + 1, by: 'mentee', at: instantOn(day), ...(done ? { doneAt: instantOn(day) } : {}) })
      }
    }
    for (let index = 0; index < count.shared; index += 1) {
      const id = createId('entry', randomness)
      const day = addDays(firstDay, Math.floor(index * 3.5))
      const at = instantOn(day)
      const author = index % 2 === 0 ? 'mentor' : 'mentee'
      writeRecord(roots, 'reflections', sharedReflectionKind, id, {
        id,
        author,
        form: author,
        day,
        createdAt: at,
        editedAt: at,
        sharedAt: at,
        answers: author === 'mentor' ? { observations: sentence(pick), issues: sentence(pick) } : { going: sentence(pick), questions: sentence(pick) },
      })
    }
    for (let index = 0; index < count.goals; index += 1) {
      const goalId = createId('goal', randomness)
      const day = addDays(firstDay, index * 25)
      const at = instantOn(day)
      writeRecord(roots, 'goals', goalKind, goalId, {
        id: goalId,
        term: index % 2 === 0 ? 'short' : 'long',
        text: sentence(pick),
        why: sentence(pick),
        timeFrame: '',
        status: index < count.goals - 4 ? 'reached' : 'open',
        by: 'mentee',
        at,
      })
      for (const standing of standings.slice(0, 1 + (index % standings.length)) satisfies readonly Standing[]) {
        const id = createId('event', randomness)
        writeRecord(roots, 'goalEvents', goalEventKind, id, { id, goalId, type: 'checkIn', standing, note: sentence(pick), day, by: 'mentee', at })
      }
      const stepId = createId('step', randomness)
      writeRecord(roots, 'steps', stepKind, stepId, { id: stepId, goalId, situation: 'It is recess', action: sentence(pick), owner: 'mentee', by: 'mentee', at, ...(index < count.goals - 3 ? { doneAt: at } : {}) })
    }
  })
  const stored = await book.whenStored()
  if (!stored.ok) throw new Error(stored.error.type)
  await book.compact()
  await mine.database.entries.bulkAdd(Array.from({ length: count.entries }, (_, index) => privateEntry(index, pair.id)))
  await keepSetting(mine, 'currentPair', pair.id)
  await book.close()
  document.title = 'Seeded'
}

await seed()
