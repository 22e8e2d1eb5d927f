// How much of what support staff type the rule finds, and how often it points at something else. "sentences" is held
// out: it was written before the rule was read and the rule is never shaped to it. "tuning" is what the rule is shaped by.
import { expect, test } from 'vitest'
import { type Measured, measure, sentencesIn } from './measure.ts'

const inHundredths = (share: number): string => share.toFixed(3).padStart(9)

const row = (file: string, { sentences, marks, findings, precision, recall }: Measured): string =>
  `${file.padEnd(18)}${String(sentences).padStart(9)}${String(marks).padStart(7)}${String(findings).padStart(7)}${inHundredths(precision)}${inHundredths(recall)}`

const heading = `${'set'.padEnd(18)}${'sentences'.padStart(9)}${'names'.padStart(7)}${'found'.padStart(7)}${'precision'.padStart(9)}${'recall'.padStart(9)}`

const list = ({ missed, falseAlarms }: Measured): string =>
  ['missed:', ...missed, 'pointed out by mistake:', ...falseAlarms].join('\n  ')

/** A little under what is reached. */
const floors = {
  'sentences-en.txt': { atLeast: 150, precision: 0.94, recall: 0.95 },
  'sentences-es.txt': { atLeast: 150, precision: 0.94, recall: 0.91 },
  'tuning-en.txt': { atLeast: 60, precision: 0.95, recall: 0.97 },
  'tuning-es.txt': { atLeast: 60, precision: 0.95, recall: 0.95 },
}

test.each(Object.entries(floors))('the rule finds most names and seldom anything else in %s', (file, floor) => {
  const measured = measure(sentencesIn(file))
  process.stdout.write(`${heading}\n${row(file, measured)}\n`)
  expect(measured.sentences).toBeGreaterThanOrEqual(floor.atLeast)
  expect(measured.withoutName, 'half of them and more name no student').toBeGreaterThanOrEqual(measured.sentences / 2)
  expect(measured.precision < floor.precision ? list(measured) : '').toBe('')
  expect(measured.recall < floor.recall ? list(measured) : '').toBe('')
})
