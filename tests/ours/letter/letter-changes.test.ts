import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterChanges } from '../../../src/ours/letter/letter-changes.ts'
import { letterFacts, plainText } from './facts.ts'

test('any fact that differs shows as a change, and nothing else does', () => {
  fc.assert(
    fc.property(letterFacts, letterFacts, (before, after) => {
      expect(letterChanges(before, after).length === 0).toBe(plainText(before) === plainText(after))
    }),
    { numRuns: 300 },
  )
})

test('one fact taken from another letter, whichever it is, shows as a change', () => {
  const parts = ['names', 'time', 'goals', 'archived', 'pledges', 'ownPledges', 'supportAreas'] as const
  fc.assert(
    fc.property(letterFacts, letterFacts, fc.constantFrom(...parts), (before, other, part) => {
      const after = { ...before, [part]: other[part] }
      expect(letterChanges(before, after).length === 0).toBe(plainText(before) === plainText(after))
    }),
    { numRuns: 500 },
  )
})

test('the order of goals and pledges is no change', () => {
  fc.assert(
    fc.property(letterFacts, (facts) => {
      const turned = { ...facts, goals: [...facts.goals].reverse(), ownPledges: [...facts.ownPledges].reverse(), pledges: [...facts.pledges].reverse() }
      expect(letterChanges(facts, turned)).toEqual([])
    }),
  )
})

test('there and back gives the same changes with before and after turned round', () => {
  fc.assert(
    fc.property(letterFacts, letterFacts, (a, b) => {
      expect(letterChanges(a, b).length).toBe(letterChanges(b, a).length)
    }),
  )
})
