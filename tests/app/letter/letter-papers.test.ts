import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeWords } from '../../../src/app/letter/change-words.ts'
import { letterWording, type PaperWords } from '../../../src/app/letter/letter-papers.ts'
import { letterChanges } from '../../../src/ours/letter/letter-changes.ts'
import { words as letterEn } from '../../../src/words/en/letter.ts'
import { words as scheduleEn } from '../../../src/words/en/schedule.ts'
import { words as letterEs } from '../../../src/words/es/letter.ts'
import { words as scheduleEs } from '../../../src/words/es/schedule.ts'
import { letterFacts } from '../../ours/letter/facts.ts'

const catalogues: readonly PaperWords[] = [
  { language: 'en', letter: letterEn, schedule: scheduleEn },
  { language: 'es', letter: letterEs, schedule: scheduleEs },
]

const textOf = (words: PaperWords, facts: Parameters<typeof letterWording>[1]): string => JSON.stringify(letterWording(words, facts))

test.each(catalogues)('in $language, every word of the pair stands in the papers, whole', (words) => {
  fc.assert(
    fc.property(letterFacts, (facts) => {
      const lines = letterWording(words, facts).papers.flatMap(({ lead, sections }) => [...lead, ...sections.flatMap((section) => section.lines.map(({ text }) => text))])
      const shows = (text: string) => lines.some((line) => line.includes(text))
      for (const { text, timeFrame } of facts.goals) expect(shows(text) && shows(timeFrame)).toBe(true)
      for (const { text } of facts.ownPledges) expect(lines).toContain(text)
      expect(shows(facts.names.mentor) && shows(facts.names.mentee) && shows(facts.time.note)).toBe(true)
    }),
  )
})

test.each(catalogues)('in $language, a change of the letter changes its words, and is told with different words for then and now', (words) => {
  fc.assert(
    fc.property(letterFacts, letterFacts, (before, after) => {
      // A place or rhythm the sentence cannot show without the other is not among the facts of a real letter.
      const changes = letterChanges(before, after).filter(({ type }) => type !== 'time')
      const told = changes.map((change) => changeWords(words, change))
      expect(told.filter(({ what, before: then, after: now }) => what === '' || then === now)).toEqual([])
      expect(changes.length === 0 || textOf(words, before) !== textOf(words, after)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the papers name exactly the records a program may archive, and the monthly record only where the program asks for it', () => {
  fc.assert(
    fc.property(letterFacts, (facts) => {
      const text = textOf({ language: 'en', letter: letterEn, schedule: scheduleEn }, facts)
      const { application, attendance, exit, monthly } = letterEn.paper.letter.records
      expect([application, attendance, exit].every((record) => text.includes(record))).toBe(true)
      expect(text.includes(monthly)).toBe(facts.archived.includes('monthly'))
    }),
  )
})
