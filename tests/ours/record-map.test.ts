// Records in the shared document: round trips, small writes, and what a hostile or newer partner may have put there.
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { tidyText } from '../../src/foundation/text.ts'
import { bookRootsOf, type BookRoots } from '../../src/ours/book-roots.ts'
import { deleteRecord, readRecord, readRecords, readSingle, writeRecord, writeSingle } from '../../src/ours/record-map.ts'

const Entry = v.object({
  id: v.string(),
  title: v.optional(v.string()),
  minutes: v.optional(v.number()),
  isDone: v.optional(v.boolean()),
  tags: v.optional(v.array(v.string())),
  place: v.optional(v.object({ name: v.string(), room: v.optional(v.string()) })),
  words: v.optional(v.string()),
})
const kind = { schema: Entry, texts: ['words'] } as const
type Entry = v.InferOutput<typeof Entry>

const createBook = (): { readonly doc: Y.Doc; readonly roots: BookRoots } => {
  const doc = new Y.Doc()
  return { doc, roots: bookRootsOf(doc) }
}

const merge = (one: Y.Doc, other: Y.Doc): void => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

const anyText = fc.string({ unit: 'binary' }).map(tidyText)
const anyWords = fc.record(
  {
    title: anyText,
    minutes: fc.double({ noNaN: true }),
    isDone: fc.boolean(),
    tags: fc.array(anyText),
    place: fc.record({ name: anyText, room: anyText }, { requiredKeys: ['name'] }),
    words: anyText,
  },
  { requiredKeys: [] },
)

/** Counts what one edit really wrote: the keys set or deleted, and the stretches of text replaced. */
const writesOf = (doc: Y.Doc, edit: () => void): string[] => {
  const written: string[] = []
  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      if (event.target instanceof Y.Text) written.push('text')
      else written.push(...event.changes.keys.keys())
    }
  }
  const map = doc.getMap('notes')
  map.observeDeep(observe)
  doc.transact(edit)
  map.unobserveDeep(observe)
  return written.toSorted()
}

describe('writing and reading', () => {
  test('whatever is written is read back, also on the partner’s side', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (first, second) => {
        const { doc, roots } = createBook()
        writeRecord(roots, 'notes', kind, 'n1', { ...first, id: 'n1' })
        expect(readRecord(roots, 'notes', kind, 'n1')).toEqual({ ...first, id: 'n1' })
        writeRecord(roots, 'notes', kind, 'n1', second)
        const partner = createBook()
        merge(partner.doc, doc)
        expect(readRecords(partner.roots, 'notes', kind)).toEqual({ rows: [{ ...first, ...second, id: 'n1' }], unreadable: 0 })
      }),
    )
  })

  test('only the keys that changed are written', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (first, second) => {
        const { doc, roots } = createBook()
        writeRecord(roots, 'notes', kind, 'n1', { ...first, id: 'n1' })
        const before: Partial<Record<string, unknown>> = { ...first }
        const changed = Object.entries(second).flatMap(([key, value]) => {
          if (JSON.stringify(before[key]) === JSON.stringify(value)) return []
          return [key === 'words' && before['words'] !== undefined ? 'text' : key]
        })
        const zeroes = [first.minutes, second.minutes].every((minutes) => minutes === 0)
        fc.pre(!zeroes)
        expect(writesOf(doc, () => writeRecord(roots, 'notes', kind, 'n1', second))).toEqual(changed.toSorted())
        // And writing the same again writes nothing at all.
        expect(writesOf(doc, () => writeRecord(roots, 'notes', kind, 'n1', { ...second, id: 'n1' }))).toEqual([])
      }),
    )
  })

  test('a key set to undefined is removed, the others stay', () => {
    const { doc, roots } = createBook()
    writeRecord(roots, 'notes', kind, 'n1', { id: 'n1', title: 'a', words: 'b', minutes: 5 })
    expect(writesOf(doc, () => writeRecord(roots, 'notes', kind, 'n1', { title: undefined, words: undefined, tags: undefined }))).toEqual(['title', 'words'])
    expect(readRecord(roots, 'notes', kind, 'n1')).toEqual({ id: 'n1', minutes: 5 })
  })

  test('a field of a newer app survives a write by this one', () => {
    const { doc, roots } = createBook()
    writeRecord(roots, 'notes', kind, 'n1', { id: 'n1', title: 'a' })
    const shared = roots.records('notes').get('n1') as Y.Map<unknown>
    shared.set('mood', 'calm')
    writeRecord(roots, 'notes', kind, 'n1', { title: 'b' })
    expect(shared.get('mood')).toBe('calm')
    expect(readRecord(roots, 'notes', kind, 'n1')).toEqual({ id: 'n1', title: 'b' })
    expect(doc.getMap('notes').size).toBe(1)
  })

  test('lone surrogates and control characters are tidied before they are written, in lists and objects too', () => {
    const { doc, roots } = createBook()
    writeRecord(roots, 'notes', kind, 'n1', {
      id: 'n1',
      title: 'a\uD800',
      words: 'b\uDC00\r\nc\u0000',
      tags: ['\uD83D', 'ok 👍'],
      place: { name: 'x\uDFFF' },
    })
    const partner = createBook()
    merge(partner.doc, doc)
    const expected = { id: 'n1', title: 'a\uFFFD', words: 'b\uFFFD\nc', tags: ['\uFFFD', 'ok 👍'], place: { name: 'x\uFFFD' } }
    expect(readRecord(roots, 'notes', kind, 'n1')).toEqual(expected)
    expect(readRecord(partner.roots, 'notes', kind, 'n1')).toEqual(expected)
  })

  test('a value that could not be read again is refused before anything is written', () => {
    const { doc, roots } = createBook()
    const wrong = { id: 'n1', title: 'a', minutes: 'five' } as unknown as Entry
    expect(() => writeRecord(roots, 'notes', kind, 'n1', wrong)).toThrow('Expected number')
    expect(() => writeRecord(roots, 'notes', kind, 'n1', { id: 'n1', mood: 'calm' } as unknown as Entry)).toThrow('no mood')
    expect(() => writeRecord(roots, 'notes', kind, 'n1', JSON.parse('{"__proto__":"x"}') as Entry)).toThrow('no __proto__')
    expect(() => writeRecord(roots, 'notes', kind, 'n1', { constructor: 'x' } as unknown as Entry)).toThrow('no constructor')
    expect(doc.getMap('notes').size).toBe(0)
  })

  test('single records read key by key, unsound keys fall back', () => {
    const schema = v.object({ name: v.optional(v.string(), ''), years: v.optional(v.number()) })
    const { roots } = createBook()
    writeSingle(roots, 'mentor', { schema }, { name: 'Dana', years: 3 })
    expect(readSingle(roots, 'mentor', { schema })).toEqual({ name: 'Dana', years: 3 })
    roots.single('mentor').set('years', 'three')
    expect(readSingle(roots, 'mentor', { schema })).toEqual({ name: 'Dana' })
    expect(roots.single('mentor').get('years')).toBe('three')
  })
})

describe('two writers', () => {
  test('both writers’ words are in the text after they meet', () => {
    const word = fc.stringMatching(/^[a-z😀é ]{1,12}$/u)
    fc.assert(
      fc.property(word, fc.nat(), word, fc.nat(), word, (text, at, mine, otherAt, theirs) => {
        const one = createBook()
        writeRecord(one.roots, 'notes', kind, 'n1', { id: 'n1', words: text })
        const other = createBook()
        merge(one.doc, other.doc)
        const letters = Array.from(text)
        const withInserted = (place: number, added: string): string => letters.toSpliced(place % (letters.length + 1), 0, added).join('')
        writeRecord(one.roots, 'notes', kind, 'n1', { words: withInserted(at, `<${mine}>`) })
        writeRecord(other.roots, 'notes', kind, 'n1', { words: withInserted(otherAt, `[${theirs}]`) })
        merge(one.doc, other.doc)
        const merged = readRecord(one.roots, 'notes', kind, 'n1')?.words ?? ''
        expect(merged).toContain(`<${mine}>`)
        expect(merged).toContain(`[${theirs}]`)
        expect(Array.from(merged)).toHaveLength(letters.length + Array.from(mine).length + Array.from(theirs).length + 4)
        expect(readRecord(other.roots, 'notes', kind, 'n1')?.words).toBe(merged)
      }),
    )
  })

  test('changing one emoji into its neighbour never cuts it in half', () => {
    const { roots, doc } = createBook()
    writeRecord(roots, 'notes', kind, 'n1', { id: 'n1', words: 'a😀b' })
    writeRecord(roots, 'notes', kind, 'n1', { words: 'a😁b' })
    writeRecord(roots, 'notes', kind, 'n1', { words: 'a🈁b' })
    const partner = createBook()
    merge(partner.doc, doc)
    expect(readRecord(partner.roots, 'notes', kind, 'n1')?.words).toBe('a🈁b')
  })

  test('different keys of one record changed on both sides are both kept', () => {
    const one = createBook()
    writeRecord(one.roots, 'notes', kind, 'n1', { id: 'n1', title: 'old', minutes: 5 })
    const other = createBook()
    merge(one.doc, other.doc)
    writeRecord(one.roots, 'notes', kind, 'n1', { title: 'new', minutes: 5 })
    writeRecord(other.roots, 'notes', kind, 'n1', { title: 'old', minutes: 20 })
    merge(one.doc, other.doc)
    expect(readRecord(one.roots, 'notes', kind, 'n1')).toEqual({ id: 'n1', title: 'new', minutes: 20 })
  })
})

describe('what a partner may have put there', () => {
  const put = (roots: BookRoots, id: string, fields: Record<string, unknown>): void => {
    const shared = new Y.Map<unknown>()
    shared.set('id', id)
    for (const [key, value] of Object.entries(fields)) shared.set(key, value)
    roots.records('notes').set(id, shared)
  }
  const received = (fill: (roots: BookRoots) => void): BookRoots => {
    const partner = createBook()
    fill(partner.roots)
    const mine = createBook()
    merge(mine.doc, partner.doc)
    return mine.roots
  }

  test('an object’s __proto__ key lends it nothing', () => {
    const roots = received((theirs) => {
      put(theirs, 'n1', { place: JSON.parse('{"__proto__":{"name":"lent"}}') as unknown })
      put(theirs, 'n2', { place: JSON.parse('{"name":"own","__proto__":{"room":"lent"}}') as unknown })
    })
    // Shows that the hazard is real: decoded by Yjs, the object has the partner's prototype.
    const raw = (roots.records('notes').get('n2') as Y.Map<unknown>).get('place')
    expect((raw as { room?: string }).room).toBe('lent')
    expect(readRecords(roots, 'notes', kind)).toEqual({ rows: [{ id: 'n2', place: { name: 'own' } }], unreadable: 1 })
    expect(readRecord(roots, 'notes', kind, 'n2')?.place?.room).toBeUndefined()
    // Not decoded yet, the key is still the object's own; copying it must not set a prototype either.
    const local = createBook()
    put(local.roots, 'n3', { place: JSON.parse('{"name":"own","__proto__":{"room":"lent"}}') as unknown })
    expect(readRecord(local.roots, 'notes', kind, 'n3')?.place?.room).toBeUndefined()
    expect(({} as { room?: string }).room).toBeUndefined()
  })

  test('records and keys named like parts of an object are ordinary', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const roots = received((theirs) => {
      for (const name of names) put(theirs, name, { title: name, __proto__: 'x', constructor: 'y' })
    })
    expect(readRecords(roots, 'notes', kind).rows.map(({ title }) => title)).toEqual(names)
    expect(Object.keys(readRecord(roots, 'notes', kind, '__proto__') ?? {})).toEqual(['id', 'title'])
  })

  test('records that cannot be understood are counted and left alone', () => {
    const roots = received((theirs) => {
      put(theirs, 'sound', { title: 'a' })
      put(theirs, 'wrong', { minutes: 'many' })
      put(theirs, 'other id', {})
      ;(theirs.records('notes').get('other id') as Y.Map<unknown>).set('id', 'sound')
      theirs.records('notes').set('a text', 'not a map')
      theirs.records('notes').set('a list', new Y.Array())
      theirs.records('notes').set('nothing', null)
    })
    expect(readRecords(roots, 'notes', kind)).toEqual({ rows: [{ id: 'sound', title: 'a' }], unreadable: 5 })
    expect(roots.records('notes').size).toBe(6)
  })

  test('values nested thousands deep are unreadable, not fatal, and can be written over', () => {
    let deep: unknown = 'bottom'
    for (let level = 0; level < 100_000; level += 1) deep = { name: deep }
    const { doc, roots } = createBook()
    put(roots, 'n1', { place: deep })
    put(roots, 'n2', { title: 'sound' })
    doc.transact(() => {
      let map = roots.records('notes').get('n2') as Y.Map<unknown>
      for (let level = 0; level < 8000; level += 1) {
        const inner = new Y.Map<unknown>()
        map.set('minutes', inner)
        map = inner
      }
    })
    expect(readRecords(roots, 'notes', kind)).toEqual({ rows: [{ id: 'n2', title: 'sound' }], unreadable: 1 })
    writeRecord(roots, 'notes', kind, 'n1', { place: { name: 'shallow' } })
    expect(readRecord(roots, 'notes', kind, 'n1')).toEqual({ id: 'n1', place: { name: 'shallow' } })
  })

  test('a deleted record is gone and the others stay', () => {
    const { roots } = createBook()
    put(roots, 'n1', {})
    put(roots, 'n2', {})
    deleteRecord(roots, 'notes', 'n1')
    deleteRecord(roots, 'notes', 'n1')
    expect(readRecords(roots, 'notes', kind)).toEqual({ rows: [{ id: 'n2' }], unreadable: 0 })
  })
})
