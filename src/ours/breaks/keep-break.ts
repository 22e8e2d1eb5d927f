// Acts on breaks and on days that are different. Each is one edit of the book (call it inside `book.change`).
import type { Day, LocalTime, ZoneName } from '../../foundation/day.ts'
import { type BreakId, createId, type EarlyDayId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { breakKind, type EarlyDay, earlyDayKind } from './break.ts'

export interface BreakWords {
  readonly owner: Role
  /** 1 Monday … 7 Sunday; at least one. */
  readonly weekdays: readonly number[]
  readonly from: LocalTime
  readonly to: LocalTime
  readonly zone: ZoneName
}

const tidyBreak = ({ weekdays, ...rest }: BreakWords) => ({ ...rest, weekdays: [...new Set(weekdays)].sort((a, b) => a - b) })

export const addBreak = (roots: BookRoots, { by, clock, randomness }: Writer, words: BreakWords): BreakId => {
  const id = createId('break', randomness)
  writeRecord(roots, 'breaks', breakKind, id, { ...tidyBreak(words), id, by, at: clock.now() })
  return id
}

export const changeBreak = (roots: BookRoots, { by, clock }: Writer, id: BreakId, words: BreakWords): void => {
  if (readRecord(roots, 'breaks', breakKind, id) === undefined) return
  writeRecord(roots, 'breaks', breakKind, id, { ...tidyBreak(words), by, at: clock.now() })
}

export interface EarlyDayWords {
  readonly owner: EarlyDay['owner']
  readonly day: Day
  /** Both or neither: without them that person is not free that day. */
  readonly free: { readonly from: LocalTime; readonly to: LocalTime } | undefined
  readonly zone: ZoneName
}

const tidyDay = ({ free, ...rest }: EarlyDayWords) => ({ ...rest, from: free?.from, to: free?.to })

export const addEarlyDay = (roots: BookRoots, { by, clock, randomness }: Writer, words: EarlyDayWords): EarlyDayId => {
  const id = createId('earlyday', randomness)
  writeRecord(roots, 'earlyDays', earlyDayKind, id, { ...tidyDay(words), id, by, at: clock.now() })
  return id
}

export const changeEarlyDay = (roots: BookRoots, { by, clock }: Writer, id: EarlyDayId, words: EarlyDayWords): void => {
  if (readRecord(roots, 'earlyDays', earlyDayKind, id) === undefined) return
  writeRecord(roots, 'earlyDays', earlyDayKind, id, { ...tidyDay(words), by, at: clock.now() })
}
