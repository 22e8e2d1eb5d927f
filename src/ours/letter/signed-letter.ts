// What a signature covers, whole: the facts, every line as it was shown, and who signed how. This is the JSON in
// Signature.words; it must open for ever, so it only ever gains optional fields.
import * as v from 'valibot'
import type { PairId, SeasonId } from '../../foundation/id.ts'
import { IdShape, InstantShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import { languages } from '../../words/language.ts'
import { paperNames, type Signature } from './letter.ts'
import { LetterFacts } from './letter-facts.ts'
import { Strokes } from '../../foundation/strokes.ts'

/** `ticked` and `open` are the boxes of a list one may tick. */
const Line = v.object({ kind: v.picklist(['text', 'item', 'ticked', 'open']), text: v.string() })
export type Line = v.InferOutput<typeof Line>

const Section = v.object({ heading: v.string(), lines: v.array(Line) })
export type Section = v.InferOutput<typeof Section>

const Paper = v.object({ name: v.picklist(paperNames), title: v.string(), lead: v.array(v.string()), sections: v.array(Section) })
export type Paper = v.InferOutput<typeof Paper>

export const Wording = v.object({ language: v.picklist(languages), papers: v.array(Paper) })
export type Wording = v.InferOutput<typeof Wording>

export const SignedLetter = v.object({
  format: v.literal('pairbook-letter'),
  version: v.literal(1),
  pairId: IdShape('pair'),
  seasonId: IdShape('season'),
  facts: LetterFacts,
  wording: Wording,
  signer: v.object({
    role: RoleShape,
    name: ShortTextShape,
    strokes: Strokes,
    how: v.picklist(['own-phone', 'handed-over']),
    signedAt: InstantShape,
  }),
})
export type SignedLetter = v.InferOutput<typeof SignedLetter>

/** The letter a signature covers; undefined when it is none, or when the record says other things than its words. */
export const signedLetterOf = (signature: Signature): SignedLetter | undefined => {
  let parsed
  try {
    parsed = v.safeParse(SignedLetter, JSON.parse(signature.words))
  } catch {
    return undefined
  }
  if (!parsed.success) return undefined
  const { signer } = parsed.output
  const agrees = (['role', 'name', 'how', 'signedAt'] as const).every((key) => signer[key] === signature[key])
  return agrees ? parsed.output : undefined
}

/** True when the letter was signed in this very book, not copied from another pair's. */
export const belongsTo = (letter: SignedLetter, book: { readonly pairId: PairId; readonly seasonId: SeasonId }): boolean =>
  letter.pairId === book.pairId && letter.seasonId === book.seasonId
