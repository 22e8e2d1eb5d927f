// Sharing a private entry, on real storage: what moves, what does not, and what a failure or a crash leaves behind.
import { expect, test } from 'vitest'
import { finishSharing, shareWithPartner, sharedFormOf } from '../../../src/crossings/share-with-partner.ts'
import type { Day, Instant } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { PrivateReflection } from '../../../src/mine/journal/entry.ts'
import { keepNote, putEntry, readEntry } from '../../../src/mine/journal/keep-entry.ts'
import { contentHashOf } from '../../../src/mine/keys/content-hash.ts'
import { listReceipts } from '../../../src/mine/receipts/list-receipts.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { writeShared } from '../../../src/ours/reflections/keep-shared.ts'
import { readSharedEntries } from '../../../src/ours/reflections/shared-entries-view.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, isOnDisk, mustOpen, type Place, replaceMethod } from '../ours/book-world.ts'

interface World {
  readonly mine: MineStore
  readonly place: Place
  readonly book: OursBook
  readonly entry: PrivateReflection
}

const freshWorld = async (): Promise<World> => {
  const mine = await openFreshMine()
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const entry: PrivateReflection = {
    id: createId('entry', mine.randomness),
    pairId: place.pairId,
    kind: 'reflection',
    form: 'mentee',
    day: '2026-11-20' as Day,
    createdAt: 1_700_000_000_000 as Instant,
    editedAt: 1_700_000_000_001 as Instant,
    topic: 'canary-topic',
    place: 'canary-place',
    nextMeeting: 'canary-next',
    meetingId: createId('meeting', mine.randomness),
    meantFor: 'ours',
    answers: { going: 'canary-going', what: 'canary-what', field_x: 'canary-field' },
  }
  const kept = await putEntry(mine, entry)
  if (!kept.ok) throw new Error(kept.error.type)
  await book.whenStored()
  return { mine, place, book, entry }
}

const sharedIn = (book: OursBook) => book.read(readSharedEntries).entries
const canaries = ['canary-topic', 'canary-place', 'canary-next', 'canary-going', 'canary-what', 'canary-field']

test('nothing private is in the book, in memory or on disk, before it is shared', async () => {
  const { mine, place, book, entry } = await freshWorld()
  await keepNote(mine, { pairId: place.pairId, text: 'canary-note' })
  await book.whenStored()
  for (const canary of [...canaries, 'canary-note', entry.id]) expect(await isOnDisk(place, canary)).toBe(false)
  expect(sharedIn(book)).toEqual([])
})

test('sharing moves that entry’s fields and nothing else', async () => {
  const { mine, place, book, entry } = await freshWorld()
  const other = await keepNote(mine, { pairId: place.pairId, text: 'canary-other' })
  // A field of a newer Pairbook is no part of what the preview showed.
  await mine.database.entries.put({ ...entry, mood: 'canary-mood' } as PrivateReflection)
  const shared = await shareWithPartner(mine, book, 'mentee', entry)
  if (!shared.ok) throw new Error(shared.error.type)
  expect(shared.value.cleared).toBe(true)
  expect(sharedIn(book)).toEqual([sharedFormOf(entry, 'mentee', shared.value.entry.sharedAt)])
  for (const canary of canaries) expect(await isOnDisk(place, canary)).toBe(true)
  for (const canary of ['canary-other', 'canary-mood', 'meantFor', ...(other.ok ? [other.value.id] : [])]) expect(await isOnDisk(place, canary)).toBe(false)
  expect(await readEntry(mine, entry.id)).toBe(undefined)
})

test('the receipt proves what moved and holds none of its words', async () => {
  const { mine, place, book, entry } = await freshWorld()
  const shared = await shareWithPartner(mine, book, 'mentee', entry)
  if (!shared.ok) throw new Error(shared.error.type)
  const receipts = await listReceipts(mine, place.pairId)
  expect(receipts).toMatchObject([{ act: 'shared-with-partner', subject: entry.id, contentHash: contentHashOf(shared.value.entry) }])
  expect(JSON.stringify(receipts)).not.toContain('canary')
})

test('words that changed after the preview are not shared unseen', async () => {
  const { mine, book, entry } = await freshWorld()
  await putEntry(mine, { ...entry, answers: { going: 'newer words' } })
  expect(await shareWithPartner(mine, book, 'mentee', entry)).toEqual({ ok: false, error: { type: 'ChangedSincePreview' } })
  expect(sharedIn(book)).toEqual([])
})

test('a deleted entry, or one of another pair, cannot be shared', async () => {
  const { mine, book, entry } = await freshWorld()
  const elsewhere = { ...entry, id: createId('entry', mine.randomness), pairId: createId('pair', mine.randomness) }
  await putEntry(mine, elsewhere)
  await mine.database.entries.delete(entry.id)
  for (const shown of [entry, elsewhere]) expect(await shareWithPartner(mine, book, 'mentee', shown)).toEqual({ ok: false, error: { type: 'NoSuchEntry' } })
  expect(sharedIn(book)).toEqual([])
})

/** Every call on an object store, counted from one; the `failing`th and all that follow it throw, as after a crash. */
const failFrom = (failing: number, once: boolean) => {
  let calls = 0
  const mends = ['get', 'put', 'add', 'delete', 'count', 'getAll', 'openCursor'].map((name) =>
    replaceMethod(IDBObjectStore.prototype, name, (original) =>
      function call(this: IDBObjectStore, ...given: unknown[]) {
        calls += 1
        if (once ? calls === failing : calls >= failing) throw new DOMException('broken by the test', 'UnknownError')
        return original.apply(this, given)
      },
    ),
  )
  return {
    calls: () => calls,
    mend: () => {
      for (const mend of mends) mend()
    },
  }
}

for (const once of [true, false]) {
  test(`whichever storage call fails${once ? '' : ', and all after it'}, the entry is in one ring after the next start, with its words and the right receipt`, async () => {
    let outcomes = ''
    for (let failing = 1; ; failing += 1) {
      const { mine, place, book, entry } = await freshWorld()
      const broken = failFrom(failing, once)
      const shared = await shareWithPartner(mine, book, 'mentee', entry)
      broken.mend()
      const reached = broken.calls() >= failing
      await closeAll()
      const again = await mustOpen(place, 'known')
      expect((await finishSharing(mine, again, 'mentee')).ok).toBe(true)
      const isPrivate = (await readEntry(mine, entry.id)) !== undefined
      const [inOurs] = sharedIn(again)
      expect(isPrivate, `call ${failing}`).toBe(inOurs === undefined)
      // Told "shared" it is shared; told "not kept" it is still private.
      expect(inOurs !== undefined, `call ${failing}`).toBe(shared.ok)
      expect(inOurs).toEqual(inOurs && sharedFormOf(entry, 'mentee', inOurs.sharedAt))
      expect(await listReceipts(mine, place.pairId)).toHaveLength(shared.ok ? 1 : 0)
      outcomes += shared.ok ? (shared.value.cleared ? 'c' : 's') : 'p'
      if (!reached) break
    }
    // Some failures leave it private, some share it and leave the clearing to the next start, the last run has none.
    expect(outcomes).toMatch(/^p.*s.*c$/)
  })
}

test('a start after a crash clears the private copy of what was shared, once, with one receipt', async () => {
  const { mine, place, book, entry } = await freshWorld()
  book.change((roots) => writeShared(roots, sharedFormOf(entry, 'mentee', 1_700_000_000_500 as Instant)))
  await book.whenStored()
  expect(await finishSharing(mine, book, 'mentee')).toEqual({ ok: true, value: 1 })
  expect(await finishSharing(mine, book, 'mentee')).toEqual({ ok: true, value: 0 })
  expect(await mine.database.entries.count()).toBe(0)
  expect(await listReceipts(mine, place.pairId)).toMatchObject([{ at: 1_700_000_000_500, subject: entry.id }])
})

test('words written into the private copy after the crash stay private, under an id of their own', async () => {
  const { mine, place, book, entry } = await freshWorld()
  book.change((roots) => writeShared(roots, sharedFormOf(entry, 'mentee', 1_700_000_000_500 as Instant)))
  await book.whenStored()
  const later = { ...entry, answers: { going: 'never shared' } }
  await putEntry(mine, later)
  expect(await finishSharing(mine, book, 'mentee')).toEqual({ ok: true, value: 1 })
  const [left] = await mine.database.entries.toArray()
  expect(left).toEqual({ ...later, id: left?.id })
  expect(left?.id).not.toBe(entry.id)
  expect(await isOnDisk(place, 'never shared')).toBe(false)
})

test('a shared entry of the partner never touches mine', async () => {
  const { mine, book, entry } = await freshWorld()
  book.change((roots) => writeShared(roots, sharedFormOf(entry, 'mentor', 1_700_000_000_500 as Instant)))
  expect(await finishSharing(mine, book, 'mentee')).toEqual({ ok: true, value: 0 })
  expect(await readEntry(mine, entry.id)).toEqual(entry)
})
