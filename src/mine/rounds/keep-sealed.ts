// Acts on answers that wait in Mine. They leave only through crossings/reveal-answers.ts.
import * as v from 'valibot'
import { type AnswersId, createId, type PairId, type RoundId, type SeasonId, type TrashId } from '../../foundation/id.ts'
import type { Instant } from '../../foundation/day.ts'
import { ok, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { trashDays } from '../trash/trash.ts'
import { SealedAnswers, type SeenSeal } from './sealed-answers.ts'

/** Those of a pair that can be understood. */
export const listSealed = (mine: MineStore, pairId: PairId): Promise<Result<readonly SealedAnswers[], StoreFailure>> =>
  attempt(async () => {
    const rows: unknown[] = await mine.database.sealedAnswers.where('pairId').equals(pairId).toArray()
    return rows.flatMap((row) => {
      const parsed = v.safeParse(SealedAnswers, row)
      return parsed.success ? [parsed.output] : []
    })
  })

/** In place of answers by the same person to the same round that never got as far as a seal. */
export const keepSealed = (mine: MineStore, answers: SealedAnswers): Promise<Result<null, StoreFailure>> => {
  const { sealedAnswers } = mine.database
  return attempt(() =>
    mine.database.transaction('rw', sealedAnswers, async () => {
      await sealedAnswers.filter(({ roundId, whose }) => roundId === answers.roundId && whose === answers.whose).delete()
      await sealedAnswers.put(answers)
      return null
    }),
  )
}

/** Remembers what the other person is held to; what was seen first stays. Gives what is remembered. */
export const holdAgainst = (mine: MineStore, id: AnswersId, seen: SeenSeal): Promise<Result<SeenSeal, StoreFailure>> => {
  const { sealedAnswers } = mine.database
  return attempt(() =>
    mine.database.transaction('rw', sealedAnswers, async () => {
      const against = (await sealedAnswers.get(id))?.against ?? seen
      await sealedAnswers.update(id, { against })
      return against
    }),
  )
}

/** After the book holds the answers: the receipt for one's own, then the copy here goes, in one transaction. */
export const finishReveal = (mine: MineStore, answers: SealedAnswers, contentHash: string, at: Instant): Promise<Result<null, StoreFailure>> => {
  const { database, randomness } = mine
  const { id, pairId, whose, against } = answers
  return attempt(() =>
    database.transaction('rw', database.sealedAnswers, database.receipts, async () => {
      // Another tab may have been here first.
      if ((await database.sealedAnswers.get(id)) === undefined) return null
      if (whose === 'me') {
        const held = against === undefined ? {} : { against }
        await database.receipts.put({ id: createId('receipt', randomness), pairId, act: 'answers-opened', subject: id, contentHash, at, ...held })
      }
      await database.sealedAnswers.delete(id)
      return null
    }),
  )
}

/** Sealed answers of a deleted round go where the round went: into its row among recently deleted things. */
export const moveSealedToTrash = (mine: MineStore, roundId: RoundId, trashId: TrashId): Promise<Result<null, StoreFailure>> => {
  const { database } = mine
  return attempt(() =>
    database.transaction('rw', database.sealedAnswers, database.trash, async () => {
      const waiting = database.sealedAnswers.filter((row) => row.roundId === roundId)
      const sealed = await waiting.toArray()
      const row = await database.trash.get(trashId)
      if (sealed.length === 0 || row === undefined) return null
      await database.trash.put({ ...row, record: { ...(row.record as object), sealed } })
      await waiting.delete()
      return null
    }),
  )
}

const WithSealed = v.object({ sealed: v.array(v.looseObject(SealedAnswers.entries)) })

/** Puts the sealed answers that went with a deleted record back. A record without any is none of this file's business. */
export const putBackSealed = async (mine: MineStore, record: unknown): Promise<Result<null, StoreFailure>> => {
  const parsed = v.safeParse(WithSealed, record)
  if (!parsed.success) return ok(null)
  const { sealedAnswers } = mine.database
  return attempt(() =>
    mine.database.transaction('rw', sealedAnswers, async () => {
      await sealedAnswers.bulkPut(parsed.output.sealed)
      return null
    }),
  )
}

/**
 * Answers whose round the partner deleted stay for 30 days, in case it is put back. `rounds` are those of the season's book:
 * answers of other seasons are left alone.
 */
export const tidySealed = (mine: MineStore, seasonId: SeasonId, rounds: readonly RoundId[]): Promise<Result<null, StoreFailure>> => {
  const { sealedAnswers } = mine.database
  const now = mine.clock.now()
  return attempt(() =>
    mine.database.transaction('rw', sealedAnswers, async () => {
      for (const row of await sealedAnswers.toArray()) {
        if (row.seasonId !== seasonId) continue
        const { goneAt, ...there } = row
        if (rounds.includes(row.roundId)) {
          if (goneAt !== undefined) await sealedAnswers.put(there)
        } else if (goneAt === undefined) await sealedAnswers.put({ ...there, goneAt: now })
        else if (goneAt < now - trashDays * 86_400_000) await sealedAnswers.delete(row.id)
      }
      return null
    }),
  )
}
