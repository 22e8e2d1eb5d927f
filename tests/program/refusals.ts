// How the readers of files from anywhere refuse: each case with its reason, and what is too large before it is read.
import { expect, test } from 'vitest'

/** A name, the text of a file, and the reason. */
export type Refusal = readonly [string, string, string]

export const refusesEach = (reason: (from: string) => string, refusals: readonly Refusal[], limit: number): void => {
  test.each(refusals)('%s', (_name, from, expected) => {
    expect(reason(from)).toBe(expected)
  })
  test('50 megabytes, before they are read', () => {
    expect(reason('{'.repeat(50_000_000))).toBe('TooLarge')
    for (const letter of [' ', 'x']) expect(reason(letter.repeat(limit + 1))).toBe('TooLarge')
  })
}
