// The keepsake as an outline: one text for the screen, the print and the file. Of Ours; private entries only where their
// author asked for them.
import { type Day, dayAt, type Instant, type ZoneName } from '../../foundation/day.ts'
import { type Role, roles } from '../../foundation/role.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { readCelebrations } from '../../ours/celebrations/keep-celebration.ts'
import { readLessons } from '../../ours/ending/lesson.ts'
import { readThanks } from '../../ours/ending/thanks.ts'
import type { Goal, GoalEvent } from '../../ours/goals/goal.ts'
import { eventsOfGoal, readGoalEvents, readGoals, readSteps, stepsOfGoal } from '../../ours/goals/goals-view.ts'
import type { Signature } from '../../ours/letter/letter.ts'
import { type Paper, signedLetterOf } from '../../ours/letter/signed-letter.ts'
import { readSignatures } from '../../ours/letter/standing.ts'
import { attendanceTotals, heldMeetings } from '../../ours/meetings/attendance.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPeople } from '../../ours/people/person.ts'
import type { SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate, formatTime } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { linesOf } from '../journal/entry-lines.ts'
import { totalsLine } from '../meetings/attendance-words.ts'
import { whereOf } from '../meetings/meeting-words.ts'
import type { OutlineBlock, OutlineField, OutlineValue } from '../take/outline.ts'

/** All of the book that goes into it; a view. */
export const readKeepsake = (roots: BookRoots) => ({
  people: readPeople(roots),
  season: readSeason(roots),
  signatures: readSignatures(roots),
  goals: readGoals(roots),
  events: readGoalEvents(roots),
  steps: readSteps(roots),
  celebrations: readCelebrations(roots),
  held: heldMeetings(readMeetings(roots)),
  shared: readSharedEntries(roots).entries,
  shape: readLogShape(roots),
  lessons: readLessons(roots),
  thanks: readThanks(roots),
})
export type KeepsakeBook = ReturnType<typeof readKeepsake>

export interface KeepsakeWords {
  readonly language: Language
  readonly keepsake: AreaWords<'keepsake'>
  readonly goals: AreaWords<'goals'>
  readonly meetings: AreaWords<'meetings'>
  readonly journal: AreaWords<'journal'>
}

export interface KeepsakeAsked {
  /** The names of the pair as this phone has them. */
  readonly names: Readonly<Record<Role, string>>
  readonly today: Day
  readonly zone: ZoneName
  /** Whether the cipher vouches for a signature. */
  readonly checksOut: (signature: Signature) => boolean
  /** This person's private entries, oldest first; only when asked for. */
  readonly own: readonly PrivateEntry[]
}

const text = (words: string): OutlineValue => ({ type: 'text', text: words })
const list = (words: readonly string[]): OutlineValue => ({ type: 'list', values: words.map(text) })
const item = (caption: string, value: OutlineValue): OutlineBlock => ({ type: 'item', ring: caption, marks: [], value })
const heading = (level: 1 | 2, words: string): OutlineBlock => ({ type: 'heading', level, text: words })
const sentence = (words: string): OutlineBlock => ({ type: 'sentence', text: words })

const boxes = { text: '', item: '', ticked: '☑ ', open: '☐ ' } as const

const paperItem = (paper: Paper): OutlineBlock =>
  item(
    paper.lead.join(' '),
    { type: 'fields', fields: paper.sections.map((section): OutlineField => ({ label: section.heading, value: list(section.lines.map((line) => `${boxes[line.kind]}${line.text}`)) })) },
  )

const letterBlocks = ({ signatures }: KeepsakeBook, { keepsake, language }: KeepsakeWords, { names, zone, checksOut }: KeepsakeAsked): readonly OutlineBlock[] => {
  const { paper } = keepsake
  const sound = signatures.filter(checksOut)
  const newest = roles.flatMap((role) => sound.find((signature) => signature.role === role) ?? [])
  const letter = [...newest].sort((a, b) => b.signedAt - a.signedAt).map(signedLetterOf).find((signed) => signed !== undefined)
  if (letter === undefined) return [heading(2, paper.letter), sentence(paper.unsigned)]
  return [
    heading(2, paper.letter),
    ...letter.wording.papers.filter(({ name }) => name === 'letter').map(paperItem),
    ...newest.flatMap((signature): OutlineBlock[] => {
      const signer = signedLetterOf(signature)?.signer
      if (signer === undefined) return []
      const caption = paper.signedBy(names[signature.role], formatDate(language, dayAt(signer.signedAt, zone)))
      return [item(caption, signer.strokes.length === 0 ? text(paper.typed(signer.name)) : { type: 'drawing', strokes: signer.strokes })]
    }),
  ]
}

const eventLine = (event: GoalEvent, words: KeepsakeWords, names: KeepsakeAsked['names']): string => {
  const { history, standing } = words.goals
  const who = names[event.by]
  const said = event.type === 'checkIn' ? history.checkIn(who, standing[event.standing ?? 'notYet']) : history[event.type](who)
  const before = event.before === undefined ? '' : ` (${history.before} ${event.before})`
  return `${formatDate(words.language, event.day)} · ${said}${event.note === '' ? '' : `: ${event.note}`}${before}`
}

const goalItem = (goal: Goal, { events, steps }: KeepsakeBook, words: KeepsakeWords, { names }: KeepsakeAsked): OutlineBlock => {
  const { paper } = words.keepsake
  const done = stepsOfGoal(steps, goal.id).filter(({ doneAt }) => doneAt !== undefined)
  const history = eventsOfGoal(events, goal.id)
  const fields: OutlineField[] = [{ label: paper.goal, value: text(goal.text) }]
  if (goal.why !== '') fields.push({ label: paper.why, value: text(goal.why) })
  if (goal.timeFrame !== '') fields.push({ label: paper.timeFrame, value: text(goal.timeFrame) })
  if (done.length > 0) fields.push({ label: paper.steps, value: list(done.map(({ action }) => action)) })
  if (history.length > 0) fields.push({ label: paper.history, value: list(history.map((event) => eventLine(event, words, names))) })
  return item(`${words.goals.oneTerm[goal.term]} · ${paper.status[goal.status]}`, { type: 'fields', fields })
}

const entryFields = (entry: SharedEntry, { shape }: KeepsakeBook, { journal, language }: KeepsakeWords, { names }: KeepsakeAsked): OutlineValue => {
  const lines = linesOf(entry, { words: journal, language, shape, names }).filter(({ field }) => field !== 'mentor' && field !== 'mentee' && field !== 'day')
  return { type: 'fields', fields: lines.map(({ label, text: words }) => ({ label, value: text(words) })) }
}

/** A private entry laid out as it would be if it were shared; it is not. */
const ownItem = (entry: PrivateEntry, book: KeepsakeBook, words: KeepsakeWords, asked: KeepsakeAsked): OutlineBlock => {
  const { pairId: _pairId, meantFor: _meantFor, ...rest } = entry
  return item(formatDate(words.language, entry.day), entryFields({ ...rest, author: 'mentee', sharedAt: entry.editedAt }, book, words, asked))
}

const section = (title: string, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] => (blocks.length === 0 ? [] : [heading(2, title), ...blocks])

export const keepsakeOutline = (book: KeepsakeBook, words: KeepsakeWords, asked: KeepsakeAsked): readonly OutlineBlock[] => {
  const { language, keepsake } = words
  const { paper } = keepsake
  const { names, zone } = asked
  const day = (at: Instant): string => formatDate(language, dayAt(at, zone))
  const said = (each: { readonly by: Role; readonly at: Instant; readonly text: string }): OutlineBlock => item(paper.by(names[each.by], day(each.at)), text(each.text))
  const { start, end } = book.season
  const meetings = book.held.map((meeting) =>
    [formatDate(language, meeting.day), formatTime(language, meeting.time), words.meetings.minutes(meeting.minutes), whereOf(words.meetings, meeting.form, meeting.place), meeting.topic].filter((part) => part !== '').join(' · '),
  )
  return [
    heading(1, paper.title),
    sentence(paper.between(book.people.mentor.name, book.people.mentee.name)),
    ...(start === undefined || end === undefined ? [] : [sentence(paper.season(formatDate(language, start), formatDate(language, end)))]),
    sentence(paper.made(formatDate(language, asked.today))),
    ...letterBlocks(book, words, asked),
    ...section(paper.goals, book.goals.map((goal) => goalItem(goal, book, words, asked))),
    ...section(paper.well, book.celebrations.toReversed().map((each) => item(paper.by(names[each.by], formatDate(language, each.day)), text(each.text)))),
    ...section(paper.meetings, meetings.length === 0 ? [] : [item(totalsLine(words.meetings.attendance, attendanceTotals(book.held)), list(meetings))]),
    ...section(paper.shared, book.shared.toReversed().map((entry) => item(paper.by(names[entry.author], formatDate(language, entry.day)), entryFields(entry, book, words, asked)))),
    ...section(paper.learned, book.lessons.map(said)),
    ...section(paper.thanks, book.thanks.map(said)),
    ...(asked.own.length === 0 ? [] : [heading(2, paper.mine), sentence(paper.mineLead), ...asked.own.map((entry) => ownItem(entry, book, words, asked))]),
  ]
}
