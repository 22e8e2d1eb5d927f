// Reading and writing records inside the Yjs document. Reading takes only allow-listed keys into fresh objects and
// validates them (a partner's bytes are not trusted); writing touches only the keys that changed, so that an older
// app never erases a newer app's field.
import * as v from 'valibot'
import type * as Y from 'yjs'
import { tidyText } from '../foundation/text.ts'
import type { BookRoots, RecordRoot, SharedRecord, SingleRoot } from './book-roots.ts'
import { isSamePlain, plainCopy } from './plain-value.ts'

type RecordSchema = v.ObjectSchema<v.ObjectEntries, undefined>

/** What a record needs to be kept in the book. `texts` are the long texts both may edit at once (Y.Text). */
export interface RecordKind<Schema extends RecordSchema> {
  readonly schema: Schema
  readonly texts?: readonly string[]
}

/** The plain form of one value: a text's words, a fresh copy of a plain value, undefined for anything else. */
const plainOf = ({ kinds }: BookRoots, value: unknown): unknown => {
  if (kinds.isText(value)) return tidyText(value.toString())
  return kinds.isShared(value) ? undefined : plainCopy(value)
}

/** Copies the schema's own keys out of a shared map into a fresh object. */
const plainRecord = (roots: BookRoots, shared: SharedRecord, keys: readonly string[]): Record<string, unknown> => {
  const plain: Record<string, unknown> = {}
  for (const key of keys) {
    const value = plainOf(roots, shared.get(key))
    if (value !== undefined) plain[key] = value
  }
  return plain
}

export interface ReadRecords<Row> {
  readonly rows: readonly Row[]
  /** How many records of this root could not be understood; they are left as they are. */
  readonly unreadable: number
}

const readShared = <Schema extends RecordSchema>(
  roots: BookRoots,
  kind: RecordKind<Schema>,
  id: string,
  shared: unknown,
): v.InferOutput<Schema> | undefined => {
  if (!roots.kinds.isMap(shared)) return undefined
  const parsed = v.safeParse(kind.schema, plainRecord(roots, shared, Object.keys(kind.schema.entries)))
  return parsed.success && parsed.output['id'] === id ? parsed.output : undefined
}

export const readRecords = <Schema extends RecordSchema>(
  roots: BookRoots,
  root: RecordRoot,
  kind: RecordKind<Schema>,
): ReadRecords<v.InferOutput<Schema>> => {
  const rows: v.InferOutput<Schema>[] = []
  let unreadable = 0
  for (const [id, shared] of roots.records(root).entries()) {
    const row = readShared(roots, kind, id, shared)
    if (row === undefined) unreadable += 1
    else rows.push(row)
  }
  return { rows, unreadable }
}

export const readRecord = <Schema extends RecordSchema>(
  roots: BookRoots,
  root: RecordRoot,
  kind: RecordKind<Schema>,
  id: string,
): v.InferOutput<Schema> | undefined => readShared(roots, kind, id, roots.records(root).get(id))

/** A root that is one record. Keys that do not validate fall back to the schema's defaults, key by key. */
export const readSingle = <Schema extends RecordSchema>(
  roots: BookRoots,
  root: SingleRoot,
  kind: RecordKind<Schema>,
): v.InferOutput<Schema> => {
  const plain = plainRecord(roots, roots.single(root), Object.keys(kind.schema.entries))
  const parsed = v.safeParse(kind.schema, plain)
  if (parsed.success) return parsed.output
  const sound: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(kind.schema.entries)) {
    if (key in plain && v.safeParse(entry, plain[key]).success) sound[key] = plain[key]
  }
  return v.parse(kind.schema, sound)
}

/** Replaces only the stretch that differs, so that two people typing in one text keep both their words. */
const writeText = (text: Y.Text, next: string): void => {
  const now = text.toString()
  if (now === next) return
  const shorter = Math.min(now.length, next.length)
  let start = 0
  while (start < shorter && now.charCodeAt(start) === next.charCodeAt(start)) start += 1
  let end = 0
  while (end < shorter - start && now.charCodeAt(now.length - 1 - end) === next.charCodeAt(next.length - 1 - end)) end += 1
  // Never cut between the halves of a surrogate pair.
  if (start > 0 && isHighSurrogate(now.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLowSurrogate(now.charCodeAt(now.length - end))) end -= 1
  text.delete(start, now.length - start - end)
  text.insert(start, next.slice(start, next.length - end))
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff

/**
 * The changes as they will be kept: tidied and copied. Throws before anything is written when a value could not be read
 * again: a bug in the act, never the person's fault.
 */
const readableChanges = (schema: RecordSchema, changes: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(changes).map(([key, value]) => {
    const entry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined
    if (entry === undefined) throw new Error(`the record has no ${key}`)
    if (value === undefined) return [key, undefined]
    const copy = plainCopy(value)
    if (copy === undefined) throw new Error(`${key} is not a plain value`)
    v.parse(entry, copy)
    return [key, copy]
  })

const writeKeys = ({ kinds }: BookRoots, shared: SharedRecord, changes: readonly [string, unknown][], texts: readonly string[]): void => {
  for (const [key, value] of changes) {
    const existing = shared.get(key)
    if (value === undefined) {
      if (shared.has(key)) shared.delete(key)
    } else if (texts.includes(key) && typeof value === 'string') {
      if (kinds.isText(existing)) writeText(existing, value)
      else shared.set(key, kinds.newText(value))
    } else if (kinds.isShared(existing) || !isSamePlain(plainCopy(existing), value)) {
      shared.set(key, value)
    }
  }
}

/** Adds a record or changes the given keys of an existing one; a key set to `undefined` is removed. */
export const writeRecord = <Schema extends RecordSchema>(
  roots: BookRoots,
  root: RecordRoot,
  kind: RecordKind<Schema>,
  id: string,
  changes: Partial<{ [Key in keyof v.InferOutput<Schema>]: v.InferOutput<Schema>[Key] | undefined }>,
): void => {
  const readable = readableChanges(kind.schema, changes)
  const map = roots.records(root)
  const existing = map.get(id)
  const shared = roots.kinds.isMap(existing) ? existing : roots.kinds.newMap()
  if (shared !== existing) map.set(id, shared)
  writeKeys(roots, shared, readable, kind.texts ?? [])
}

export const writeSingle = <Schema extends RecordSchema>(
  roots: BookRoots,
  root: SingleRoot,
  kind: RecordKind<Schema>,
  changes: Partial<{ [Key in keyof v.InferOutput<Schema>]: v.InferOutput<Schema>[Key] | undefined }>,
): void => {
  writeKeys(roots, roots.single(root), readableChanges(kind.schema, changes), kind.texts ?? [])
}

export const deleteRecord = (roots: BookRoots, root: RecordRoot, id: string): void => {
  roots.records(root).delete(id)
}
