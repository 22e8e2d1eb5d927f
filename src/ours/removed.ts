// Taking whole records out of the book and putting them back exactly as they were, also the fields this version of the
// app does not know. What comes out is plain JSON, fit for the list of recently deleted things.
import * as v from 'valibot'
import * as Y from 'yjs'
import { type BookRoots, type RecordRoot, recordRoots } from './book-roots.ts'

const RemovedRecord = v.object({
  root: v.picklist(recordRoots),
  id: v.string(),
  /** Plain fields. */
  values: v.record(v.string(), v.unknown()),
  /** Long texts both may edit at once. */
  texts: v.record(v.string(), v.string()),
})
export const RemovedRecords = v.object({ records: v.array(RemovedRecord) })
export type RemovedRecords = v.InferOutput<typeof RemovedRecords>

export interface RecordAddress {
  readonly root: RecordRoot
  readonly id: string
}

/** A copy of the records at these addresses; those that are not there are left out. */
export const copyRecords = (roots: BookRoots, addresses: readonly RecordAddress[]): RemovedRecords => ({
  records: addresses.flatMap(({ root, id }) => {
    const shared = roots.records(root).get(id)
    if (!(shared instanceof Y.Map)) return []
    const values: Record<string, unknown> = {}
    const texts: Record<string, string> = {}
    for (const [key, value] of shared.entries()) {
      if (value instanceof Y.Text) texts[key] = value.toString()
      else if (!(value instanceof Y.AbstractType)) values[key] = value
    }
    return [{ root, id, values, texts }]
  }),
})

export const removeRecords = (roots: BookRoots, { records }: RemovedRecords): void => {
  for (const { root, id } of records) roots.records(root).delete(id)
}

/** Puts records back; one that is there again already is left as it is. */
export const putBackRecords = (roots: BookRoots, { records }: RemovedRecords): void => {
  for (const { root, id, values, texts } of records) {
    if (roots.records(root).has(id)) continue
    const shared = new Y.Map<unknown>()
    for (const [key, value] of Object.entries(values)) shared.set(key, value)
    for (const [key, text] of Object.entries(texts)) shared.set(key, new Y.Text(text))
    roots.records(root).set(id, shared)
  }
}
