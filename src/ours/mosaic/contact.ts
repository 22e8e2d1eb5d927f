// Somebody who can help with something: one piece of the pair's mosaic. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const helpAreas = ['routines', 'students', 'communication', 'safety', 'technology', 'rights', 'other'] as const
export type HelpArea = (typeof helpAreas)[number]

export const Contact = v.object({
  id: IdShape('contact'),
  name: ShortTextShape,
  /** One of `helpAreas`; a word a newer app wrote is kept, and shown under "other". */
  area: v.optional(ShortTextShape, 'other'),
  helpsWith: v.optional(LongTextShape, ''),
  /** As typed. What of it may be called is worked out where it is shown: phone-number.ts. */
  phone: v.optional(ShortTextShape, ''),
  /** As typed; see mail-address.ts. */
  mail: v.optional(ShortTextShape, ''),
  where: v.optional(ShortTextShape, ''),
  note: v.optional(LongTextShape, ''),
  by: RoleShape,
  at: InstantShape,
})
export type Contact = v.InferOutput<typeof Contact>
export const contactKind = { schema: Contact } satisfies RecordKind<typeof Contact>

export const areaOf = ({ area }: Pick<Contact, 'area'>): HelpArea => helpAreas.find((each) => each === area) ?? 'other'
