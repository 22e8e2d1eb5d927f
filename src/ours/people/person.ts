// The two people of the pair, as both partners see them. Ring: Ours.
import * as v from 'valibot'
import type { JobFamily, Role } from '../../foundation/role.ts'
import { JobFamilyShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { BookRoots } from '../book-roots.ts'
import { readSingle, type RecordKind, writeSingle } from '../record-map.ts'

export const Person = v.object({
  name: v.optional(ShortTextShape, ''),
  jobFamily: v.optional(JobFamilyShape),
  workplace: v.optional(ShortTextShape),
})
export type Person = v.InferOutput<typeof Person>

const kind: RecordKind<typeof Person> = { schema: Person }

export interface People {
  readonly mentor: Person
  readonly mentee: Person
}

export const readPeople = (roots: BookRoots): People => ({
  mentor: readSingle(roots, 'mentor', kind),
  mentee: readSingle(roots, 'mentee', kind),
})

export const writePerson = (
  roots: BookRoots,
  role: Role,
  changes: { readonly name?: string; readonly jobFamily?: JobFamily | undefined; readonly workplace?: string | undefined },
): void => writeSingle(roots, role, kind, changes)
