import { describe, expect, test } from 'vitest'
import { axiomOfTheWeek, loadAxioms, weekOfSchoolYear } from '../../src/material/axioms/axiom-of-the-week.ts'
import { day } from '../ours/a-book.ts'

const weeksOfASchoolYear = 44

describe.each(['en', 'es'] as const)('the sayings in %s', (language) => {
  test('there is one for each week of a school year, none twice', async () => {
    const axioms = await loadAxioms(language)
    expect(axioms).toHaveLength(weeksOfASchoolYear)
    expect(new Set(axioms).size).toBe(weeksOfASchoolYear)
  })

  test('each is short, and a sentence', async () => {
    for (const axiom of await loadAxioms(language)) {
      expect(axiom.split(/\s+/).length).toBeLessThanOrEqual(16)
      expect(axiom).toMatch(/^[\p{Lu}¿].*[.?]$/u)
    }
  })
})

describe('the week', () => {
  test('begins on Monday and is counted from September', () => {
    // 2026-09-01 was a Tuesday.
    expect(weekOfSchoolYear(day('2026-09-01'), undefined)).toBe(0)
    expect(weekOfSchoolYear(day('2026-09-06'), undefined)).toBe(0)
    expect(weekOfSchoolYear(day('2026-09-07'), undefined)).toBe(1)
    expect(weekOfSchoolYear(day('2027-06-11'), undefined)).toBe(40)
  })

  test('is counted from the season when there is one', () => {
    expect(weekOfSchoolYear(day('2026-08-17'), day('2026-08-12'))).toBe(1)
  })

  test('before the season and after the year there is a saying all the same', async () => {
    const axioms = await loadAxioms('en')
    expect(axiomOfTheWeek(axioms, day('2026-07-01'), day('2026-08-12'))).toBe(axioms.at(-6))
    expect(axiomOfTheWeek(axioms, day('2027-07-15'), day('2026-08-12'))).toBe(axioms[weekOfSchoolYear(day('2027-07-15'), day('2026-08-12')) - 44])
  })
})
