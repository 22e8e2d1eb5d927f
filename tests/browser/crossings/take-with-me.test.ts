// Everything written is in the copy and names its ring; a copy of one pair holds nothing of another. Real databases.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { copyToOutline } from '../../../src/app/take/copy-to-outline.ts'
import { escapeHtml, outlineToHtml } from '../../../src/app/take/outline-to-html.ts'
import { deleteRound } from '../../../src/crossings/delete-round.ts'
import { sealAnswers } from '../../../src/crossings/reveal-answers.ts'
import { copyToJson, makeCopy, partnersAnswers } from '../../../src/crossings/take-with-me.ts'
import { keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { answersDraft } from '../../../src/mine/rounds/sealed-answers.ts'
import { beginRound } from '../../../src/ours/rounds/keep-round.ts'
import { rawBook } from '../../../src/ours/raw-book.ts'
import { bookDatabaseName, type OpenBook } from '../../../src/ours/store.ts'
import { words as frame } from '../../../src/words/en/frame.ts'
import { words as take } from '../../../src/words/en/take.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { fields, plain, ringOf, someTold, tell } from './told-pair.ts'

/** Writes rows into a book's database as anybody could. */
const layRows = (name: string, rows: readonly unknown[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('updates', 'readwrite')
      for (const row of rows) transaction.objectStore('updates').add(row)
      transaction.addEventListener('complete', () => {
        request.result.close()
        resolve()
      })
    })
    request.addEventListener('error', () => reject(new Error('did not open')))
  })

const copied = async (...given: Parameters<typeof makeCopy>) => {
  const copy = await makeCopy(...given)
  if (!copy.ok) throw new Error(copy.error.type)
  return copy.value
}

const page = (copy: Awaited<ReturnType<typeof copied>>) => outlineToHtml(copyToOutline(copy, { take, frame, forms: [], language: 'en' }), 'en', 'copy')

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
/** The answers of a round are JSON within the record. */
const holds = (record: unknown, words: string): boolean => {
  const written = JSON.stringify(record)
  return written.includes(inJson(words)) || written.includes(inJson(inJson(words)))
}

describe('a copy', () => {
  test('holds breaks, days that are different and a busy season under Ours, to be read', async () => {
    const mine = await openFreshMine()
    const { book } = await tell(mine, 'Dana', plain())
    const copy = await copied(mine, openBook, book, 'all-pairs')
    const items = (kind: string) => copy.items.filter((item) => item.kind === kind).map(({ ring, readable }) => ({ ring, readable }))
    expect(['breaks', 'earlyDays', 'pauses', 'givenToCalendar'].map(items)).toEqual([
      [{ ring: 'ours', readable: true }], [{ ring: 'ours', readable: true }], [{ ring: 'ours', readable: true }], [{ ring: 'mine', readable: true }],
    ])
    const html = page(copy).replaceAll('\u202f', ' ')
    for (const words of ['Shared breaks', 'Tuesday', '10:20 AM', 'Days with other breaks', 'Busy seasons', 'Monday, January 11, 2027', 'Help after a silence, in weeks']) expect(html).toContain(words)
    await book.close()
  })

  test('holds everything written in every pair, each under its ring, in both files', async () => {
    await fc.assert(
      fc.asyncProperty(someTold('first'), someTold('second'), async (first, second) => {
        const mine = await openFreshMine()
        const one = await tell(mine, 'Dana', first)
        const other = await tell(mine, 'Sam', second)
        await one.book.close()
        const copy = await copied(mine, openBook, other.book, 'all-pairs')
        const readBack = JSON.parse(copyToJson(copy)) as typeof copy
        const html = page(copy)
        for (const [told, { pair }] of [[first, one], [second, other]] as const) {
          for (const field of fields) {
            const holders = readBack.items.filter(({ record }) => holds(record, told[field]))
            expect(holders.map(({ ring, pairId }) => ({ ring, pairId }))).toEqual([{ ring: ringOf[field], pairId: pair.id }])
            expect(html).toContain(escapeHtml(told[field]))
          }
        }
        expect(readBack.items.every(({ ring, readable }) => ['mine', 'ours'].includes(ring) && readable)).toBe(true)
        expect(readBack).toMatchObject({ format: 'pairbook-export', version: 1, sealed: false, scope: 'all-pairs', booksNotOpened: [] })
        await other.book.close()
        mine.database.close()
      }),
      { numRuns: 8 },
    )
  })

  test('of one pair holds nothing of another, not even its name or id', async () => {
    const mine = await openFreshMine()
    const dana = await tell(mine, 'Dana', plain('dana-'))
    const sam = await tell(mine, 'Sam', plain('sam-'))
    await keepSetting(mine, 'currentPair', sam.pair.id)
    await keepSetting(mine, 'theme', 'dark')
    await keepDraft(mine, { form: 'start', tab: 'tab', pairId: undefined, values: { partnerName: 'Somebody Else' } })
    const copy = await copied(mine, openBook, dana.book, dana.pair.id)
    for (const written of [copyToJson(copy), page(copy)]) {
      for (const field of fields) expect(written).toContain(`dana-${field}`)
      expect(written).toContain('dark')
      expect(written).not.toMatch(/sam-|Sam|Somebody Else/)
      expect(written).not.toContain(sam.pair.id)
    }
    await dana.book.close()
    await sam.book.close()
  })

  test('leaves out what the partner wrote on this phone for a round that is not open, and says so', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    const roundId = book.change((roots) => beginRound(roots, { by: 'mentor', clock: mine.clock, randomness: mine.randomness }, 'yearEnd'))
    expect((await copied(mine, openBook, book, 'all-pairs')).leftOut).not.toContain(partnersAnswers)
    await keepDraft(mine, { form: `${pair.id} ${answersDraft(roundId, 'partner')}`, tab: 'tab', pairId: pair.id, values: { answer: 'half-hidden' }, base: { values: { answer: 'half-hidden' } } })
    await sealAnswers(mine, book, 'mentor', { roundId, whose: 'partner', given: { topics: [], question: 'How is it?', answer: 'all-hidden' } })
    const copy = await copied(mine, openBook, book, 'all-pairs')
    expect(copy.leftOut).toContain(partnersAnswers)
    expect(page(copy)).toContain(take.partnersAnswersLeftOut)
    await deleteRound(mine, book, roundId)
    for (const each of [copy, await copied(mine, openBook, book, 'all-pairs')]) {
      for (const written of [copyToJson(each), page(each)]) expect(written).not.toMatch(/half-hidden|all-hidden/)
      expect(each.items.every(({ readable }) => readable)).toBe(true)
    }
    await book.close()
  })

  test('never holds the secret key', async () => {
    const mine = await openFreshMine()
    const secretKeyBytes = new Uint8Array(32).fill(171)
    await mine.database.transaction('rw', mine.database.keys, () =>
      mine.database.keys.put({ id: 'device', secretKeyBytes, publicKeyBytes: new Uint8Array(32).fill(1) }),
    )
    const { book } = await tell(mine, 'Dana', plain())
    const copy = await copied(mine, openBook, book, 'all-pairs')
    expect(copy.items.filter(({ kind }) => kind === 'keys')).toEqual([])
    expect(copyToJson(copy)).not.toMatch(/secretKey|171,\s*171/)
    expect(copy.leftOut.join(' ')).toContain('key')
    await book.close()
  })

  test('takes along what it does not understand, as it is, and says so', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    await mine.database.transaction('rw', mine.database.entries, () =>
      mine.database.entries.put({ id: 'entry_strange', pairId: pair.id, kind: 'hologram', text: 'from a newer app' } as never),
    )
    book.change((roots) => {
      roots.records('goals').set('goal_strange', 'not even a map')
    })
    const copy = await copied(mine, openBook, book, pair.id)
    expect(copy.items.filter(({ readable }) => !readable)).toMatchObject([
      { ring: 'mine', kind: 'entries', id: 'entry_strange', record: { kind: 'hologram', text: 'from a newer app' } },
      { ring: 'ours', kind: 'goals', id: 'goal_strange', record: 'not even a map' },
    ])
    expect(page(copy)).toContain('from a newer app')
    expect(page(copy)).toContain('not even a map')
    await book.close()
  })

  test('takes along roots of a newer app, whatever their type, and damaged rows byte for byte', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    await book.close()
    const newer = new Y.Doc()
    newer.getMap('dreams').set('dream_1', new Y.Map([['text', 'a dream from a newer app']]))
    newer.getText('motto').insert(0, 'a motto from a newer app')
    newer.getArray('tallies').push([1, 'a tally from a newer app'])
    const name = bookDatabaseName(book.pairId, book.seasonId)
    await layRows(name, [Y.encodeStateAsUpdate(newer), Uint8Array.from([255, 0, 7]), 'not bytes'])
    const again = await openBook({ pairId: book.pairId, seasonId: book.seasonId, expect: 'known', now: mine.clock.now })
    if (!again.ok) throw new Error(again.error.type)
    const copy = await copied(mine, openBook, again.value, pair.id)
    expect(copy.items.filter(({ kind }) => ['dreams', 'motto', 'tallies'].includes(kind))).toMatchObject([
      { ring: 'ours', readable: false, record: { dream_1: { text: 'a dream from a newer app' } } },
      { ring: 'ours', readable: false, record: 'a motto from a newer app' },
      { ring: 'ours', readable: false, record: [1, 'a tally from a newer app'] },
    ])
    for (const thing of ['dream', 'motto', 'tally']) expect(page(copy)).toContain(`a ${thing} from a newer app`)
    expect(copy.damagedRows).toBe(2)
    expect(copy.setAside).toMatchObject([
      { pairId: pair.id, reason: 'not-an-update', base64: '/wAH' },
      { pairId: pair.id, reason: 'not-an-update', value: 'not bytes' },
    ])
    expect(page(copy)).toContain(take.damaged(2))
    // Looking changed nothing: the newer app finds its own again.
    again.value.change((roots) => roots.single('groundRules').set('reach', 'text me'))
    await again.value.close()
    const third = await openBook({ pairId: book.pairId, seasonId: book.seasonId, expect: 'known', now: mine.clock.now })
    expect(third.ok && JSON.stringify(third.value.read(rawBook))).toContain('a dream from a newer app')
    if (third.ok) await third.value.close()
  })

  test('says which book did not open, and still takes the rest', async () => {
    const mine = await openFreshMine()
    const dana = await tell(mine, 'Dana', plain())
    const sam = await tell(mine, 'Sam', { ...plain(), note: 'sam’s note' })
    const shut: OpenBook = async () => ({ ok: false, error: { type: 'TooSlow' } })
    const copy = await copied(mine, shut, dana.book, 'all-pairs')
    expect(copy.booksNotOpened).toMatchObject([{ pairId: sam.pair.id, reason: 'TooSlow' }])
    expect(copyToJson(copy)).toContain('sam’s note')
    await dana.book.close()
    await sam.book.close()
  })
})
