// By file: what screens may know of the file transport. Slots become one text file whose name says nothing and whose size comes
// from the padded set; a file, a pasted message or a whole conversation is taken in, and what came of it is counted. Nothing
// here reads a record.
import { err, ok, type Result } from '../foundation/result.ts'
import { acceptBytes, type SlotOutcome } from './accepting.ts'
import type { DeviceId } from './device.ts'
import type { Ledger } from './ledger.ts'
import type { Refusal } from './refusal.ts'
import type { Outgoing } from './sending.ts'
import { fileLimit, type FileRefusal, slotFile, slotsToText, textToSlots } from './transports/file.ts'
import type { LedgerFailure, SyncWorld } from './world.ts'

export type { FileRefusal }
/** Bytes of a file that is worth reading: it is plain ASCII but for the words above the block. */
export { fileLimit }

export interface SealedFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** `forPeople` stands above the block and must name nobody: it is all that anybody else can read. */
export const sealedFile = ({ slots }: Pick<Outgoing, 'slots'>, forPeople: string): SealedFile => ({ ...slotFile, text: slotsToText(slots, forPeople) })

/** The last slot that left, once more, after the epochs it may need: for who has said goodbye, and makes no other. */
export const lastFile = ({ chain, latest }: Pick<Ledger, 'chain' | 'latest'>, forPeople: string): SealedFile | undefined =>
  latest === undefined ? undefined : sealedFile({ slots: [...chain.flatMap(({ slot }) => slot ?? []), latest.slot] }, forPeople)

/** What came of a text, slot by slot. */
export interface TakenIn {
  /** Brought changes. */
  readonly changed: number
  /** Whose changes they were, each phone once. */
  readonly from: readonly DeviceId[]
  /** Brought nothing but the word that something arrived. */
  readonly answered: number
  /** Were here before. */
  readonly again: number
  /** Something newer of the same phone was here already. */
  readonly older: number
  /** Were made on this very phone. */
  readonly own: number
  /** The pair goes on under a new key: somebody took a phone out, or a season began. */
  readonly newKeys: number
  /** This phone was taken out. */
  readonly removed: number
  /** One of each kind, with how many there were. */
  readonly refused: readonly { readonly refusal: Refusal; readonly count: number }[]
  /** Blocks that were cut short or altered, beside whole ones. */
  readonly damaged: number
}

const nothingYet: TakenIn = { changed: 0, from: [], answered: 0, again: 0, older: 0, own: 0, newKeys: 0, removed: 0, refused: [], damaged: 0 }

const refusedToo = (refused: TakenIn['refused'], refusal: Refusal): TakenIn['refused'] =>
  refused.some((each) => each.refusal.type === refusal.type)
    ? refused.map((each) => (each.refusal.type === refusal.type ? { ...each, count: each.count + 1 } : each))
    : [...refused, { refusal, count: 1 }]

const counted = (so: TakenIn, outcome: SlotOutcome): TakenIn => {
  switch (outcome.type) {
    case 'accepted':
      if (outcome.changedBytes === 0) return { ...so, answered: so.answered + 1 }
      return { ...so, changed: so.changed + 1, from: so.from.includes(outcome.from) ? so.from : [...so.from, outcome.from] }
    case 'new-epoch':
      return { ...so, newKeys: so.newKeys + 1 }
    case 'removed':
      return { ...so, removed: so.removed + 1 }
    case 'nothing-new':
      return outcome.why === 'own' ? { ...so, own: so.own + 1 } : outcome.why === 'older' ? { ...so, older: so.older + 1 } : { ...so, again: so.again + 1 }
    case 'refused':
      return { ...so, refused: refusedToo(so.refused, outcome.refusal) }
  }
}

/** What slots that came by any other way came to, in the same counts. */
export const countOutcomes = (outcomes: readonly SlotOutcome[], damaged = 0): TakenIn => outcomes.reduce(counted, { ...nothingYet, damaged })

/**
 * Takes in every whole block of a text, of any age and order. After a failure what was taken in before it stays, and the
 * same text may be brought again.
 */
export const takeInText = async (world: SyncWorld, text: string): Promise<Result<TakenIn, FileRefusal | LedgerFailure>> => {
  const read = textToSlots(text)
  if (!read.ok) return read
  const outcomes: SlotOutcome[] = []
  for (const piece of read.value.pieces) {
    const accepted = await acceptBytes(world, piece)
    if (!accepted.ok) return err(accepted.error)
    outcomes.push(...accepted.value)
  }
  return ok(countOutcomes(outcomes, read.value.damaged))
}
