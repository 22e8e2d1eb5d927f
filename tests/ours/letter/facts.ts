// Letters made up for tests: arbitrary facts of every shape the schema allows.
import * as fc from 'fast-check'
import { createId } from '../../../src/foundation/id.ts'
import { furtherPledges, archivedOnRequest, alwaysArchived, paperNames, supportAreas } from '../../../src/ours/letter/letter.ts'
import type { LetterFacts, TimeFacts } from '../../../src/ours/letter/letter-facts.ts'
import type { Day, LocalTime, ZoneName } from '../../../src/foundation/day.ts'
import type { Rhythm } from '../../../src/ours/schedule/schedule.ts'

const idNumbered = <Prefix extends 'goal' | 'pledge'>(prefix: Prefix, number: number) => createId(prefix, (length) => new Uint8Array(length).fill(number))

const weekday = fc.integer({ min: 1, max: 7 })
const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ type: fc.constant('weekly' as const), weekday }),
  fc.record({ type: fc.constant('everyOtherWeek' as const), weekday }),
  fc.record({ type: fc.constant('monthlyByDay' as const), dayOfMonth: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('monthlyByWeekday' as const), week: fc.integer({ min: 1, max: 5 }), weekday }),
  fc.record({ type: fc.constant('picked' as const) }),
)

const words = fc.string({ unit: 'grapheme', maxLength: 12 })
/** A goal or a pledge is never kept without words. */
const someWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

/** Absent keys stay absent, as in a record. */
const timeFacts: fc.Arbitrary<TimeFacts> = fc
  .record(
    {
      rhythm,
      time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as LocalTime),
      minutes: fc.integer({ min: 1, max: 1440 }),
      form: fc.constantFrom('inPerson' as const, 'phone' as const, 'video' as const, 'message' as const, 'email' as const, 'other' as const),
      zone: fc.constantFrom('America/New_York', 'America/Detroit', 'America/Indiana/Knox').map((zone) => zone as ZoneName),
    },
    { requiredKeys: [] },
  )
  .chain((facts) =>
    fc.record({ place: words, note: words, from: fc.constantFrom('2026-01-05', '2026-01-12').map((day) => day as Day) }).map(({ place, note, from }) => ({
      ...facts,
      place,
      note,
      ...(facts.rhythm?.type === 'everyOtherWeek' ? { from } : {}),
    })),
  )

export const letterFacts: fc.Arbitrary<LetterFacts> = fc.record({
  names: fc.record({ mentor: words, mentee: words }),
  time: timeFacts,
  goals: fc.uniqueArray(fc.record({ id: fc.nat(6).map((number) => idNumbered('goal', number)), term: fc.constantFrom('short' as const, 'long' as const), text: someWords, timeFrame: words }), { selector: ({ id }) => id, maxLength: 5 }),
  archived: fc.subarray([...archivedOnRequest]).map((more) => [...alwaysArchived, ...more]),
  pledges: fc.subarray([...furtherPledges]),
  ownPledges: fc.uniqueArray(fc.record({ id: fc.nat(6).map((number) => idNumbered('pledge', number)), under: fc.constantFrom(...paperNames), text: someWords }), { selector: ({ id }) => id, maxLength: 5 }),
  supportAreas: fc.subarray([...supportAreas]),
})

/** The same facts with every list in one order and every key in one order: equal texts, equal letters. */
export const plainText = (facts: LetterFacts): string => {
  const byId = <Fact extends { readonly id: string }>(list: readonly Fact[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  const sorted = { ...facts, goals: byId(facts.goals), ownPledges: byId(facts.ownPledges), archived: [...facts.archived].sort(), pledges: [...facts.pledges].sort(), supportAreas: [...facts.supportAreas].sort() }
  return JSON.stringify(sorted, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}
