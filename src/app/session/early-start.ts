// A start from what was read early: which pairs, which of them is on screen, and what Today showed of it last. Undefined
// when that is not enough for a whole first frame; the start then asks the store.
import { understandPairs } from '../../mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { EarlyRead } from '../../mine/early-read.ts'
import type { TodayFacts } from '../today/today-facts.ts'
import { understandGlance } from './glance.ts'

export interface Beginning {
  readonly pairs: readonly PairRecord[]
  readonly pair: PairRecord | undefined
  readonly glance: TodayFacts | undefined
}

/** The pair that was on screen last, else the oldest. */
export const pairToShow = (pairs: readonly PairRecord[], currentPair: unknown): PairRecord | undefined =>
  pairs.find(({ id }) => id === currentPair) ?? pairs[0]

const rowOf = (rows: readonly unknown[], keyName: string, key: string): object | undefined =>
  rows.find((row): row is object => typeof row === 'object' && row !== null && Reflect.get(row, keyName) === key)

export const earlyStart = ({ pairs: rows, settings, glances }: EarlyRead): Beginning | undefined => {
  const pairs = understandPairs(rows)
  const current = rowOf(settings, 'key', 'currentPair')
  const pair = pairToShow(pairs, current === undefined ? undefined : Reflect.get(current, 'value'))
  if (pair === undefined) return undefined
  const glance = understandGlance(rowOf(glances, 'pairId', pair.id))
  return glance === undefined ? undefined : { pairs, pair, glance }
}
