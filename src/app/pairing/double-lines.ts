// What one of two versions says, in lines a person can compare: sentences where there are some, words as they were written, and
// every tick by its name, so that two versions that differ never look the same.
import * as v from 'valibot'
import type { Day } from '../../foundation/day.ts'
import { type FirstMeeting, firstMeetingKind, firstMeetingSteps } from '../../ours/first-meeting/first-meeting.ts'
import { type Letter, letterKind } from '../../ours/letter/letter.ts'
import type { CopiedSingle } from '../../ours/merging/merge-books.ts'
import { type LogSettings, logSettingsKind } from '../../ours/reflections/shared-entry.ts'
import { type GroundRules, groundRulesKind, type Schedule, scheduleKind, type Season, seasonKind } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { scheduleSentence } from '../schedule/schedule-words.ts'

export interface DoubleWords {
  readonly doubles: AreaWords<'together'>['pairing']['doubles']
  readonly schedule: AreaWords<'schedule'>
  readonly letter: AreaWords<'letter'>['paper']
  readonly logs: AreaWords<'journal'>['tailor']
  readonly first: AreaWords<'first'>
  readonly language: Language
}

type Lines = readonly (string | undefined)[]

const letterLines = ({ doubles, letter }: DoubleWords, { supportAreas, withoutPledges, alsoArchived }: Letter): Lines => [
  ...(supportAreas.length === 0 ? [doubles.noArea] : supportAreas.map((area) => doubles.ticked(letter.areas[area]))),
  ...withoutPledges.map((pledge) => doubles.takenOut(letter.letter.pledges[pledge])),
  ...alsoArchived.map((record) => doubles.archived(letter.letter.records[record])),
]

/** What its sentence leaves out is said only where the two differ in it. */
const scheduleLines = ({ doubles, schedule, letter, language }: DoubleWords, said: Schedule, other: CopiedSingle['values']): Lines => {
  const date = (day: Day) => formatDate(language, day)
  return [
    scheduleSentence(schedule, language, said),
    said.from === undefined || said.from === other['from'] ? undefined : letter.letter.countedFrom(date(said.from)),
    said.zone === undefined || said.zone === other['zone'] ? undefined : letter.letter.zone(said.zone),
    ...said.leftOut.map((day) => doubles.noMeeting(date(day))),
  ]
}

const seasonLines = ({ doubles, language }: DoubleWords, { start, end }: Season): Lines => [
  start === undefined ? undefined : doubles.begins(formatDate(language, start)),
  end === undefined ? undefined : doubles.ends(formatDate(language, end)),
]

const groundRulesLines = ({ schedule: { rules }, doubles }: DoubleWords, { informal, silence }: GroundRules): Lines => [
  informal === undefined ? undefined : doubles.chosen(rules.informal, rules.informals[informal]),
  silence === undefined ? undefined : doubles.silence(silence),
]

const logLines = ({ logs, doubles }: DoubleWords, { use, together, lookedAt, hidden }: LogSettings): Lines => [
  use === undefined ? undefined : doubles.chosen(logs.use, logs.uses[use]),
  together === undefined ? undefined : doubles.chosen(logs.together, logs.togethers[together]),
  lookedAt === undefined ? undefined : doubles.chosen(logs.lookedAt, logs.lookedAts[lookedAt]),
  hidden.length === 0 ? undefined : doubles.putAway(hidden.length),
]

const firstMeetingLines = ({ first, doubles }: DoubleWords, said: FirstMeeting): Lines =>
  firstMeetingSteps.map((step) => {
    const state = said[step]?.state
    return state === undefined ? undefined : doubles.chosen(first.steps[step], first.states[state])
  })

interface Kind<Schema> {
  readonly schema: Schema
  readonly texts?: readonly string[]
}

const read = <Schema extends v.GenericSchema>({ schema, texts = [] }: Kind<Schema>, values: CopiedSingle['values'], say: (said: v.InferOutput<Schema>) => Lines): Lines => {
  const parsed = v.safeParse(schema, values)
  const written = texts.flatMap((key) => (typeof values[key] === 'string' ? [values[key]] : []))
  return parsed.success ? [...written, ...say(parsed.output)] : written
}

const ticksOf = (words: DoubleWords, { root, values }: CopiedSingle, other: CopiedSingle['values']): Lines => {
  switch (root) {
    case 'letter':
      return read(letterKind, values, (said) => letterLines(words, said))
    case 'schedule':
      return read(scheduleKind, values, (said) => scheduleLines(words, said, other))
    case 'season':
      return read(seasonKind, values, (said) => seasonLines(words, said))
    case 'groundRules':
      return read(groundRulesKind, values, (said) => groundRulesLines(words, said))
    case 'logSettings':
      return read(logSettingsKind, values, (said) => logLines(words, said))
    case 'firstMeeting':
      return read(firstMeetingKind, values, (said) => firstMeetingLines(words, said))
    default:
      return []
  }
}

/** `other` stands beside it. Never empty, and no line twice. */
export const doubleLines = (words: DoubleWords, single: CopiedSingle, other: CopiedSingle): readonly string[] => {
  const lines = new Set([...Object.values(single.texts), ...ticksOf(words, single, other.values)].filter((line): line is string => line !== undefined && line.trim() !== ''))
  return lines.size === 0 ? [words.doubles.onlyTicks] : [...lines]
}
