// Acts on goals. Each is one edit of the book (call it inside `book.change`) and leaves an event in the goal's
// history, so that what was said before is never lost.
import { type Day, today } from '../../foundation/day.ts'
import { createId, type GoalId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type Goal, type GoalEvent, goalEventKind, goalKind, type GoalStatus, type GoalTerm, type Standing } from './goal.ts'

/** What a person writes about a goal. Texts within the limits of foundation/text.ts. */
export interface GoalWords {
  readonly term: GoalTerm
  readonly text: string
  readonly why: string
  readonly timeFrame: string
}

const tidyWords = ({ term, text, why, timeFrame }: GoalWords): GoalWords => ({
  term,
  text: tidyText(text).trim(),
  why: tidyText(why).trim(),
  timeFrame: tidyText(timeFrame).trim(),
})

const writeEvent = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  goalId: GoalId,
  event: Omit<Partial<GoalEvent>, 'id' | 'goalId'> & Pick<GoalEvent, 'type'>,
): void => {
  const id = createId('event', randomness)
  writeRecord(roots, 'goalEvents', goalEventKind, id, { day: today(clock), ...event, id, goalId, by, at: clock.now() })
}

export const addGoal = (roots: BookRoots, writer: Writer, words: GoalWords): GoalId => {
  const id = createId('goal', writer.randomness)
  writeRecord(roots, 'goals', goalKind, id, {
    ...tidyWords(words),
    id,
    status: 'open',
    by: writer.by,
    at: writer.clock.now(),
  })
  return id
}

/** Writes the new words; those that differ go, as they were, into a `changed` event. Nothing happens when no word differs. */
export const changeGoal = (roots: BookRoots, writer: Writer, id: GoalId, words: GoalWords): void => {
  const before = readRecord(roots, 'goals', goalKind, id)
  if (before === undefined) return
  const after = tidyWords(words)
  const differs = (key: keyof GoalWords): boolean => before[key] !== after[key]
  if (!differs('text') && !differs('why') && !differs('timeFrame') && !differs('term')) return
  writeEvent(roots, writer, id, {
    type: 'changed',
    ...(differs('text') ? { before: before.text } : {}),
    ...(differs('why') ? { beforeWhy: before.why } : {}),
    ...(differs('timeFrame') ? { beforeTimeFrame: before.timeFrame } : {}),
    ...(differs('term') ? { beforeTerm: before.term } : {}),
  })
  writeRecord(roots, 'goals', goalKind, id, after)
}

/** How it stands, in one of four words, on a day; with a note or without. */
export const checkIn = (
  roots: BookRoots,
  writer: Writer,
  id: GoalId,
  look: { readonly standing: Standing; readonly note: string; readonly day: Day },
): void => writeEvent(roots, writer, id, { type: 'checkIn', ...look, note: tidyText(look.note).trim() })

export const stillRight = (roots: BookRoots, writer: Writer, id: GoalId): void =>
  writeEvent(roots, writer, id, { type: 'stillRight' })

const turn = (
  roots: BookRoots,
  writer: Writer,
  id: GoalId,
  status: GoalStatus,
  type: 'reached' | 'letGo' | 'reopened',
  note: string,
): void => {
  const goal: Goal | undefined = readRecord(roots, 'goals', goalKind, id)
  if (goal === undefined || goal.status === status) return
  writeRecord(roots, 'goals', goalKind, id, { status })
  writeEvent(roots, writer, id, { type, note: tidyText(note).trim() })
}

/** `note` is what the two want to remember about it. */
export const reachGoal = (roots: BookRoots, writer: Writer, id: GoalId, note = ''): void =>
  turn(roots, writer, id, 'reached', 'reached', note)

/** Goals shift; letting one go is no failure and asks for no reason. */
export const letGoOfGoal = (roots: BookRoots, writer: Writer, id: GoalId, note = ''): void =>
  turn(roots, writer, id, 'letGo', 'letGo', note)

export const reopenGoal = (roots: BookRoots, writer: Writer, id: GoalId): void =>
  turn(roots, writer, id, 'open', 'reopened', '')

/** Words either partner adds to a goal that was reached, after the moment itself. */
export const celebrateGoal = (roots: BookRoots, writer: Writer, id: GoalId, note: string): void =>
  writeEvent(roots, writer, id, { type: 'celebrated', note: tidyText(note).trim() })
