// The table for spreadsheets: nothing in it can run, and nothing is lost.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvOf } from '../../src/program/attendance/attendance-csv.ts'

/** An independent reader of RFC 4180. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else if (character === '"') quoted = false
      else cell += character
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else if (character !== '\r') cell += character
  }
  return rows
}

test.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '  =1', '\uFEFF=1', '\u200B@x', '\u202E=1'])('%j does not begin as a formula', (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`)
})

test.each(['Room 14', 'Dana Ruiz', '12:10', 'a=b', 'Kim, “Kay”', '', '👩🏽‍🏫', 'مرحبا'])('%j stays as it is', (text) => {
  expect(csvCell(text)).toBe(`"${text}"`)
})

test('whatever is in a cell comes back out of it, with an apostrophe before what could be a formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(cells, (rows) => {
      const text = csvOf(['a', 'b'], rows)
      expect(text.startsWith('\uFEFF')).toBe(true)
      const back = readCsv(text.slice(1)).slice(1)
      expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))))
      for (const cell of back.flat()) expect(/^[=+\-@\t\r]/.test(cell)).toBe(false)
    }),
  )
})
