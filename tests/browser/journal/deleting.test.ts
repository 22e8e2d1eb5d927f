// Deleting private entries and putting them back: the words are always in exactly one place.
import { expect, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { deleteEntry, restoreEntry } from '../../../src/mine/journal/delete-entry.ts'
import { keepNote } from '../../../src/mine/journal/keep-entry.ts'
import { emptyOldTrash, listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { freshMineName, openFreshMine, testClock } from '../mine/a-mine.ts'
import { replaceMethod } from '../ours/book-world.ts'

const keptNote = async () => {
  const clock = testClock()
  const mine = await openFreshMine(freshMineName(), clock)
  const pairId = createId('pair', mine.randomness)
  const kept = await keepNote(mine, { pairId, text: 'to be deleted', topic: 'Recess' })
  if (!kept.ok) throw new Error(kept.error.type)
  return { mine, clock, pairId, note: kept.value }
}

test('a deleted entry is listed as deleted and comes back whole, newer fields included', async () => {
  const { mine, pairId, note } = await keptNote()
  const whole = { ...note, mood: 'from next year' }
  await mine.database.entries.put(whole)
  const deleted = await deleteEntry(mine, note.id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(await mine.database.entries.count()).toBe(0)
  expect(await listTrash(mine, pairId)).toMatchObject([{ id: deleted.value, ring: 'mine', kind: 'entry', record: whole }])
  expect(await restoreEntry(mine, deleted.value)).toEqual({ ok: true, value: note.id })
  expect((await mine.database.entries.toArray()) as unknown[]).toEqual([whole])
  expect(await listTrash(mine, pairId)).toEqual([])
})

test('what is not there cannot be deleted, nor put back twice', async () => {
  const { mine, note } = await keptNote()
  const deleted = await deleteEntry(mine, note.id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(await deleteEntry(mine, note.id)).toEqual({ ok: false, error: { type: 'NoSuchEntry' } })
  expect((await restoreEntry(mine, deleted.value)).ok).toBe(true)
  expect(await restoreEntry(mine, deleted.value)).toEqual({ ok: false, error: { type: 'NotInTrash' } })
})

test('whichever storage call fails, the entry is either in the journal or among the deleted, never both or neither', async () => {
  for (const act of ['delete', 'restore'] as const) {
    for (const method of ['get', 'put', 'delete'] as const) {
      const { mine, note } = await keptNote()
      const before = act === 'restore' ? await deleteEntry(mine, note.id) : undefined
      const mend = replaceMethod(IDBObjectStore.prototype, method, () => () => {
        throw new DOMException('broken by the test', 'UnknownError')
      })
      const done = before?.ok === true ? await restoreEntry(mine, before.value) : await deleteEntry(mine, note.id)
      mend()
      expect(done.ok, `${act} with a broken ${method}`).toBe(false)
      expect([await mine.database.entries.count(), await mine.database.trash.count()]).toEqual(act === 'delete' ? [1, 0] : [0, 1])
    }
  }
})

test('after 30 days a deleted thing goes, not before', async () => {
  const { mine, clock, note } = await keptNote()
  await deleteEntry(mine, note.id)
  clock.advance(30 * 86_400_000)
  expect(await emptyOldTrash(mine)).toEqual({ ok: true, value: 0 })
  clock.advance(1)
  expect(await emptyOldTrash(mine)).toEqual({ ok: true, value: 1 })
})
