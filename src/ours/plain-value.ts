// Plain values (text, numbers, yes and no, lists, objects, bytes) as they go into and come out of the shared document.
// What comes out was perhaps written by a partner's altered app: it is copied into fresh objects and never trusted to
// be shallow, or to have the prototype it seems to have.
import { tidyText } from '../foundation/text.ts'

// No record of ours nests deeper than three; far below what overflows the stack.
const deepest = 16

/**
 * A copy made of fresh arrays and objects, own keys only; text is tidied. `__proto__` is left out: lib0 assigns it while
 * decoding, so an object may inherit values that were never checked. Undefined when `value` is nested too deep or is
 * something other than a plain value.
 */
export const plainCopy = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return tidyText(value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || depth >= deepest) return undefined
  if (value instanceof Uint8Array) return value.slice()
  if (Array.isArray(value)) {
    const copies = value.map((item) => plainCopy(item, depth + 1))
    return copies.includes(undefined) ? undefined : copies
  }
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const copied = plainCopy(item, depth + 1)
    if (key !== '__proto__' && copied !== undefined) copy[key] = copied
  }
  return copy
}

/** Whether two results of `plainCopy` are equal; the order of keys does not matter. */
export const isSamePlain = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (one instanceof Uint8Array || other instanceof Uint8Array) {
    return (
      one instanceof Uint8Array &&
      other instanceof Uint8Array &&
      one.length === other.length &&
      one.every((byte, index) => byte === other[index])
    )
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const entries = Object.entries(one)
  const others = new Map<string, unknown>(Object.entries(other))
  return entries.length === others.size && entries.every(([key, item]) => others.has(key) && isSamePlain(item, others.get(key)))
}
