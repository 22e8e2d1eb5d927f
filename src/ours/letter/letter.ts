// What the letter of understanding (form 6) and the pledges (form 7) hold beyond goals and schedule, and the
// signatures over them. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

/** Form 7: the areas a mentor may offer support in. */
export const supportAreas = ['work', 'habits', 'routines', 'interpersonal'] as const
export type SupportArea = (typeof supportAreas)[number]
/** Form 6, part 5: the further pledges on the paper. */
export const furtherPledges = ['listen', 'feedback', 'flexible', 'commit'] as const
export type FurtherPledge = (typeof furtherPledges)[number]
/** Form 6, part 4: what a program may archive. The first three always; a further one only when its pack says so. */
export const alwaysArchived = ['application', 'attendance', 'exit'] as const
export const archivedOnRequest = ['monthly'] as const
export const archivedRecords = [...alwaysArchived, ...archivedOnRequest] as const
export type ArchivedRecord = (typeof archivedRecords)[number]
/** The three papers of the pair: form 6 and the two pledges of form 7. */
export const paperNames = ['letter', 'mentor', 'mentee'] as const
export type PaperName = (typeof paperNames)[number]

export const Letter = v.object({
  /** Support areas the mentor ticked. */
  supportAreas: v.optional(v.array(v.picklist(supportAreas)), []),
  /** Further pledges the pair took out; the paper starts with all of them in. */
  withoutPledges: v.optional(v.array(v.picklist(furtherPledges)), []),
  /** Words of the pair's own about time, beside the schedule. */
  timeNote: v.optional(LongTextShape, ''),
  /** Records the program archives beyond the usual three, as its program pack says. */
  alsoArchived: v.optional(v.array(v.picklist(archivedOnRequest)), []),
})
export type Letter = v.InferOutput<typeof Letter>
export const letterKind = { schema: Letter, texts: ['timeNote'] } satisfies RecordKind<typeof Letter>

/** A pledge the pair added. `under` says which paper it stands on. */
export const OwnPledge = v.object({
  id: IdShape('pledge'),
  under: v.picklist(paperNames),
  text: LongTextShape,
  by: RoleShape,
  at: InstantShape,
  /** The last change of its words; it keeps its place on the paper. */
  changedBy: v.optional(RoleShape),
  changedAt: v.optional(InstantShape),
})
export type OwnPledge = v.InferOutput<typeof OwnPledge>
export const ownPledgeKind = { schema: OwnPledge } satisfies RecordKind<typeof OwnPledge>

/** Characters a signed letter may hold as canonical JSON. */
export const signedWordsLimit = 2_000_000

/**
 * A signature over the exact words of letter and pledges: canonical JSON (RFC 8785) → SHA-256 → Ed25519 (RFC 8032)
 * with the device key. The words are stored whole, so what was signed can always be read; the drawing is among them.
 * `role`, `name`, `how` and `signedAt` say again what stands in the words; where they differ, it does not check out.
 */
export const Signature = v.object({
  id: IdShape('signature'),
  role: RoleShape,
  name: ShortTextShape,
  /** The canonical JSON that was signed: a SignedLetter. */
  words: v.pipe(v.string(), v.maxLength(signedWordsLimit)),
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
