// What one of two versions says, in lines a person can compare: sentences where there are some, else the words as written.
import * as v from 'valibot'
import type { CopiedSingle } from '../../ours/merging/merge-books.ts'
import { Schedule, Season } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { scheduleSentence } from '../schedule/schedule-words.ts'

type Words = AreaWords<'together'>['pairing']['doubles']

const saidIn = (words: Words, schedule: AreaWords<'schedule'>, language: Language, { root, values, texts }: CopiedSingle): readonly string[] => {
  const written = Object.values(texts).filter((text) => text.trim() !== '')
  if (root === 'schedule') {
    const parsed = v.safeParse(Schedule, values)
    return [...(parsed.success ? [scheduleSentence(schedule, language, parsed.output)] : []), ...written]
  }
  if (root === 'season') {
    const parsed = v.safeParse(Season, values)
    if (!parsed.success) return written
    const { start, end } = parsed.output
    return [...(start === undefined || end === undefined ? [] : [words.fromTo(formatDate(language, start), formatDate(language, end))]), ...written]
  }
  if (root === 'letter') {
    const { supportAreas, withoutPledges } = values
    const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
    return [...written, words.letter(count(supportAreas), count(withoutPledges))]
  }
  if (root === 'groundRules') {
    const said = ['reach', 'cancel', 'informalNote'].flatMap((key) => values[key] ?? [])
    return [...said.filter((line): line is string => typeof line === 'string' && line.trim() !== ''), ...written]
  }
  // Words a person wrote into a box of one line; ticks and days are not told apart here.
  const short = Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' && !/^(?:by|.*By)$/.test(key) && !/^\d{4}-\d\d-\d\d$/.test(value) ? [value] : []))
  return [...short, ...written]
}

/** Never empty, and no line twice. */
export const doubleLines = (words: Words, schedule: AreaWords<'schedule'>, language: Language, single: CopiedSingle): readonly string[] => {
  const lines = new Set(saidIn(words, schedule, language, single))
  return lines.size === 0 ? [words.onlyTicks] : [...lines]
}
