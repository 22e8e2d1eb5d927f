// The list of private entries, page by page, on the browser's real IndexedDB.
import { expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../../src/foundation/day.ts'
import { createId, type PairId } from '../../../src/foundation/id.ts'
import type { PrivateNote } from '../../../src/mine/journal/entry.ts'
import { countUnlisted, listEntries, readEntriesInPieces } from '../../../src/mine/journal/list-entries.ts'
import { keepNote, putEntry, readEntry } from '../../../src/mine/journal/keep-entry.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { newestFirst } from '../../../src/ours/reflections/shared-entries-view.ts'
import { openFreshMine } from '../mine/a-mine.ts'

const pairIdOf = (mine: MineStore): PairId => createId('pair', mine.randomness)

const noteOf = (mine: MineStore, pairId: PairId, turn: number): PrivateNote => ({
  id: createId('entry', mine.randomness),
  pairId,
  kind: 'note',
  // Days and moments repeat, so that ties are met.
  day: addDays('2026-01-01' as Day, (turn * 7) % 40),
  createdAt: (1_700_000_000_000 + ((turn * 13) % 11)) as Instant,
  editedAt: 1_700_000_000_000 as Instant,
  text: `note ${turn}`,
})

test('pages of any size, one after another, are the whole journal in order, and no other pair’s', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  const notes = Array.from({ length: 137 }, (_, turn) => noteOf(mine, pairId, turn))
  const others = Array.from({ length: 20 }, (_, turn) => noteOf(mine, pairIdOf(mine), turn))
  await mine.database.entries.bulkPut([...others, ...notes])
  const sorted = [...notes].sort(newestFirst)
  for (const limit of [1, 30, 60, 136, 137, 138]) {
    const page = await listEntries(mine, pairId, limit)
    expect(page.entries).toEqual(sorted.slice(0, limit))
    expect(page.more).toBe(limit < 137)
    expect(page.unreadable).toBe(0)
  }
  const pieces: PrivateNote[] = []
  for await (const piece of readEntriesInPieces(mine, pairId, 25)) pieces.push(...(piece as PrivateNote[]))
  expect(pieces).toEqual(sorted)
})

test('the list reads no more rows than it shows, and one', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  await mine.database.entries.bulkPut(Array.from({ length: 300 }, (_, turn) => noteOf(mine, pairId, turn)))
  let read = 0
  mine.database.entries.hook('reading', (row) => {
    read += 1
    return row
  })
  await listEntries(mine, pairId, 30)
  expect(read).toBe(31)
})

test('a row that cannot be read is counted, left as it is, and never shown', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  const sound = noteOf(mine, pairId, 1)
  const damaged = { ...noteOf(mine, pairId, 2), text: 42 }
  const unlisted = { id: createId('entry', mine.randomness), pairId, kind: 'note', text: 'no day' }
  await mine.database.entries.bulkPut([sound, damaged, unlisted] as unknown as PrivateNote[])
  expect(await listEntries(mine, pairId, 30)).toEqual({ entries: [sound], more: false, unreadable: 1 })
  expect(await countUnlisted(mine)).toBe(1)
  expect(await readEntry(mine, damaged.id)).toBe(undefined)
  expect((await mine.database.entries.get(damaged.id)) as unknown).toEqual(damaged)
})

test('a quick note is on disk when it is said to be kept, with today’s day', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  const kept = await keepNote(mine, { pairId, text: 'fire drill' })
  if (!kept.ok) throw new Error(kept.error.type)
  expect(await readEntry(mine, kept.value.id)).toEqual(kept.value)
  expect(kept.value).toMatchObject({ day: '2026-11-21', kind: 'note', text: 'fire drill' })
})

test('keeping an entry leaves the fields of a newer Pairbook in it', async () => {
  const mine = await openFreshMine()
  const note = noteOf(mine, pairIdOf(mine), 1)
  await mine.database.entries.put({ ...note, mood: 'from next year' } as PrivateNote)
  await putEntry(mine, { ...note, text: 'changed' })
  expect((await mine.database.entries.get(note.id)) as unknown).toEqual({ ...note, text: 'changed', mood: 'from next year' })
})
