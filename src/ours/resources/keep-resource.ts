// Acts on resources, and reading them. Each act is one edit of the book; `readResources` is a view.
import { createId, type ResourceId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, readRecords, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type Resource, resourceKind } from './resource.ts'

/** Texts within the limits of foundation/text.ts. */
export type ResourceWords = Pick<Resource, 'kind' | 'name' | 'link' | 'note'>

const tidyWords = ({ kind, name, link, note }: ResourceWords): ResourceWords => ({
  kind,
  name: tidyText(name).trim(),
  link: tidyText(link).trim(),
  note: tidyText(note).trim(),
})

export const addResource = (roots: BookRoots, { by, clock, randomness }: Writer, words: ResourceWords): ResourceId => {
  const id = createId('resource', randomness)
  writeRecord(roots, 'resources', resourceKind, id, { ...tidyWords(words), id, by, at: clock.now() })
  return id
}

export const changeResource = (roots: BookRoots, id: ResourceId, words: ResourceWords): void => {
  if (readRecord(roots, 'resources', resourceKind, id) === undefined) return
  writeRecord(roots, 'resources', resourceKind, id, tidyWords(words))
}

/** The last kept first. */
export const readResources = (roots: BookRoots): readonly Resource[] =>
  [...readRecords(roots, 'resources', resourceKind).rows].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0))
