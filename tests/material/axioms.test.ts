import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/foundation/day.ts'
import { axiomOfTheWeek, type Axioms, loadAxioms, type SeasonDays, type TimeOfYear, timesOfYear } from '../../src/material/axioms/axiom-of-the-week.ts'
import { day } from '../ours/a-book.ts'

const unset: SeasonDays = { start: undefined, end: undefined }
const season: SeasonDays = { start: day('2026-08-12'), end: day('2027-05-28') }

const timeOfSaying = (axioms: Axioms, saying: string): TimeOfYear | undefined => timesOfYear.find((time) => axioms[time].includes(saying))

describe.each(['en', 'es'] as const)('the sayings in %s', (language) => {
  test('there are enough for every week of a year, none twice', async () => {
    const all = Object.values(await loadAxioms(language)).flat()
    expect(all.length).toBeGreaterThanOrEqual(53)
    expect(new Set(all).size).toBe(all.length)
  })

  test('each is short, and made of whole sentences', async () => {
    for (const axiom of Object.values(await loadAxioms(language)).flat()) {
      expect(axiom.split(/\s+/).length).toBeLessThanOrEqual(16)
      expect(axiom).toMatch(/^[\p{Lu}¿].*[.?]$/u)
    }
  })

  test('a whole year of weeks has a saying each, and never the same one twice', async () => {
    const axioms = await loadAxioms(language)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 70 }), fc.integer({ min: 2020, max: 2060 }), (later, earlier, year) => {
        const start = addDays(day(`${year}-07-01`), later)
        const end = addDays(day(`${year + 1}-06-30`), -earlier)
        const said = Array.from({ length: 51 }, (_, week) => axiomOfTheWeek(axioms, addDays(start, 7 * week), { start, end }))
        expect(said).not.toContain('')
        expect(new Set(said).size).toBe(said.length)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the calendar knows the school year', () => {
  const times: readonly (readonly [string, string, SeasonDays, TimeOfYear])[] = [
    ['the first day of the season', '2026-08-12', season, 'start'],
    ['the fourth week', '2026-09-04', season, 'start'],
    ['the fifth week', '2026-09-07', season, 'ordinary'],
    ['Thanksgiving 2026', '2026-11-26', season, 'thanks'],
    ['the week before Thanksgiving', '2026-11-20', season, 'ordinary'],
    ['the week of Christmas', '2026-12-21', season, 'winter'],
    ['New Year’s Day', '2027-01-01', season, 'winter'],
    ['the first week after the winter holidays', '2027-01-04', season, 'back'],
    ['the second week after them', '2027-01-11', season, 'ordinary'],
    ['a week in April', '2027-04-14', season, 'testing'],
    ['four weeks before the end', '2027-05-05', season, 'closing'],
    ['the last day of the season', '2027-05-28', season, 'closing'],
    ['the Monday after the end', '2027-05-31', season, 'summer'],
    ['July', '2027-07-15', season, 'summer'],
    ['the summer before the season', '2026-07-15', season, 'summer'],
    ['September without a season', '2026-09-01', unset, 'start'],
    ['June without a season', '2027-06-11', unset, 'closing'],
    ['August without a season', '2027-08-11', unset, 'summer'],
    ['New Year’s Day on a Monday', '2029-01-01', unset, 'winter'],
  ]
  test.each(times)('%s', async (_, at, days, time) => {
    const axioms = await loadAxioms('en')
    expect(timeOfSaying(axioms, axiomOfTheWeek(axioms, day(at), days))).toBe(time)
  })

  test('the saying changes on Monday and on no other day', async () => {
    const axioms = await loadAxioms('en')
    const said = (at: Day) => axiomOfTheWeek(axioms, at, season)
    for (let monday = day('2026-08-10'); monday < '2027-08-01'; monday = addDays(monday, 7)) {
      expect(said(addDays(monday, 6))).toBe(said(monday))
      expect(said(addDays(monday, 7))).not.toBe(said(monday))
    }
  })

  test('both languages say the same thing in the same week', async () => {
    const en = await loadAxioms('en')
    const es = await loadAxioms('es')
    const place = (axioms: Axioms, saying: string) => timesOfYear.map((time) => axioms[time].indexOf(saying))
    for (let week = 0; week < 52; week += 1) {
      const at = addDays(day('2026-08-12'), 7 * week)
      expect(place(es, axiomOfTheWeek(es, at, season))).toEqual(place(en, axiomOfTheWeek(en, at, season)))
    }
  })

  test('a season of long ago, one still far off, and one that ends before it starts still have a saying', async () => {
    const axioms = await loadAxioms('en')
    for (const days of [
      { start: day('1970-01-01'), end: undefined },
      { start: day('2900-01-01'), end: day('2900-02-01') },
      { start: day('2026-09-01'), end: day('2026-08-01') },
    ])
      expect(timeOfSaying(axioms, axiomOfTheWeek(axioms, day('2026-11-22'), days))).toBeDefined()
  })
})
