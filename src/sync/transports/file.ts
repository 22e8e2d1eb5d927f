// Slots as one plain text file, for any messenger: the words before the block are for whoever opens the file by hand; the name
// and the block say nothing of whom it is from, to, or about. Chrome shares only `.txt`.
import { armourBytes, type ArmourRefusal, readArmour } from '../../crypto/armour.ts'
import type { Sealed } from '../../crypto/seal.ts'
import { concatBytes } from '../../foundation/bytes.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { slotLimit } from '../slot-header.ts'

export const slotFile = { name: 'pairbook.txt', type: 'text/plain' } as const

/** Characters of a file or a pasted text that are looked at: a few slots of the largest size. */
export const fileLimit = 8 * slotLimit

/** `forPeople` stands above the block: what this is and what to do with it, in words of the catalogue. */
export const slotsToText = (slots: readonly Sealed[], forPeople: string): string =>
  `${forPeople.trim()}\n\n${armourBytes('PAIRBOOK MESSAGE', concatBytes(...slots))}`

export type FileRefusal = ArmourRefusal | { readonly type: 'TooLarge' }

/**
 * The bytes for `acceptBytes`, of every whole block in the text: a file, a pasted message, a whole conversation. Several
 * blocks may be of any age and order.
 */
export const textToSlots = (text: string): Result<{ readonly pieces: readonly Uint8Array[]; readonly damaged: number }, FileRefusal> => {
  if (text.length > fileLimit) return err({ type: 'TooLarge' })
  const read = readArmour('PAIRBOOK MESSAGE', text)
  return read.ok ? ok({ pieces: read.value.blocks, damaged: read.value.damaged }) : read
}
