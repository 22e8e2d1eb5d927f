// A partner whose app was altered: what it sends, well signed and sealed, is refused or harmless; the book, the ledger and the
// app go on. Strangers and removed phones are in adversary.test.ts.
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { err } from '../../src/foundation/result.ts'
import { createId } from '../../src/foundation/id.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { readStamps } from '../../src/ours/book-stamps.ts'
import { rawBook } from '../../src/ours/raw-book.ts'
import { readRecords } from '../../src/ours/record-map.ts'
import { bookSchema } from '../../src/ours/store.ts'
import { sealSlot } from '../../src/sync/sealing.ts'
import { signSlot, type Slot } from '../../src/sync/slot.ts'
import { aPair, meet, Phone, seeded } from './a-pair.ts'
import { all, forge, keysOf, refusalOf, section, write } from './forging.ts'

// Thousands of seals and signatures: seconds on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 300_000 })

describe('a partner whose app was altered', () => {
  test('two different slots in one turn: the second is refused and told', async () => {
    const { dana, pat } = await aPair()
    const one = await forge(pat, { seq: 5 })
    const other = await forge(pat, { seq: 5, wantsWhole: true })
    expect(await refusalOf(dana, one)).toMatchObject({ type: 'accepted' })
    expect(await refusalOf(dana, other)).toEqual({ type: 'TwoVoices' })
    expect(await refusalOf(dana, await forge(pat, { seq: 6, previousHash: new Uint8Array(32).fill(1) }))).toEqual({ type: 'TwoVoices' })
  })

  test('speaking as another device, signed by itself', async () => {
    const { dana, pat } = await aPair()
    const desk = new Phone({ seed: 302 })
    await dana.admit(desk, 1)
    expect(await refusalOf(dana, await forge(pat, { device: desk.id }))).toEqual({ type: 'WrongSignature' })
    expect(await refusalOf(dana, await forge(pat, { device: dana.id }))).toEqual({ type: 'WrongSignature' })
    expect(await refusalOf(dana, await forge(pat, {}, { sign: seeded(4)(32) }))).toEqual({ type: 'WrongSignature' })
  })

  test('a slot sealed well and signed for another pair, kind or epoch', async () => {
    const { dana, pat } = await aPair()
    const keys = keysOf(pat)
    const slot: Slot = { device: pat.id, seq: 9, previousHash: new Uint8Array(32), seen: [], audience: [], wantsWhole: false, statements: [], sections: [] }
    for (const wrong of [{ ...keys, epoch: 2 }, { ...keys, pairTag: new Uint8Array(16) }]) {
      const sealed = await sealSlot({ kind: 'base', content: signSlot(slot, 'base', wrong, pat.signSecretBytes) }, keys, pat.randomness)
      if (!sealed.ok) throw new Error('not sealed')
      expect(await refusalOf(dana, sealed.value)).toEqual({ type: 'WrongSignature' })
    }
    const sealed = await sealSlot({ kind: 'base', content: signSlot(slot, 'outbox', keys, pat.signSecretBytes) }, keys, pat.randomness)
    if (!sealed.ok) throw new Error('not sealed')
    expect(await refusalOf(dana, sealed.value)).toEqual({ type: 'WrongSignature' })
  })

  test('adding a device of mine: it is not believed', async () => {
    const { dana, pat } = await aPair()
    const spy = new Phone({ seed: 303 })
    await pat.admit(spy, 1)
    await dana.take((await pat.send()).bytes)
    expect(dana.ledger.devices.some(({ id }) => id === spy.id)).toBe(false)
    expect(await refusalOf(dana, (await spy.send()).bytes)).toEqual({ type: 'UnknownDevice' })
  })

  const made = (make: (doc: Y.Doc) => void): Uint8Array => {
    const doc = new Y.Doc()
    make(doc)
    return Y.encodeStateAsUpdate(doc)
  }
  const varuint = (value: number): number[] => {
    const bytes: number[] = []
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128)
    return [...bytes, rest]
  }
  /** One change each of many clients: an update is a count, for each client its changes, and the deletions. */
  const clientsOf = (count: number): Uint8Array => {
    const doc = new Y.Doc()
    doc.clientID = 1
    doc.getMap('groundRules').set('reach', 'x')
    const change = Y.encodeStateAsUpdate(doc).slice(4, -1)
    const bytes = varuint(count)
    for (let client = 1; client <= count; client += 1) bytes.push(1, ...varuint(client), 0, ...change)
    return Uint8Array.from([...bytes, 0])
  }
  const nested = (depth: number): Uint8Array =>
    made((doc) => {
      doc.transact(() => {
        let map = doc.getMap<unknown>('groundRules')
        for (let level = 0; level < depth; level += 1) {
          const inner = new Y.Map<unknown>()
          map.set('k', inner)
          map = inner
        }
      })
    })
  const listed = (depth: number): Uint8Array => {
    // A plain list in a list in a list …, written by hand: the encoder itself would overflow.
    const head = made((doc) => doc.getMap('groundRules').set('k', ['', 'end']))
    const at = head.findIndex((byte, index) => byte === 117 && head[index + 1] === 2)
    return new Uint8Array([...head.slice(0, at), ...Array.from({ length: depth }, () => [117, 1]).flat(), ...head.slice(at)])
  }
  const deletions = (count: number): Uint8Array => {
    const bytes = [0, 1, 5, ...varuint(count)]
    for (let index = 0; index < count; index += 1) bytes.push(...varuint(index * 2), 1)
    return Uint8Array.from(bytes)
  }

  test.each<readonly [string, () => Uint8Array, string]>([
    ['a text as a root that is a map', () => made((doc) => doc.getText('contacts').insert(0, 'x')), 'WrongShape'],
    ['a list as a root that is a map', () => made((doc) => doc.getArray('letter').insert(0, ['x'])), 'WrongShape'],
    ['a root that no book has', () => made((doc) => doc.getMap('anything').set('a', 1)), 'WrongShape'],
    ['a root named __proto__', () => made((doc) => doc.getMap('__proto__').set('a', 1)), 'WrongShape'],
    ['a record that is a plain value', () => made((doc) => doc.getMap('goals').set('goal_1', { id: 'goal_1' })), 'WrongShape'],
    ['a record that makes no sense', () => made((doc) => doc.getMap('goals').set('goal_1', new Y.Map([['id', 'goal_1']]))), 'UnreadableRecords'],
    ['a document within the document', () => made((doc) => doc.getMap('groundRules').set('d', new Y.Doc())), 'WrongShape'],
    ['markup as a type', () => made((doc) => doc.getMap('groundRules').set('d', new Y.XmlElement('script'))), 'WrongShape'],
    ['8,000 maps within one another', () => nested(8000), 'TooMuch'],
    ['8,000 lists within one another', () => listed(8000), 'NotAnUpdate'],
    ['50,000 clients', () => clientsOf(50_000), 'TooMuch'],
    ['a text of ten million characters', () => made((doc) => doc.getMap('groundRules').set('reach', new Y.Text('x'.repeat(10_000_000)))), 'TooMuch'],
    ['a plain value of ten million characters', () => made((doc) => doc.getMap('groundRules').set('reach', 'x'.repeat(10_000_000))), 'TooMuch'],
    ['a million deletions', () => deletions(1_000_000), 'TooMuch'],
    ['deletions of what is not there', () => deletions(10), 'Gap'],
    ['a key of a thousand characters', () => made((doc) => doc.getMap('groundRules').set('k'.repeat(1000), 1)), 'TooMuch'],
    ['a stamp that only a later app may open the book, under a claim that any may', () => made((doc) => doc.getMap('book').set('oldestReader99', 99)), 'NewerVersion'],
    ['the first app’s own stamp, raised', () => made((doc) => doc.getMap('book').set('oldestReader', 9)), 'NewerVersion'],
    ['the 27 bytes that hang the other decoder', () => Uint8Array.from(Buffer.from('00010000000001000100010200001602000001fdffffffff7f0000', 'hex')), ''],
    ['nothing but zeros', () => new Uint8Array(1000), ''],
  ])('%s', async (_what, make, refusal) => {
    const { dana, pat } = await aPair()
    write(dana, 'before')
    await dana.book.store()
    const before = dana.book.exchange.content().words
    const forged = await forge(pat, { sections: [section(make())] })
    const outcome = await refusalOf(dana, forged)
    // Bytes that say "no changes" in a roundabout way may pass: they do nothing.
    expect(refusal === '' ? '' : outcome?.type).toBe(refusal)
    expect(dana.book.exchange.content().words).toBe(before)
    // The app starts again, and the pair goes on.
    dana.restart()
    expect(dana.book.exchange.content().words).toBe(before)
    // What the first reading goes by: a book of a later shape would not open.
    expect(readStamps(dana.book.onDisk().getMap('book')).oldestReader).toBeLessThanOrEqual(bookSchema)
  })

  test('an update that cannot be looked over in time is refused with that reason, changes nothing, and is looked at anew when it comes again', async () => {
    const { dana, pat } = await aPair()
    const { exchange } = dana.book
    const { examine } = exchange
    write(pat)
    const { bytes } = await pat.send()
    const before = all(dana)
    for (const type of ['TookTooLong', 'NotExamined'] as const) {
      Object.assign(exchange, { examine: async () => err({ type }) })
      expect(await refusalOf(dana, bytes)).toEqual({ type })
      expect(all(dana)).toEqual(before)
    }
    Object.assign(exchange, { examine })
    expect((await dana.take(bytes))[0]?.type).toBe('accepted')
  })

  test('going on as the very client this phone writes as', async () => {
    const { dana, pat } = await aPair()
    write(dana)
    await meet(dana, pat)
    const asDana = new Y.Doc()
    Y.applyUpdate(asDana, Y.encodeStateAsUpdate(pat.book.doc))
    asDana.clientID = dana.book.doc.clientID
    asDana.getMap('groundRules').set('reach', 'words in Dana’s mouth')
    expect(await refusalOf(dana, await forge(pat, { sections: [section(Y.encodeStateAsUpdate(asDana))] }))).toEqual({ type: 'WritesAsMe' })
  })

  test('__proto__, lone surrogates and markup in values are words or nothing', async () => {
    const { dana, pat } = await aPair()
    const hostile = ['<img src=x onerror=alert(1)>', '\uD800 alone', 'data:text/html,<b>x', '\u202Eright to left']
    const update = made((doc) => {
      for (const name of hostile) {
        const id = createId('contact', pat.randomness)
        const map = new Y.Map<unknown>(Object.entries({ id, name, by: 'mentor', at: 1 }))
        doc.getMap('contacts').set(id, map)
      }
    })
    expect(await refusalOf(dana, await forge(pat, { sections: [section(update)] }))).toMatchObject({ type: 'accepted' })
    expect(readRecords(dana.book.roots, 'contacts', contactKind).rows).toHaveLength(4)
    for (const { record } of rawBook(dana.book.roots)) expect(JSON.stringify(record).isWellFormed()).toBe(true)
    const withProto = made((doc) => doc.getMap('groundRules').set('reach', JSON.parse('{"__proto__": {"polluted": true}}') as unknown))
    expect((await refusalOf(dana, await forge(pat, { sections: [section(withProto)] })))?.type).not.toBe('accepted')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('saying that it has seen slots this phone never sent makes this phone stop, not believe', async () => {
    const { dana, pat } = await aPair()
    write(dana)
    await forge(pat, {})
    const lie = await forge(pat, { seen: [{ device: dana.id, seq: 99, hash: new Uint8Array(32) }] })
    await dana.take(lie)
    expect(dana.ledger.apart).toEqual({ type: 'older-copy' })
    expect(dana.ledger.peers[pat.id]?.acked ?? 0).toBe(0)
  })

  test('a book this phone does not have, a newer app, an unknown version', async () => {
    const { dana, pat } = await aPair()
    const update = made((doc) => doc.getMap('groundRules').set('reach', 'x'))
    expect(await refusalOf(dana, await forge(pat, { sections: [section(update, { book: 'no season' })] }))).toEqual({ type: 'UnknownBook' })
    expect(await refusalOf(dana, await forge(pat, { sections: [section(update, { oldestReader: 9 })] }))).toEqual({ type: 'NewerVersion' })
    const newer = (await pat.send()).bytes.slice()
    newer[4] = 2
    expect(await refusalOf(dana, newer)).toEqual({ type: 'NewerVersion' })
  })
})
