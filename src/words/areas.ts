// The table of areas. A screen names the areas it reads; they load with it, in one language, and are all precached. Only
// what the first screen says comes with the app in both languages: 2 KiB more cost less than a file more.
import { words as frameInEnglish } from './en/frame.ts'
import { words as todayInEnglish } from './en/today.ts'
import { words as frameInSpanish } from './es/frame.ts'
import { words as todayInSpanish } from './es/today.ts'
import type { Language } from './language.ts'

const areas = {
  apply: { en: () => import('./en/apply.ts'), es: () => import('./es/apply.ts') },
  committee: { en: () => import('./en/committee.ts'), es: () => import('./es/committee.ts') },
  exchange: { en: () => import('./en/exchange.ts'), es: () => import('./es/exchange.ts') },
  exit: { en: () => import('./en/exit.ts'), es: () => import('./es/exit.ts') },
  board: { en: () => import('./en/board.ts'), es: () => import('./es/board.ts') },
  celebrations: { en: () => import('./en/celebrations.ts'), es: () => import('./es/celebrations.ts') },
  breaks: { en: () => import('./en/breaks.ts'), es: () => import('./es/breaks.ts') },
  calendar: { en: () => import('./en/calendar.ts'), es: () => import('./es/calendar.ts') },
  rounds: { en: () => import('./en/rounds.ts'), es: () => import('./es/rounds.ts') },
  quiet: { en: () => import('./en/quiet.ts'), es: () => import('./es/quiet.ts') },
  ending: { en: () => import('./en/ending.ts'), es: () => import('./es/ending.ts') },
  errors: { en: () => import('./en/errors.ts'), es: () => import('./es/errors.ts') },
  agenda: { en: () => import('./en/agenda.ts'), es: () => import('./es/agenda.ts') },
  closing: { en: () => import('./en/closing.ts'), es: () => import('./es/closing.ts') },
  keepsake: { en: () => import('./en/keepsake.ts'), es: () => import('./es/keepsake.ts') },
  deleted: { en: () => import('./en/deleted.ts'), es: () => import('./es/deleted.ts') },
  first: { en: () => import('./en/first.ts'), es: () => import('./es/first.ts') },
  frame: { en: () => ({ words: frameInEnglish }), es: () => ({ words: frameInSpanish }) },
  goals: { en: () => import('./en/goals.ts'), es: () => import('./es/goals.ts') },
  journal: { en: () => import('./en/journal.ts'), es: () => import('./es/journal.ts') },
  letter: { en: () => import('./en/letter.ts'), es: () => import('./es/letter.ts') },
  material: { en: () => import('./en/material.ts'), es: () => import('./es/material.ts') },
  meanwhile: { en: () => import('./en/meanwhile.ts'), es: () => import('./es/meanwhile.ts') },
  meetings: { en: () => import('./en/meetings.ts'), es: () => import('./es/meetings.ts') },
  met: { en: () => import('./en/met.ts'), es: () => import('./es/met.ts') },
  mosaic: { en: () => import('./en/mosaic.ts'), es: () => import('./es/mosaic.ts') },
  names: { en: () => import('./en/names.ts'), es: () => import('./es/names.ts') },
  notices: { en: () => import('./en/notices.ts'), es: () => import('./es/notices.ts') },
  schedule: { en: () => import('./en/schedule.ts'), es: () => import('./es/schedule.ts') },
  monthly: { en: () => import('./en/monthly.ts'), es: () => import('./es/monthly.ts') },
  statements: { en: () => import('./en/statements.ts'), es: () => import('./es/statements.ts') },
  program: { en: () => import('./en/program.ts'), es: () => import('./es/program.ts') },
  pair: { en: () => import('./en/pair.ts'), es: () => import('./es/pair.ts') },
  phones: { en: () => import('./en/phones.ts'), es: () => import('./es/phones.ts') },
  resources: { en: () => import('./en/resources.ts'), es: () => import('./es/resources.ts') },
  seasons: { en: () => import('./en/seasons.ts'), es: () => import('./es/seasons.ts') },
  settings: { en: () => import('./en/settings.ts'), es: () => import('./es/settings.ts') },
  start: { en: () => import('./en/start.ts'), es: () => import('./es/start.ts') },
  steps: { en: () => import('./en/steps.ts'), es: () => import('./es/steps.ts') },
  take: { en: () => import('./en/take.ts'), es: () => import('./es/take.ts') },
  together: { en: () => import('./en/together.ts'), es: () => import('./es/together.ts') },
  today: { en: () => ({ words: todayInEnglish }), es: () => ({ words: todayInSpanish }) },
} as const

export type AreaName = keyof typeof areas
export type AreaWords<Name extends AreaName> = Awaited<ReturnType<(typeof areas)[Name][Language]>>['words']

const loaded = new Map<string, unknown>()
const loading = new Map<string, Promise<unknown>>()

const keyOf = (language: Language, area: AreaName): string => `${language}/${area}`

/** The words of an area if they are here already. */
export const loadedWords = <Name extends AreaName>(language: Language, area: Name): AreaWords<Name> | undefined =>
  loaded.get(keyOf(language, area)) as AreaWords<Name> | undefined

/** The areas that are here in a language, so that another can take their place all at once. */
export const loadedAreas = (language: Language): readonly AreaName[] =>
  (Object.keys(areas) as AreaName[]).filter((area) => loaded.has(keyOf(language, area)))

/** Loads an area once. Rejects only when the file itself cannot be had. */
export const loadWords = (language: Language, area: AreaName): Promise<unknown> => {
  const key = keyOf(language, area)
  const pending = loading.get(key)
  if (pending !== undefined) return pending
  const load = async () => {
    try {
      loaded.set(key, (await areas[area][language]()).words)
    } catch (error) {
      // Not at once: a screen that shows the failure asks again while it does so.
      setTimeout(() => loading.delete(key), 1_000)
      throw error
    }
  }
  const promise = load()
  loading.set(key, promise)
  // What React's use() reads to go on at once with a promise that has settled.
  promise.then(
    () => Object.assign(promise, { status: 'fulfilled', value: undefined }),
    () => undefined,
  )
  return promise
}
