// How a record handed over is named: its kind and its period.
import { type Day, isDay } from '../../foundation/day.ts'
import type { HandoverReceipt } from '../../program/receipts/handover-receipt.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate, formatMonth } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

type Named = Pick<HandoverReceipt, 'kind' | 'from' | 'to'>

const endWords = (language: Language, end: string): string => (isDay(end) ? formatDate(language, end) : isDay(`${end}-01`) ? formatMonth(language, `${end}-01` as Day) : end)

/** "Nov 1, 2026 to Nov 30, 2026", "November 2026", or nothing. */
export const periodWords = (words: AreaWords<'program'>, language: Language, { from, to }: Named): string => {
  if (from === undefined) return ''
  return to === undefined ? endWords(language, from) : words.period(endWords(language, from), endWords(language, to))
}
