// Days, times and lists as people of each language write them: by Intl, except for the three the first screen needs. The
// first Intl.DateTimeFormat of a start takes 30 ms on a quick computer, four times that on a slow phone; what stands here
// in its place is held against it, day by day, in the tests.
import { type Day, dayAt, dayToUtcDate, type Instant, type LocalTime, timeAt, weekdayOf, type ZoneName } from '../foundation/day.ts'
import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }
const formatters = new Map<string, Intl.DateTimeFormat>()

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options)
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/** Monday first. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
}
const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
}

/** "Thursday"; `weekday` is 1 Monday … 7 Sunday. */
export const formatWeekday = (language: Language, weekday: number): string => weekdays[language][weekday - 1] ?? ''

/** "Thu, Nov 20" */
export const formatDay = (language: Language, day: Day): string => {
  const weekday = formatWeekday(language, weekdayOf(day)).slice(0, 3)
  const month = shortMonths[language][Number(day.slice(5, 7)) - 1] ?? ''
  const number = Number(day.slice(8))
  return language === 'es' ? `${weekday}, ${number} de ${month}` : `${weekday}, ${month} ${number}`
}

/** "Thursday, November 20, 2026" */
export const formatLongDay = (language: Language, day: Day): string =>
  dateFormat(language, { dateStyle: 'full' }).format(dayToUtcDate(day))

/** "Nov 20, 2026" */
export const formatDate = (language: Language, day: Day): string =>
  dateFormat(language, { dateStyle: 'medium' }).format(dayToUtcDate(day))

/** "November 2026" */
export const formatMonth = (language: Language, day: Day): string =>
  dateFormat(language, { month: 'long', year: 'numeric' }).format(dayToUtcDate(day))

/** "12:10 PM" */
export const formatTime = (language: Language, time: LocalTime): string => {
  const hours = Number(time.slice(0, 2))
  const half = language === 'es' ? ['a.m.', 'p.m.'] : ['AM', 'PM']
  return `${hours % 12 === 0 ? 12 : hours % 12}:${time.slice(3)} ${half[hours < 12 ? 0 : 1]}`
}

/** "Nov 20, 2026, 12:24 PM" in the given zone. */
export const formatInstant = (language: Language, instant: Instant, zone: ZoneName): string =>
  `${formatDate(language, dayAt(instant, zone))}, ${formatTime(language, timeAt(instant, zone))}`

/** "in 2 days", "yesterday" */
export const formatDaysAway = (language: Language, days: number): string =>
  new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(days, 'day')

export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

/** "340 kB", "2.1 MB"; kilobytes of 1,000 bytes, as phones count. */
export const formatBytes = (language: Language, bytes: number): string => {
  if (bytes < 1_000) return new Intl.NumberFormat(locales[language], { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes)
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1_000] : bytes < 1_000_000_000 ? ['megabyte', 1_000_000] : ['gigabyte', 1_000_000_000]
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }).format(bytes / size)
}

export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(locales[language]).format(value)
