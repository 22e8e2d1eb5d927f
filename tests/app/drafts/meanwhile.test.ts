import { describe, expect, test } from 'vitest'
import { mergeMeanwhile } from '../../../src/app/drafts/meanwhile.ts'

const base = { values: { reach: 'text me', cancel: 'a day before', informal: 'yes' }, record: 'v1' }
const changed = (values: Partial<typeof base.values>) => ({ values: { ...base.values, ...values }, record: 'v2' })

describe('a record changed elsewhere while somebody types', () => {
  test('a box nobody touched follows the record; a box changed here keeps its words', () => {
    const { values, followed, both } = mergeMeanwhile({ base, typed: { ...base.values, reach: 'call me' }, now: changed({ cancel: 'an hour before' }) })
    expect(values).toEqual({ reach: 'call me', cancel: 'an hour before', informal: 'yes' })
    expect(followed).toEqual(['cancel'])
    expect(both).toEqual([])
  })

  test('a box both changed keeps what was typed and is named, until both say the same', () => {
    const typed = { ...base.values, reach: 'call me' }
    expect(mergeMeanwhile({ base, typed, now: changed({ reach: 'write me' }) })).toMatchObject({ values: { reach: 'call me' }, both: ['reach'] })
    expect(mergeMeanwhile({ base, typed, now: changed({ reach: ' call me ' }) })).toMatchObject({ both: [] })
  })

  test('a name for both stays named at the next look, and a box seen to follow is no work of this person’s', () => {
    const typed = { ...base.values, reach: 'call me' }
    const now = changed({ reach: 'write me', cancel: 'an hour before' })
    const first = mergeMeanwhile({ base, typed, now })
    const second = mergeMeanwhile({ base: first.base, typed: first.values, now })
    expect(second.both).toEqual(['reach'])
    expect(mergeMeanwhile({ base: first.base, typed: first.values, now: changed({ reach: 'write me', cancel: 'never' }) }).values['cancel']).toBe('never')
  })

  test('emptying a box, and unticking one, is a change like any other', () => {
    const { informal: _unticked, ...rest } = base.values
    const { values, both } = mergeMeanwhile({ base, typed: { ...rest, reach: '' }, now: changed({ cancel: 'an hour before' }) })
    expect(values).toEqual({ reach: '', cancel: 'an hour before' })
    expect(both).toEqual([])
  })

  test('boxes that differ only because another day has come are nobody’s change', () => {
    const { values, both } = mergeMeanwhile({
      base: { values: { day: '2026-11-21' }, record: 'v1' },
      typed: { day: '2026-11-24' },
      now: { values: { day: 'other', dayOwn: '2026-11-21' }, record: 'v1' },
    })
    expect(both).toEqual([])
    expect(values).toEqual({ day: '2026-11-24', dayOwn: '2026-11-21' })
  })
})
