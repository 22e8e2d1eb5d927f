// Reading a program pack that came from anywhere. Size and depth are looked at before it is parsed, version and every field
// before any of it is shown; whatever is not exactly a pack is refused with a reason and nothing is changed.
import * as v from 'valibot'
import { err, ok, type Result } from '../../foundation/result.ts'
import { packFormat, packVersion, ProgramPack } from './program-pack.ts'

/** Characters of a pack; a full one has some 20,000. */
export const packLimit = 500_000
/** A pack is three deep. */
const depthLimit = 6

export type PackFailure =
  | { readonly type: 'TooLarge' }
  /** Not JSON: cut off, or something else. */
  | { readonly type: 'Damaged' }
  /** JSON, but no pack. */
  | { readonly type: 'NotAPack' }
  /** For a newer Pairbook. */
  | { readonly type: 'NewerVersion' }
  /** A pack with a field that is missing, too long, too many, unknown or not plain text; `field` names it. */
  | { readonly type: 'WrongFields'; readonly field: string }

const isTooDeep = (text: string): boolean => {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > depthLimit) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

/** A key that would change what an object is. Strict shapes pass over it, so it is looked for by itself. */
class HiddenKeyError extends Error {}

const refuseHiddenKeys = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new HiddenKeyError(key)
  return value
}

/** Keys and places only, so that no word of the file stands in a message: `daysOff`, `coordinator.mail`. */
const fieldOf = (issue: v.BaseIssue<unknown> | undefined): string =>
  (issue?.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? String(key + 1) : typeof key === 'string' && /^[A-Za-z]{1,30}$/.test(key) ? key : '?'))
    .join('.')

/** Never throws and never runs long. */
export const readPack = (text: string): Result<ProgramPack, PackFailure> => {
  if (text.length > packLimit) return err({ type: 'TooLarge' })
  if (isTooDeep(text)) return err({ type: 'NotAPack' })
  let parsed: unknown
  try {
    parsed = JSON.parse(text.trim().replace(/^\uFEFF/, ''), refuseHiddenKeys)
  } catch (error) {
    return err(error instanceof HiddenKeyError ? { type: 'WrongFields', field: '__proto__' } : { type: 'Damaged' })
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== packFormat) return err({ type: 'NotAPack' })
  if ('version' in parsed && typeof parsed.version === 'number' && parsed.version > packVersion) return err({ type: 'NewerVersion' })
  const read = v.safeParse(ProgramPack, parsed, { abortEarly: true })
  return read.success ? ok(read.output) : err({ type: 'WrongFields', field: fieldOf(read.issues[0]) })
}
