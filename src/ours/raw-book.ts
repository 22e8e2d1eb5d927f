// Everything a shared book holds as plain JSON, whether or not this app understands it: for "take it with me", where
// nothing may vanish: also roots of a newer app. Everything is read into fresh objects: a partner's bytes may carry a
// `__proto__` key or a nesting deep enough to overflow.
import * as Y from 'yjs'
import { questionKind, replyKind } from './board/question.ts'
import type { BookRoots, RecordRoot } from './book-roots.ts'
import { recordRoots, singleRoots } from './book-roots.ts'
import { agendaItemKind } from './agenda/agenda-item.ts'
import { celebrationKind } from './celebrations/celebration.ts'
import { goalEventKind, goalKind, stepKind } from './goals/goal.ts'
import { ownPledgeKind, signatureKind } from './letter/letter.ts'
import { correctionKind, meetingKind } from './meetings/meeting.ts'
import { contactKind } from './mosaic/contact.ts'
import { readRecord } from './record-map.ts'
import { logFieldKind, sharedNoteKind, sharedReflectionKind } from './reflections/shared-entry.ts'
import { handoverKind } from './handovers/handover.ts'
import { signedStatementKind } from './statements/signed-statement.ts'
import { resourceKind } from './resources/resource.ts'
import { breakKind, earlyDayKind } from './breaks/break.ts'
import { lessonKind } from './ending/lesson.ts'
import { thanksKind } from './ending/thanks.ts'
import { earlierSeasonKind } from './seasons/earlier-season.ts'
import { endingMarkKind } from './ending/ending.ts'
import { pauseKind } from './pauses/pause.ts'
import { roundAnswersKind, roundKind } from './rounds/round.ts'
import { daysOffKind } from './schedule/schedule.ts'

export interface RawRecord {
  /** Its name; for a root this app does not know, whatever name it has. */
  readonly root: string
  /** The record's id; for a root that is one record, the root's name. */
  readonly id: string
  /** False when this app could not understand it. */
  readonly readable: boolean
  readonly record: unknown
}

const deepest = 40

type Understands = (roots: BookRoots, id: string) => boolean

/** Whether this app can read a record. */
export const understands: Readonly<Record<RecordRoot, Understands>> = {
  meetings: (roots, id) => readRecord(roots, 'meetings', meetingKind, id) !== undefined,
  corrections: (roots, id) => readRecord(roots, 'corrections', correctionKind, id) !== undefined,
  goals: (roots, id) => readRecord(roots, 'goals', goalKind, id) !== undefined,
  goalEvents: (roots, id) => readRecord(roots, 'goalEvents', goalEventKind, id) !== undefined,
  steps: (roots, id) => readRecord(roots, 'steps', stepKind, id) !== undefined,
  reflections: (roots, id) => readRecord(roots, 'reflections', sharedReflectionKind, id) !== undefined,
  notes: (roots, id) => readRecord(roots, 'notes', sharedNoteKind, id) !== undefined,
  signatures: (roots, id) => readRecord(roots, 'signatures', signatureKind, id) !== undefined,
  daysOff: (roots, id) => readRecord(roots, 'daysOff', daysOffKind, id) !== undefined,
  pledges: (roots, id) => readRecord(roots, 'pledges', ownPledgeKind, id) !== undefined,
  logFields: (roots, id) => readRecord(roots, 'logFields', logFieldKind, id) !== undefined,
  questions: (roots, id) => readRecord(roots, 'questions', questionKind, id) !== undefined,
  replies: (roots, id) => readRecord(roots, 'replies', replyKind, id) !== undefined,
  celebrations: (roots, id) => readRecord(roots, 'celebrations', celebrationKind, id) !== undefined,
  contacts: (roots, id) => readRecord(roots, 'contacts', contactKind, id) !== undefined,
  resources: (roots, id) => readRecord(roots, 'resources', resourceKind, id) !== undefined,
  agenda: (roots, id) => readRecord(roots, 'agenda', agendaItemKind, id) !== undefined,
  breaks: (roots, id) => readRecord(roots, 'breaks', breakKind, id) !== undefined,
  earlyDays: (roots, id) => readRecord(roots, 'earlyDays', earlyDayKind, id) !== undefined,
  handovers: (roots, id) => readRecord(roots, 'handovers', handoverKind, id) !== undefined,
  statements: (roots, id) => readRecord(roots, 'statements', signedStatementKind, id) !== undefined,
  pauses: (roots, id) => readRecord(roots, 'pauses', pauseKind, id) !== undefined,
  earlierSeasons: (roots, id) => readRecord(roots, 'earlierSeasons', earlierSeasonKind, id) !== undefined,
  lessons: (roots, id) => readRecord(roots, 'lessons', lessonKind, id) !== undefined,
  thanks: (roots, id) => readRecord(roots, 'thanks', thanksKind, id) !== undefined,
  endings: (roots, id) => readRecord(roots, 'endings', endingMarkKind, id) !== undefined,
  rounds: (roots, id) => readRecord(roots, 'rounds', roundKind, id) !== undefined,
  roundAnswers: (roots, id) => readRecord(roots, 'roundAnswers', roundAnswersKind, id) !== undefined,
}

/** Sets an own property even when its name is `__proto__`. */
const objectOf = (entries: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const fresh: Record<string, unknown> = {}
  for (const [key, value] of entries) Object.defineProperty(fresh, key, { value, enumerable: true, configurable: true, writable: true })
  return fresh
}

const plain = (value: unknown, depth: number): unknown => {
  if (depth > deepest) return { tooDeep: true }
  if (value instanceof Y.Text) return value.toString()
  if (value instanceof Y.Map) return objectOf([...value.entries()].map(([key, each]) => [key, plain(each, depth + 1)]))
  if (value instanceof Y.Array) return value.toArray().map((each) => plain(each, depth + 1))
  if (value instanceof Y.AbstractType) return { notJson: value.constructor.name }
  if (value instanceof Uint8Array) return { bytes: [...value] }
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1))
  if (typeof value === 'object' && value !== null) return objectOf(Object.entries(value).map(([key, each]) => [key, plain(each, depth + 1)]))
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value
}

/** Every record of the book; a root that holds nothing is left out. */
export const rawBook = (roots: BookRoots): readonly RawRecord[] => {
  const singles = singleRoots.flatMap((root): RawRecord[] => {
    const map = roots.single(root)
    return map.size === 0 ? [] : [{ root, id: root, readable: true, record: plain(map, 0) }]
  })
  const records = recordRoots.flatMap((root) =>
    [...roots.records(root).entries()].map(([id, shared]): RawRecord => ({
      root,
      id,
      readable: understands[root](roots, id),
      record: plain(shared, 0),
    })),
  )
  const unknown = [...roots.unknown()].map(([root, shared]): RawRecord => ({ root, id: root, readable: false, record: plain(shared, 0) }))
  return [...singles, ...records, ...unknown]
}
