// A glance: what Today showed last, remembered in Mine, so that the next start paints it before the shared book (and the
// code that reads it) has loaded. It is a copy of a few facts on the same device; the book is the truth and replaces it
// within the same second. A glance that cannot be understood is as good as none.
import * as v from 'valibot'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { MineStore } from '../../mine/store.ts'
import type { OursBook } from '../../ours/store.ts'
import { TodayFacts } from '../today/today-facts.ts'
import { loadTodayReader } from '../today/today-reader.ts'

/** Milliseconds of quiet after a change before the glance is written. */
const pause = 500

const Row = v.object({ facts: TodayFacts })

export const understandGlance = (row: unknown): TodayFacts | undefined => {
  const parsed = v.safeParse(Row, row)
  return parsed.success ? parsed.output.facts : undefined
}

export const readGlance = async ({ database }: MineStore, pair: PairRecord): Promise<TodayFacts | undefined> =>
  understandGlance(await database.glances.get(pair.id))

/** Remembers the book's facts now and after every change, until the book is closed or another is on screen. */
export const keepGlance = async ({ database }: MineStore, pair: PairRecord, book: OursBook): Promise<() => void> => {
  const read = await loadTodayReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  let written: unknown
  const write = () => {
    timer = undefined
    const facts = book.read(read)
    if (facts === written) return
    written = facts
    // A glance that is not written only costs a slower paint.
    database.glances.put({ pairId: pair.id, facts }).catch(() => undefined)
  }
  write()
  const stop = book.subscribe(() => {
    timer ??= setTimeout(write, pause)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
