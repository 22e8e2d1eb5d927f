// What the letter of understanding (form 6) and the pledges (form 7) hold beyond goals and schedule, and the
// signatures over them. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

/** Form 7: the areas a mentor may offer support in. */
export const supportAreas = ['work', 'habits', 'routines', 'interpersonal'] as const
/** Form 6, part 5: the further pledges on the paper. */
export const furtherPledges = ['listen', 'feedback', 'flexible', 'commit'] as const

export const Letter = v.object({
  /** Support areas the mentor ticked. */
  supportAreas: v.optional(v.array(v.picklist(supportAreas)), []),
  /** Further pledges the pair took out; the paper starts with all of them in. */
  withoutPledges: v.optional(v.array(v.picklist(furtherPledges)), []),
  /** Words of the pair's own about time, beside the schedule. */
  timeNote: v.optional(LongTextShape, ''),
})
export type Letter = v.InferOutput<typeof Letter>
export const letterKind = { schema: Letter, texts: ['timeNote'] } satisfies RecordKind<typeof Letter>

/** A pledge the pair added. `under` says which paper it stands on. */
export const OwnPledge = v.object({
  id: IdShape('pledge'),
  under: v.picklist(['letter', 'mentor', 'mentee']),
  text: LongTextShape,
  by: RoleShape,
  at: InstantShape,
})
export type OwnPledge = v.InferOutput<typeof OwnPledge>
export const ownPledgeKind = { schema: OwnPledge } satisfies RecordKind<typeof OwnPledge>

/** One stroke of a drawn signature: x, y pairs in thousandths of the pad's width. Numbers only, never markup. */
export const Stroke = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(1100))), v.maxLength(4000))

/**
 * A signature over the exact words of letter and pledges: canonical JSON (RFC 8785) → SHA-256 → Ed25519 (RFC 8032)
 * with the device key. The words are stored whole, so what was signed can always be read.
 */
export const Signature = v.object({
  id: IdShape('signature'),
  role: RoleShape,
  name: ShortTextShape,
  strokes: v.pipe(v.array(Stroke), v.maxLength(200)),
  /** The canonical JSON that was signed. */
  words: v.pipe(v.string(), v.maxLength(2_000_000)),
  /** SHA-256 of `words` as UTF-8, 64 lower-case hex digits. */
  wordsHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Ed25519, base64url without padding. */
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
  /** `handed-over`: drawn on the partner's phone across the table; one device key then vouches for both. */
  how: v.picklist(['own-phone', 'handed-over']),
  signedAt: InstantShape,
})
export type Signature = v.InferOutput<typeof Signature>
export const signatureKind = { schema: Signature } satisfies RecordKind<typeof Signature>
