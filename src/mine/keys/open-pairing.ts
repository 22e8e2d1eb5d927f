// A pairing that is under way, with its keys, so that a text sent by a messenger may be answered after Pairbook was closed.
// Kept for a day at most, beside the device key, and like it in no copy or backup. Who can read it: this app on this device.
import type { Instant } from '../../foundation/day.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'

interface OpenPairingRow {
  /** `pairing` and the place in the app where it goes on. */
  readonly id: string
  readonly until: Instant
  /** As the app left it; the app checks what it reads. */
  readonly state: unknown
}

const day = 24 * 3_600_000

const rowsOf = ({ database }: MineStore) => database.table<OpenPairingRow, string>('keys')

const idOf = (place: string): string => `pairing ${place}`

export const keepOpenPairing = (mine: MineStore, place: string, state: unknown): Promise<Result<string, StoreFailure>> =>
  attempt(async () => rowsOf(mine).put({ id: idOf(place), until: (mine.clock.now() + day) as Instant, state }))

export const dropOpenPairing = (mine: MineStore, place: string): Promise<Result<void, StoreFailure>> => attempt(async () => rowsOf(mine).delete(idOf(place)))

/** Undefined when there is none, or none that may still be used; one that is too old is let go of. */
export const readOpenPairing = async (mine: MineStore, place: string): Promise<unknown> => {
  const read = await attempt(async () => rowsOf(mine).get(idOf(place)))
  if (!read.ok || read.value === undefined) return undefined
  if (read.value.until >= mine.clock.now()) return read.value.state
  await dropOpenPairing(mine, place)
  return undefined
}
