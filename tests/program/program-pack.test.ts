// Reading a program pack from anywhere: what is not wholly a pack is refused with a reason, quickly, and nothing throws.
import 'temporal-polyfill/global'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packChanges, partsOf } from '../../src/program/pack/pack-changes.ts'
import { type ProgramPack, questionsFor } from '../../src/program/pack/program-pack.ts'
import { packLimit, readPack } from '../../src/program/pack/read-pack.ts'
import { recordKinds } from '../../src/program/program-record.ts'
import { day, time } from '../ours/a-book.ts'
import { type Refusal, refusesEach } from './refusals.ts'

const pack: ProgramPack = {
  format: 'pairbook-program-pack', version: 1, edition: 2, program: 'Riverside ESP Mentors', local: 'Local 12',
  coordinator: { name: 'Ana Soto', phone: '555-0100', mail: 'ana@example.org' },
  year: { start: day('2026-09-01'), end: day('2027-06-30') },
  goals: ['Know the work', 'Stay'], daysOff: [{ start: day('2026-11-26'), end: day('2026-11-27'), label: 'Thanksgiving' }],
  pledges: ['We start on time'], records: ['attendance', 'monthly'],
  questions: [{ form: 'mentorExit', ask: 'Would you mentor again?' }, { form: 'monthly', ask: 'Any needs?' }],
  mentorMeetings: [{ day: day('2026-10-07'), time: time('15:30'), place: 'Library' }],
  updates: [{ day: day('2026-09-02'), title: 'Welcome', text: 'We are 30 pairs.' }],
  resources: [{ name: 'Handbook', link: 'https://example.org/handbook', note: 'New' }],
  relays: ['wss://relay.example.org/mqtt'], mentor: { name: 'Lee Park' }, welcome: 'Hello', thanks: 'Thank you', president: 'Kim', administrator: 'Jo',
}
const text = JSON.stringify(pack)
const reason = (from: string) => {
  const read = readPack(from)
  return read.ok ? 'read' : read.error.type
}
type Changing = Record<string, unknown>
const changed = (change: (file: Changing) => void): string => {
  const file = JSON.parse(text) as Changing
  change(file)
  return JSON.stringify(file)
}
const withField = (field: string, value: unknown): string => changed((file) => { file[field] = value })

test('a full pack is read as it is, and one with nothing but a name', () => {
  expect(readPack(`\uFEFF ${text}\n`)).toEqual({ ok: true, value: pack })
  const least = { format: 'pairbook-program-pack', version: 1, edition: 1, program: 'P' }
  expect(readPack(JSON.stringify(least))).toEqual({ ok: true, value: least })
})

describe('is refused with its reason', () => {
  const long = (most: number) => 'x'.repeat(most + 1)
  const cases: readonly Refusal[] = [
    ['nothing', '', 'Damaged'],
    ['a truncated pack', text.slice(0, -20), 'Damaged'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'Damaged'],
    ['a record file', '{"format":"pairbook-record","version":1}', 'NotAPack'],
    ['a list', `[${text}]`, 'NotAPack'],
    ['null', 'null', 'NotAPack'],
    ['a newer version', withField('version', 2), 'NewerVersion'],
    ['a newer version with other fields', changed((file) => { file['version'] = 9; file['later'] = true }), 'NewerVersion'],
    ['a version that never was', withField('version', 0), 'WrongFields'],
    ['a version in words', withField('version', '1'), 'WrongFields'],
    ['no name', changed((file) => { delete file['program'] }), 'WrongFields'],
    ['an empty name', withField('program', '  '), 'WrongFields'],
    ['a name of two lines', withField('program', 'a\nb'), 'WrongFields'],
    ['a word too long', withField('local', long(200)), 'WrongFields'],
    ['a text too long', withField('welcome', long(4_000)), 'WrongFields'],
    ['a thousand pledges', withField('pledges', Array.from({ length: 1_000 }, () => 'x')), 'WrongFields'],
    ['eleven questions on one form', withField('questions', Array.from({ length: 11 }, (_, at) => ({ form: 'monthly', ask: `q${String(at)}` }))), 'WrongFields'],
    ['a question on a form that is none', withField('questions', [{ form: 'reflection', ask: 'What did you write?' }]), 'WrongFields'],
    ['a record that may never be kept', withField('records', ['reflections']), 'WrongFields'],
    ['a field that would change the rings', withField('rings', { mine: 'program' }), 'WrongFields'],
    ['a field within a field', withField('coordinator', { name: 'A', canRead: 'mine' }), 'WrongFields'],
    ['a hidden key', text.replace('{', '{"__proto__":{"isAdmin":true},'), 'WrongFields'],
    ['a hidden key deeper', text.replace('"name":"Ana Soto"', '"__proto__":{"phone":"1"},"name":"Ana Soto"'), 'WrongFields'],
    ['a script for a link', withField('resources', [{ name: 'x', link: ['javascript', 'alert(1)'].join(':') }]), 'WrongFields'],
    ['a link with an account', withField('resources', [{ name: 'x', link: 'https://bank.example@evil.example' }]), 'WrongFields'],
    ['a relay without encryption', withField('relays', ['ws://relay.example.org']), 'WrongFields'],
    ['signs that cannot be seen', withField('program', 'a\u0007b'), 'WrongFields'],
    ['words that turn round', withField('program', 'a\u202Eb'), 'WrongFields'],
    ['half a character', text.replace('Riverside', String.raw`\ud800`), 'WrongFields'],
    ['a year that ends before it starts', withField('year', { start: '2027-06-30', end: '2026-09-01' }), 'WrongFields'],
    ['a day that is none', withField('daysOff', [{ start: '2026-02-30', end: '2026-03-01', label: 'x' }]), 'WrongFields'],
    ['an edition of one and a half', withField('edition', 1.5), 'WrongFields'],
  ]
  refusesEach(reason, cases, packLimit)
  test('brackets within one another, before they are parsed; brackets in words do not count', () => {
    expect(reason('['.repeat(200_000) + ']'.repeat(200_000))).toBe('NotAPack')
    expect(reason(withField('goals', [['['], [[[[[[]]]]]]]))).toBe('NotAPack')
    expect(reason(withField('goals', [`${'['.repeat(50)} \\" ${'{'.repeat(50)}`]))).toBe('read')
  })
})

test('what is wrong is named by its place, never by words of the file', () => {
  expect(readPack(withField('coordinator', { mail: 'secret'.repeat(100) }))).toEqual({ ok: false, error: { type: 'WrongFields', field: 'coordinator.mail' } })
  expect(readPack(withField('pledges', ['fine', 7]))).toEqual({ ok: false, error: { type: 'WrongFields', field: 'pledges.2' } })
  expect(readPack(text.replace('{', '{"__proto__":{"isAdmin":true},'))).toEqual({ ok: false, error: { type: 'WrongFields', field: '__proto__' } })
  const odd = readPack(withField('<b>secret</b>', 1))
  expect(JSON.stringify(odd)).not.toContain('secret')
})

test('HTML, formulas and emoji are words like any others', () => {
  const words = '<img src=x onerror=alert(1)> =cmd|x 👩‍🏫 "مرحبا"'
  expect(readPack(withField('program', words))).toMatchObject({ ok: true, value: { program: words } })
})

test('what taking a pack changes is told part by part; the same words in another order change nothing', () => {
  expect(packChanges(undefined, pack).map(({ part }) => part)).toEqual(partsOf(pack))
  expect(packChanges(pack, pack)).toEqual([])
  expect(packChanges(pack, { ...pack, coordinator: { mail: 'ana@example.org', phone: '555-0100', name: 'Ana Soto' } })).toEqual([])
  const { thanks: _thanks, ...without } = pack
  expect(packChanges(pack, { ...without, pledges: ['We end on time'] })).toEqual([{ part: 'pledges', how: 'changed' }, { part: 'thanks', how: 'removed' }])
  expect(packChanges(without, pack)).toEqual([{ part: 'thanks', how: 'added' }])
  // An empty list says as little as none.
  expect(packChanges({ ...without, pledges: [] }, { ...without, pledges: [] })).toEqual([])
})

test('a question belongs to its form, and is asked once', () => {
  const twice = { ...pack, questions: [...(pack.questions ?? []), { form: 'mentorExit' as const, ask: 'Would you mentor again? ' }] }
  expect(questionsFor(twice, 'mentorExit')).toEqual(['Would you mentor again?'])
  expect(questionsFor(twice, 'menteeExit')).toEqual([])
  expect(questionsFor(undefined, 'monthly')).toEqual([])
})

test('ten thousand mutated packs: each is read or refused, none throws, none smuggles a field in', () => {
  const allowed = new Set(Object.keys(pack))
  const mutation = fc.oneof(
    fc.record({ type: fc.constant('cut' as const), at: fc.nat(text.length) }),
    fc.record({ type: fc.constant('flip' as const), at: fc.nat(text.length - 1), to: fc.integer({ min: 0, max: 0x7f }) }),
    fc.record({ type: fc.constant('insert' as const), at: fc.nat(text.length), words: fc.oneof(fc.string(), fc.constantFrom('"__proto__":{},', '"rings":"x",', '\\u0000', '\\u202e', '=cmd|x', '<b>', '1e999', '-0', 'null', '{}', '[]', '[[[[[[[', '"constructor":{},')) }),
    fc.record({ type: fc.constant('drop' as const), at: fc.nat(text.length), length: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ type: fc.constant('double' as const), at: fc.nat(text.length), length: fc.integer({ min: 1, max: 60 }) }),
  )
  type Mutation = typeof mutation extends fc.Arbitrary<infer Change> ? Change : never
  const mutate = (from: string, change: Mutation): string => {
    switch (change.type) {
      case 'cut':
        return from.slice(0, change.at)
      case 'flip':
        return `${from.slice(0, change.at)}${String.fromCharCode(change.to)}${from.slice(change.at + 1)}`
      case 'insert':
        return from.slice(0, change.at) + change.words + from.slice(change.at)
      case 'drop':
        return from.slice(0, change.at) + from.slice(change.at + change.length)
      case 'double':
        return from.slice(0, change.at + change.length) + from.slice(change.at)
    }
  }
  let refused = 0
  let taken = 0
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (changes) => {
      const read = readPack(changes.reduce(mutate, text))
      if (!read.ok) {
        refused += 1
        return
      }
      taken += 1
      expect(Object.keys(read.value).filter((field) => !allowed.has(field))).toEqual([])
      expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype)
      expect(Object.getPrototypeOf(read.value.coordinator ?? {})).toBe(Object.prototype)
      expect((read.value.records ?? []).every((kind) => recordKinds.includes(kind))).toBe(true)
    }),
    { numRuns: 10_000, seed: 20_261_122 },
  )
  expect(refused).toBeGreaterThan(5_000)
  expect(taken).toBeGreaterThan(500)
  expect('isAdmin' in {}).toBe(false)
})
