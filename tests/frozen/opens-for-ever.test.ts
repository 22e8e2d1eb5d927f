// Whatever a past release wrote is read by this one, every record of it, as it was read then.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { checksOut } from '../../src/crossings/check-signature.ts'
import { DraftRow } from '../../src/mine/drafts/draft.ts'
import { PrivateEntry } from '../../src/mine/journal/entry.ts'
import { currentSeasonId, PairRecord } from '../../src/mine/pairs/pair.ts'
import { Receipt } from '../../src/mine/receipts/receipt.ts'
import { TrashRow } from '../../src/mine/trash/trash.ts'
import { bookRootsOf } from '../../src/ours/book-roots.ts'
import { readGoalEvents, readGoals, readSteps } from '../../src/ours/goals/goals-view.ts'
import { readLetterFacts } from '../../src/ours/letter/letter-facts.ts'
import { readSignatures } from '../../src/ours/letter/standing.ts'
import { readMeetings } from '../../src/ours/meetings/meetings-view.ts'
import { readPeople } from '../../src/ours/people/person.ts'
import { rawBook } from '../../src/ours/raw-book.ts'
import { readSharedEntries } from '../../src/ours/reflections/shared-entries-view.ts'
import { readDaysOff, readSchedule, readSeason } from '../../src/ours/schedule/read-schedule.ts'

const releases = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

const fileOf = (release: string, name: string): string => join(import.meta.dirname, release, name)
const read = (release: string, name: string): unknown => JSON.parse(readFileSync(fileOf(release, name), 'utf8'))

const shapes = { pairs: PairRecord, entries: PrivateEntry, drafts: DraftRow, receipts: Receipt, trash: TrashRow } as const

const readMine = (release: string) => {
  const tables = v.parse(v.record(v.string(), v.array(v.unknown())), read(release, 'mine.json'))
  return Object.fromEntries(Object.entries(shapes).map(([table, shape]) => [table, (tables[table] ?? []).map((row) => v.parse(shape, row))]))
}

const bookOf = (release: string) => {
  const { rows } = v.parse(v.object({ rows: v.array(v.string()) }), read(release, 'book.json'))
  const doc = new Y.Doc()
  for (const row of rows) Y.applyUpdate(doc, Buffer.from(row, 'base64'))
  return bookRootsOf(doc)
}

/** All that the app's own readers find. */
const found = (release: string) => {
  const roots = bookOf(release)
  return JSON.parse(
    JSON.stringify({
      mine: readMine(release),
      people: readPeople(roots),
      letter: readLetterFacts(roots),
      signatures: readSignatures(roots).map(({ id, role, name, how, signedAt }) => ({ id, role, name, how, signedAt })),
      schedule: readSchedule(roots),
      season: readSeason(roots),
      daysOff: readDaysOff(roots),
      meetings: readMeetings(roots),
      goals: readGoals(roots),
      goalEvents: readGoalEvents(roots),
      steps: readSteps(roots),
      shared: readSharedEntries(roots),
    }),
  ) as unknown
}

if (process.env['PAIRBOOK_FREEZE'] !== undefined) {
  const release = process.env['PAIRBOOK_FREEZE']
  writeFileSync(fileOf(release, 'expected.json'), `${JSON.stringify(found(release), null, 1)}\n`)
}

test('there are frozen files', () => {
  expect(releases).toContain('0.1.0')
})

describe.each(releases)('what %s wrote', (release) => {
  test('is read record by record as it was read then', () => {
    // Fields of a later release may stand beside the old ones; none of the old may be missing or other.
    expect(found(release)).toMatchObject(read(release, 'expected.json') as object)
  })

  test('holds nothing this release could not understand, in the book and in the file to take along', () => {
    const raw = rawBook(bookOf(release))
    expect(raw.length).toBeGreaterThan(30)
    expect(raw.filter(({ readable }) => !readable)).toEqual([])
    const copy = v.parse(
      v.object({ format: v.literal('pairbook-export'), version: v.literal(1), items: v.array(v.object({ ring: v.picklist(['mine', 'ours']), kind: v.string(), id: v.string(), readable: v.literal(true), record: v.unknown() })) }),
      read(release, 'export.json'),
    )
    for (const { kind, record } of copy.items) {
      const shape = Object.entries(shapes).find(([table]) => table === kind)?.[1]
      if (shape !== undefined) v.parse(shape, record)
    }
    // The book says the same as the file that was taken along.
    const inFile = copy.items.filter(({ ring }) => ring === 'ours').map(({ kind, id, record }) => [`${kind} ${id}`, record] as const)
    expect(Object.fromEntries(inFile)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(raw.map(({ root, id, record }) => [`${root} ${id}`, record])))))
  })

  test('has signatures that still check out over their exact words, and not over others', () => {
    const roots = bookOf(release)
    const [pair] = v.parse(v.array(PairRecord), v.parse(v.object({ pairs: v.unknown() }), read(release, 'mine.json')).pairs)
    if (pair === undefined) throw new Error('no pair')
    const place = { pairId: pair.id, seasonId: currentSeasonId(pair) }
    const signatures = readSignatures(roots)
    expect(signatures.length).toBe(2)
    for (const signature of signatures) {
      expect(checksOut(signature, place)).toBe(true)
      expect(checksOut({ ...signature, name: 'Somebody Else' }, place)).toBe(false)
    }
  })
})
