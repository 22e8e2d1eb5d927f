// A fresh store of Mine on the browser's real IndexedDB, with a clock and a randomness a test can steer.
import { Dexie } from 'dexie'
import { onTestFinished } from 'vitest'
import type { Clock, Instant, ZoneName } from '../../../src/foundation/day.ts'
import type { Randomness } from '../../../src/foundation/id.ts'
import { createMine, openMine, type MineStore } from '../../../src/mine/store.ts'

let made = 0
const opened: Dexie[] = []

export const freshMineName = (): string => {
  made += 1
  const name = `mine-test-${made}-${crypto.randomUUID()}`
  onTestFinished(async () => {
    for (const database of opened.splice(0)) database.close()
    await Dexie.delete(name)
  })
  return name
}

export const testClock = (start = Date.parse('2026-11-21T17:00:00Z')) => {
  let now = start
  return {
    now: () => now as Instant,
    zone: () => 'America/New_York' as ZoneName,
    advance: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

export const testRandomness = (seed = 1): Randomness => {
  let state = seed
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
      return state >> 16
    })
}

// Of a test's own, also among files: two books of one name would be one book, and the databases of a run are shared.
let seed = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0

const nextSeed = (): number => {
  seed += 1
  return seed * 1_009
}

export const openFreshMine = async (name = freshMineName(), clock: Clock = testClock()): Promise<MineStore> => {
  const mine = await openMine(createMine(clock, testRandomness(nextSeed()), name))
  if (!mine.ok) throw new Error(mine.error.type)
  opened.push(mine.value.database)
  return mine.value
}
