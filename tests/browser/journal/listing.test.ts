// The list of private entries, page by page, on the browser's real IndexedDB.
import { expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../../src/foundation/day.ts'
import { createId, type PairId } from '../../../src/foundation/id.ts'
import { dropBlankEntry, restoreEntry } from '../../../src/mine/journal/delete-entry.ts'
import type { PrivateNote } from '../../../src/mine/journal/entry.ts'
import { countUnlisted, listEntries, readEntriesInPieces } from '../../../src/mine/journal/list-entries.ts'
import { keepNote, putEntry, readEntry } from '../../../src/mine/journal/keep-entry.ts'
import { listTrash } from '../../../src/mine/trash/keep-trash.ts'
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

test('two tabs writing one entry lose nothing: the words that stood there can be put back beside it', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  const note = noteOf(mine, pairId, 1)
  await putEntry(mine, note)
  const atSecond = (seconds: number) => (note.editedAt + seconds * 1000) as Instant
  // Both opened the note as it was; the first one writes, then the second, then the first again.
  const first = await putEntry(mine, { ...note, text: 'words of one tab', editedAt: atSecond(1) }, note.editedAt)
  expect(first).toEqual({ ok: true, value: { otherWordsSetAside: false } })
  const second = await putEntry(mine, { ...note, text: 'words of the other', editedAt: atSecond(2) }, note.editedAt)
  expect(second).toEqual({ ok: true, value: { otherWordsSetAside: true } })
  const [row] = await listTrash(mine, pairId)
  if (row === undefined) throw new Error('nothing was set aside')
  expect((await restoreEntry(mine, row.id)).ok).toBe(true)
  const { entries } = await listEntries(mine, pairId, 10)
  expect(entries.map((entry) => (entry.kind === 'note' ? entry.text : '')).toSorted()).toEqual(['words of one tab', 'words of the other'])
})

test('the same words from two tabs, or one tab going on, set nothing aside', async () => {
  const mine = await openFreshMine()
  const pairId = pairIdOf(mine)
  const note = noteOf(mine, pairId, 1)
  await putEntry(mine, note)
  const later = { ...note, editedAt: (note.editedAt + 1) as Instant }
  await putEntry(mine, { ...note, text: 'on', editedAt: later.editedAt }, note.editedAt)
  await putEntry(mine, { ...note, text: 'on and on', editedAt: (note.editedAt + 2) as Instant }, later.editedAt)
  await putEntry(mine, { ...note, text: 'on and on', editedAt: (note.editedAt + 3) as Instant }, note.editedAt)
  expect(await listTrash(mine, pairId)).toEqual([])
})

test('a blank entry is not cleared away once another tab has written in it', async () => {
  const mine = await openFreshMine()
  const note = { ...noteOf(mine, pairIdOf(mine), 1), text: '' }
  await putEntry(mine, { ...note, text: 'from the other tab', editedAt: (note.editedAt + 1) as Instant })
  await dropBlankEntry(mine, note)
  expect((await readEntry(mine, note.id))?.id).toBe(note.id)
})
