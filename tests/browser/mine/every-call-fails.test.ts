// Whatever storage call fails, an act that said "kept" is kept after the next start, one that said "not kept" has left
// nothing behind, and what was there before is as it was.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startPair } from '../../../src/crossings/start-pair.ts'
import type { Day } from '../../../src/foundation/day.ts'
import { createId, type PairId } from '../../../src/foundation/id.ts'
import { err, type Result } from '../../../src/foundation/result.ts'
import { adoptDraft, keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import type { PrivateReflection } from '../../../src/mine/journal/entry.ts'
import { deleteEntry } from '../../../src/mine/journal/delete-entry.ts'
import { keepNote, putEntry, readEntry } from '../../../src/mine/journal/keep-entry.ts'
import { listEntries } from '../../../src/mine/journal/list-entries.ts'
import { listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import { currentSeasonId, type PairRecord } from '../../../src/mine/pairs/pair.ts'
import { mineSchema } from '../../../src/mine/schema.ts'
import { createMine, openMine, type MineStore, type StoreFailure } from '../../../src/mine/store.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { readPeople } from '../../../src/ours/people/person.ts'
import type { OpenBook, OursBook } from '../../../src/ours/store.ts'
import { openFreshMine, testClock, testRandomness } from './a-mine.ts'
import { untilNothingFails } from './failing-calls.ts'

/** These databases leave with the test browser's profile: deleting one waits for every connection a broken call left open. */
const brokenName = (): string => `mine-broken-${crypto.randomUUID()}`

/** The store as the next start finds it. */
const reopened = async (mine: MineStore, name: string): Promise<MineStore> => {
  mine.database.close()
  return openFreshMine(name)
}

const reflectionIn = (mine: MineStore, going: string): PrivateReflection => ({
  id: createId('entry', mine.randomness),
  pairId: createId('pair', mine.randomness),
  kind: 'reflection',
  form: 'mentee',
  day: '2026-11-20' as Day,
  createdAt: mine.clock.now(),
  editedAt: mine.clock.now(),
  answers: { going },
})

// Dexie writes every failure it passes on to the console as well.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

const realRandomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

const mustKeep = async (mine: MineStore, pairId: PairId, text: string) => {
  const note = await keepNote(mine, { pairId, text })
  if (!note.ok) throw new Error(note.error.type)
  return note.value
}

const peopleInBook = async (mine: MineStore, pair: PairRecord) => {
  const book = await openBook({ pairId: pair.id, seasonId: currentSeasonId(pair), expect: 'known', now: mine.clock.now })
  if (!book.ok) return book
  const people = book.value.read(readPeople)
  await book.value.close()
  return people
}

const toldByBug = (): Result<never, StoreFailure> => err({ type: 'StorageFailed', name: 'thrown' })

describe.each([
  { once: true, name: 'one storage call fails' },
  { once: false, name: 'storage fails and stays broken' },
])('$name', ({ once }) => {
  test('a note that was acknowledged is there; one that was not is not, and the older one stays', async () => {
    const runs = await untilNothingFails(once, async (breakStorage, which) => {
      const name = brokenName()
      const mine = await openFreshMine(name)
      const pairId = createId('pair', mine.randomness)
      const before = await mustKeep(mine, pairId, 'before')
      const broken = breakStorage()
      const kept = await keepNote(mine, { pairId, text: 'after' })
      broken.mend()
      const again = await reopened(mine, name)
      const { entries } = await listEntries(again, pairId, 10)
      expect(new Set(entries), `call ${which}`).toEqual(new Set(kept.ok ? [before, kept.value] : [before]))
      again.database.close()
    })
    expect(runs).toBeGreaterThan(1)
  })

  test('a reflection holds its newest acknowledged words, never a mixture, at every save', async () => {
    const runs = await untilNothingFails(once, async (breakStorage, which) => {
      const name = brokenName()
      const mine = await openFreshMine(name)
      const first = reflectionIn(mine, 'first words')
      const second = { ...first, answers: { going: 'second words', questions: 'and more' } }
      expect((await putEntry(mine, first)).ok).toBe(true)
      const broken = breakStorage()
      const kept = await putEntry(mine, second)
      broken.mend()
      const again = await reopened(mine, name)
      expect(await readEntry(again, first.id), `call ${which}`).toEqual(kept.ok ? second : first)
      again.database.close()
    })
    expect(runs).toBeGreaterThan(2)
  })

  test('a draft is the words last acknowledged', async () => {
    await untilNothingFails(once, async (breakStorage, which) => {
      const name = brokenName()
      const mine = await openFreshMine(name)
      const draft = (text: string) => ({ form: 'jot', tab: 'a', pairId: undefined, values: { text } })
      expect((await keepDraft(mine, draft('first'))).ok).toBe(true)
      const broken = breakStorage()
      const kept = await keepDraft(mine, draft('second'))
      broken.mend()
      const again = await reopened(mine, name)
      expect(await adoptDraft(again, 'jot', 'a', new Set(['a'])), `call ${which}`).toEqual({ ok: true, value: { values: { text: kept.ok ? 'second' : 'first' } } })
      again.database.close()
    })
  })

  test('a deleted entry is in the journal or in the list of deleted things, never in both, never in neither', async () => {
    await untilNothingFails(once, async (breakStorage, which) => {
      const name = brokenName()
      const mine = await openFreshMine(name)
      const entry = reflectionIn(mine, 'words')
      await putEntry(mine, entry)
      const broken = breakStorage()
      const deleted = await deleteEntry(mine, entry.id)
      broken.mend()
      const again = await reopened(mine, name)
      expect((await readEntry(again, entry.id)) === undefined, `call ${which}`).toBe(deleted.ok)
      expect(await again.database.trash.count(), `call ${which}`).toBe(deleted.ok ? 1 : 0)
      again.database.close()
    })
  })

  test('a pair that was started has its book with both names; one that was not is not listed', async () => {
    let started = 0
    const runs = await untilNothingFails(once, async (breakStorage, which) => {
      const name = brokenName()
      const mine = await openFreshMine(name)
      const books: OursBook[] = []
      const quickBook: OpenBook = async (options) => {
        const opened = await openBook({ ...options, boundMilliseconds: 400 })
        if (opened.ok) books.push(opened.value)
        return opened
      }
      const broken = breakStorage()
      // Ids of its own in each run: each run makes a book of its own.
      const pair = await startPair({ ...mine, randomness: realRandomness }, quickBook, { myName: 'Ana', role: 'mentee', partnerName: 'Rosa', jobFamily: 'food', workplace: undefined }).catch(toldByBug)
      broken.mend()
      await Promise.all(books.map(async (book) => book.close()))
      const again = await reopened(mine, name)
      const listed = await listPairs(again)
      expect(listed, `call ${which}`).toEqual(pair.ok ? [pair.value.pair] : [])
      if (pair.ok) started += 1
      const people = await Promise.all(listed.map(async (each) => peopleInBook(again, each)))
      expect(people, `call ${which}`).toMatchObject(pair.ok ? [{ mentee: { name: 'Ana', jobFamily: 'food' }, mentor: { name: 'Rosa' } }] : [])
      again.database.close()
    })
    expect(runs).toBeGreaterThan(3)
    expect(started).toBeGreaterThan(0)
  })
})

describe('the step from nothing to the first schema', () => {
  test('interrupted at any storage call, the next start makes it whole', async () => {
    for (const once of [true, false]) {
      await untilNothingFails(once, async (breakStorage, which) => {
        const name = brokenName()
        const broken = breakStorage()
        const opened = await openMine(createMine(testClock(), testRandomness(), name))
        broken.mend()
        if (opened.ok) opened.value.database.close()
        const mine = await openFreshMine(name)
        expect((await mine.database.settings.get('schema'))?.value, `call ${which}`).toBe(mineSchema)
        expect(mine.database.tables.map((table) => table.name).toSorted(), `call ${which}`).toEqual(['drafts', 'entries', 'givenToCalendar', 'glances', 'keys', 'pairs', 'receipts', 'sealedAnswers', 'settings', 'trash'])
        expect((await keepNote(mine, { pairId: createId('pair', mine.randomness), text: 'first' })).ok, `call ${which}`).toBe(true)
        mine.database.close()
      })
    }
  })

  test('aborted in the middle of making its tables, the next start begins again', async () => {
    const name = brokenName()
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 10)
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore('pairs', { keyPath: 'id' })
        request.transaction?.abort()
      })
      request.addEventListener('error', () => resolve())
      request.addEventListener('success', () => reject(new Error('was not aborted')))
    })
    const mine = await openFreshMine(name)
    expect(mine.database.tables).toHaveLength(10)
    expect((await mine.database.settings.get('schema'))?.value).toBe(mineSchema)
  })

  test('cut off after its tables and before its stamp, the next start stamps it and keeps every row', async () => {
    const name = brokenName()
    const mine = await openFreshMine(name)
    const note = await mustKeep(mine, createId('pair', mine.randomness), 'kept')
    await mine.database.settings.delete('schema')
    const again = await reopened(mine, name)
    expect((await again.database.settings.get('schema'))?.value).toBe(mineSchema)
    expect(await readEntry(again, note.id)).toEqual(note)
  })
})
