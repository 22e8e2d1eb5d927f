// Something worth finding again: a link, a name, a place, a note. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const resourceKinds = ['link', 'name', 'place', 'note'] as const
export type ResourceKindName = (typeof resourceKinds)[number]

export const Resource = v.object({
  id: IdShape('resource'),
  /** One of `resourceKinds`; a word a newer app wrote is kept, and shown as a note. */
  kind: v.optional(ShortTextShape, 'note'),
  /** May be empty when there is a link. */
  name: v.optional(ShortTextShape, ''),
  /** As typed or pasted. Whether it may be opened is worked out where it is shown: web-link.ts. */
  link: v.optional(LongTextShape, ''),
  note: v.optional(LongTextShape, ''),
  by: RoleShape,
  at: InstantShape,
})
export type Resource = v.InferOutput<typeof Resource>
export const resourceKind = { schema: Resource } satisfies RecordKind<typeof Resource>

export const kindOf = ({ kind }: Pick<Resource, 'kind'>): ResourceKindName => resourceKinds.find((each) => each === kind) ?? 'note'
