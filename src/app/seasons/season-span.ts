// A school year's days in words.
import type { Season } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

export const seasonSpan = (words: AreaWords<'seasons'>, language: Language, { start, end }: Season): string =>
  start === undefined || end === undefined ? words.noDays : words.span(formatDate(language, start), formatDate(language, end))
