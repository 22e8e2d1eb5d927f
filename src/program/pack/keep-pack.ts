// Taking a program pack, going back to the one before, and removing it. Each pack taken is kept, up to a few.
import * as v from 'valibot'
import type { Result } from '../../foundation/result.ts'
import { attempt, type PackRow, type ProgramFailure, type ProgramStore } from '../store.ts'
import { ProgramPack } from './program-pack.ts'

/** Packs kept, the one in use included. */
export const packsKept = 5

/** Newest first; what cannot be understood is passed over and left as it is. */
export const listPacks = async ({ database }: ProgramStore): Promise<readonly PackRow[]> => {
  const rows = await database.packs.orderBy('number').reverse().toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(ProgramPack, row.pack)
    return parsed.success ? [{ ...row, pack: parsed.output }] : []
  })
}

export const takePack = ({ database, clock }: ProgramStore, pack: ProgramPack): Promise<Result<null, ProgramFailure>> =>
  attempt(() =>
    database.transaction('rw', database.packs, async () => {
      await database.packs.add({ at: clock.now(), pack })
      const numbers = await database.packs.orderBy('number').reverse().primaryKeys()
      await database.packs.bulkDelete(numbers.slice(packsKept))
      return null
    }),
  )

/** The pack before is in use again. */
export const goBackAPack = ({ database }: ProgramStore): Promise<Result<null, ProgramFailure>> =>
  attempt(() =>
    database.transaction('rw', database.packs, async () => {
      const [newest] = await database.packs.orderBy('number').reverse().primaryKeys()
      if (newest !== undefined) await database.packs.delete(newest)
      return null
    }),
  )

/** All of them; nothing else is touched. */
export const removePacks = ({ database }: ProgramStore): Promise<Result<null, ProgramFailure>> =>
  attempt(async () => {
    await database.packs.clear()
    return null
  })
