// Questions, good moments, people, links and rounds of a pair are never on the way to the program: nothing that writes or hands
// over a record of the program reaches the files that hold them, by whatever detour.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const kept = ['ours/board/', 'ours/celebrations/', 'ours/mosaic/', 'ours/resources/', 'ours/rounds/', 'mine/rounds/']

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => resolve(file, '..', path)).filter((path) => existsSync(path))

/** Every file reached from these, themselves included. */
const reachedFrom = (starts: readonly string[]): readonly string[] => {
  const seen = new Set<string>(starts)
  for (const file of seen) for (const next of importsOf(file)) seen.add(next)
  return [...seen].map((file) => relative(src, file))
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(join(src, folder)) ? readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(src, folder, file)) : []

test('a file that reads the board is noticed from afar', () => {
  const reached = reachedFrom([join(src, 'app/today/read-today-facts.ts')])
  expect(reached.some((file) => file.startsWith('ours/board/'))).toBe(true)
})

test('no record of the program, and no handing over, reaches what stands between meetings', () => {
  const starts = [
    ...filesIn('program'),
    ...filesIn('crossings').filter((file) => /hand-|program|archive/.test(relative(src, file))),
    // What the program may be handed of Ours.
    join(src, 'ours/meetings/attendance.ts'),
    join(src, 'ours/meetings/keep-attendance.ts'),
    join(src, 'ours/letter/letter.ts'),
  ]
  expect(reachedFrom(starts).filter((file) => kept.some((folder) => file.startsWith(folder)))).toEqual([])
})
