import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../../src/foundation/day.ts'
import type { EntryId, LogFieldId, PairId } from '../../../src/foundation/id.ts'
import { PrivateEntry, type PrivateReflection } from '../../../src/mine/journal/entry.ts'
import { boxOf, composeEntry, firstWordsOf, isWordless, shownFields, valuesOf } from '../../../src/app/journal/entry-form.ts'
import type { LogShape } from '../../../src/ours/reflections/log-fields.ts'
import * as v from 'valibot'

const now = 1_700_000_000_000 as Instant
const reflection: PrivateReflection = {
  id: 'entry_00000000000000000001' as EntryId,
  pairId: 'pair_00000000000000000001' as PairId,
  kind: 'reflection',
  form: 'mentee',
  day: '2026-11-20' as Day,
  createdAt: now,
  editedAt: now,
  answers: {},
}
const shape = (hidden: readonly string[] = [], fields: LogShape['fields'] = []): LogShape => ({ settings: { hidden: [...hidden] }, fields })

describe('what becomes of what was typed', () => {
  test('every text a person can type makes an entry that can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 300 }), fc.string({ maxLength: 12 }), (going, topic, day) => {
        const { entry } = composeEntry({ [boxOf('going')]: going, topic, day }, reflection, now)
        expect(v.safeParse(PrivateEntry, entry).success).toBe(true)
      }),
    )
  })

  test('what is opened and kept untouched stays the same', () => {
    const full: PrivateReflection = { ...reflection, topic: 'Recess', place: 'Room 14', nextMeeting: 'Thursday', answers: { going: 'ok\n\nfine ', field_x: 'kept' } }
    expect(composeEntry(valuesOf(full), full, now)).toEqual({ entry: full, problems: [], blank: false })
  })

  test('a box with too much keeps its first 100,000 characters, never half of one, and says how many are over', () => {
    const { entry, problems } = composeEntry({ [boxOf('going')]: `a${'😀'.repeat(60_000)}` }, reflection, now)
    expect(problems).toEqual([{ field: boxOf('going'), problem: { type: 'tooLong', over: 20_001 } }])
    const kept = entry.kind === 'reflection' ? (entry.answers['going'] ?? '') : ''
    expect(kept.length).toBe(100_000)
    expect(kept.isWellFormed()).toBe(true)
    expect(composeEntry({ [boxOf('going')]: 'x'.repeat(100_000) }, reflection, now).problems).toEqual([])
  })

  test('an unreal day is named, and the entry keeps the day it had', () => {
    for (const day of ['', '2026-02-29', 'tomorrow', '<script>']) {
      const { entry, problems } = composeEntry({ day }, reflection, now)
      expect(entry.day).toBe('2026-11-20')
      expect(problems).toEqual([{ field: 'day', problem: { type: 'badDay' } }])
    }
    for (const day of ['1999-01-01', '2028-02-29', '2150-12-31']) expect(composeEntry({ day }, reflection, now).entry.day).toBe(day)
  })

  test('answers to fields that are not on screen stay', () => {
    const before = { ...reflection, answers: { going: 'a', field_y: 'from a newer app' } }
    const { entry } = composeEntry({ [boxOf('going')]: '' }, before, now)
    expect(entry.kind === 'reflection' && entry.answers).toEqual({ field_y: 'from a newer app' })
  })

  test('only blanks make no entry, a prefilled place neither; the switch to ours is remembered', () => {
    expect(composeEntry({ [boxOf('going')]: ' \n ', place: 'Room 14' }, reflection, now).blank).toBe(true)
    expect(isWordless({ ...reflection, topic: 'x' })).toBe(false)
    expect(composeEntry({ ring: 'ours' }, reflection, now).entry.meantFor).toBe('ours')
    expect(composeEntry({ ring: 'mine' }, { ...reflection, meantFor: 'ours' }, now).entry.meantFor).toBe(undefined)
  })
})

describe('which fields show', () => {
  const added = { id: 'field_00000000000000000001' as LogFieldId, form: 'mentee' as const, label: 'Bus', by: 'mentor' as const, at: now }

  test('a field put away shows where an old entry has words in it', () => {
    const away = shape(['mentee.questions', added.id], [added])
    expect(shownFields('mentee', away, {}).own).not.toContain('questions')
    expect(shownFields('mentee', away, {}).added).toEqual([])
    expect(shownFields('mentee', away, { questions: 'why' }).own).toContain('questions')
    expect(shownFields('mentee', away, { [added.id]: 'late' }).added).toEqual([{ field: added.id, label: 'Bus' }])
  })

  test('putting a field of one form away leaves the other form as it is', () => {
    expect(shownFields('mentor', shape(['mentee.nextSteps']), {}).own).toContain('nextSteps')
  })

  test('words under a name this app does not know are shown too', () => {
    expect(shownFields('mentee', shape(), { future: 'words', blank: ' ' }).unknown).toEqual(['future'])
  })
})

test('the first words are those of the form’s first box that has any', () => {
  expect(firstWordsOf({ kind: 'reflection', form: 'mentee', answers: { goals: 'g', questions: '  Why\n now? ' } })).toBe('Why now?')
  expect(firstWordsOf({ kind: 'note', text: '😀'.repeat(300) }).isWellFormed()).toBe(true)
})
