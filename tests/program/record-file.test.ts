// Reading a record file from anywhere: what is no whole record is refused with a reason, quickly, and nothing throws.
import 'temporal-polyfill/global'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalTextOf } from '../../src/mine/keys/content-hash.ts'
import type { AttendanceRecord } from '../../src/program/attendance/attendance-record.ts'
import type { StatementSignature } from '../../src/program/attendance/statement.ts'
import { readRecordFile, recordFileLimit, recordFileOf } from '../../src/program/record-file.ts'
import { day, time } from '../ours/a-book.ts'
import { type Refusal, refusesEach } from './refusals.ts'
import type { Instant } from '../../src/foundation/day.ts'

const record: AttendanceRecord = {
  kind: 'attendance', from: day('2026-11-01'), to: day('2026-11-30'), mentor: 'Lee Park', mentee: 'Dana Ruiz',
  rows: [{ day: day('2026-11-05'), time: time('12:10'), minutes: 20, form: 'inPerson', place: 'Room 14' }],
}
const signature: StatementSignature = { role: 'mentor', name: 'Lee Park', how: 'own-phone', signedAt: 1_795_000_000_000 as Instant, publicKey: 'A'.repeat(43), signature: 'B'.repeat(86) }
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalTextOf>[0]
const text = canonicalTextOf(plain(recordFileOf(record, [signature])))
const reason = (from: string) => {
  const read = readRecordFile(from)
  return read.ok ? 'read' : read.error.type
}
/** The file with one part changed. */
const changed = (change: (file: { record: Record<string, unknown>; signatures?: unknown } & Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Parameters<typeof change>[0]
  change(file)
  return JSON.stringify(file)
}

test('what was written is read back, also with white space or a byte order mark around it', () => {
  expect(readRecordFile(text)).toEqual({ ok: true, value: recordFileOf(record, [signature]) })
  expect(reason(`\uFEFF ${text}\n`)).toBe('read')
})

describe('is refused with its reason', () => {
  const cases: readonly Refusal[] = [
    ['nothing', '', 'Damaged'],
    ['a truncated file', text.slice(0, -20), 'Damaged'],
    ['another text', 'Dear coordinator,', 'Damaged'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'Damaged'],
    ['a list', `[${text}]`, 'NotARecord'],
    ['another JSON file', '{"format":"pairbook-export","version":1}', 'NotARecord'],
    ['a newer version', changed((file) => { file['version'] = 2 }), 'NewerVersion'],
    ['a version that never was', changed((file) => { file['version'] = 0 }), 'WrongFields'],
    ['a version in words', changed((file) => { file['version'] = '1' }), 'WrongFields'],
    ['a further field', changed((file) => { file['note'] = 'x' }), 'WrongFields'],
    ['a further field of the record', changed((file) => { file.record['topic'] = 'what they talked about' }), 'WrongFields'],
    ['an unknown kind', changed((file) => { file.record['kind'] = 'reflection' }), 'WrongFields'],
    ['a day that is none', changed((file) => { file.record['from'] = '2026-02-30' }), 'WrongFields'],
    ['a thousand and one rows', changed((file) => { file.record['rows'] = Array.from({ length: 1001 }, () => record.rows[0]) }), 'WrongFields'],
    ['a name of 100,000 letters', changed((file) => { file.record['mentor'] = 'x'.repeat(100_000) }), 'WrongFields'],
    ['three signatures', changed((file) => { file.signatures = [signature, signature, signature] }), 'WrongFields'],
    ['no signatures, said so', changed((file) => { file.signatures = [] }), 'WrongFields'],
    ['a hidden key', text.replace('"kind"', '"__proto__":{"kind":"x"},"kind"'), 'WrongFields'],
    ['a hidden key at the top', text.replace('{', '{"__proto__":{"isAdmin":true},'), 'WrongFields'],
    ['a signature under what is not signed', JSON.stringify({ ...recordFileOf({ kind: 'application', as: 'mentor', name: 'Lee' } as never, []), signatures: [signature] }), 'WrongFields'],
  ]
  refusesEach(reason, cases, recordFileLimit)
  test('a million brackets within one another', () => {
    expect(['Damaged', 'NotARecord']).toContain(reason('['.repeat(900_000) + ']'.repeat(900_000)))
    expect(['Damaged', 'WrongFields']).toContain(reason(changed((file) => { file.record['rows'] = 'DEEP' }).replace('"DEEP"', '['.repeat(900_000) + ']'.repeat(900_000))))
  })
})

test('ten thousand mutated files: each is read or refused, none throws, and none smuggles a field in', () => {
  const allowed = new Set(Object.keys(record))
  const mutation = fc.oneof(
    fc.record({ type: fc.constant('cut' as const), at: fc.nat(text.length) }),
    fc.record({ type: fc.constant('flip' as const), at: fc.nat(text.length - 1), to: fc.integer({ min: 0, max: 0x7f }) }),
    fc.record({ type: fc.constant('insert' as const), at: fc.nat(text.length), words: fc.oneof(fc.string(), fc.constantFrom('"__proto__":{},', '"topic":"x",', '\\u0000', '=cmd|x', '<b>', '1e999', '-0', 'null', '{}', '[]')) }),
    fc.record({ type: fc.constant('drop' as const), at: fc.nat(text.length), length: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ type: fc.constant('double' as const), at: fc.nat(text.length), length: fc.integer({ min: 1, max: 60 }) }),
  )
  const mutate = (from: string, change: (typeof mutation extends fc.Arbitrary<infer Change> ? Change : never)): string => {
    switch (change.type) {
      case 'cut':
        return from.slice(0, change.at)
      case 'flip':
        return `${from.slice(0, change.at)}${String.fromCharCode(change.to)}${from.slice(change.at + 1)}`
      case 'insert':
        return `${from.slice(0, change.at)}${change.words}${from.slice(change.at)}`
      case 'drop':
        return from.slice(0, change.at) + from.slice(change.at + change.length)
      case 'double':
        return from.slice(0, change.at + change.length) + from.slice(change.at)
    }
  }
  let refused = 0
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (changes) => {
      const read = readRecordFile(changes.reduce(mutate, text))
      if (!read.ok) {
        refused += 1
        return
      }
      expect(Object.keys(read.value.record).filter((field) => !allowed.has(field))).toEqual([])
      expect(Object.getPrototypeOf(read.value.record)).toBe(Object.prototype)
    }),
    { numRuns: 10_000 },
  )
  expect(refused).toBeGreaterThan(5_000)
  expect('isAdmin' in {}).toBe(false)
})
