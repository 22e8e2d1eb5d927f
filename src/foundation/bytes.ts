// Writing and reading binary messages: unsigned LEB128 numbers, lengths before bytes, UTF-8 text. The reader is made for
// bytes from strangers: it never reads past the end, never allocates more than is there, and takes only the one shortest
// way of writing a number, so that no two byte sequences say the same.

/** The bytes do not say what they should. Thrown by a reader; caught where a message is taken apart. */
export class MalformedBytes extends Error {
  override readonly name = 'MalformedBytes'
}

export const concatBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** For public bytes only: it stops at the first difference. */
export const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}

export const textToBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface ByteWriter {
  readonly byte: (value: number) => ByteWriter
  /** An unsigned integer up to 2^53 - 1, seven bits a byte, the least significant first. */
  readonly number: (value: number) => ByteWriter
  /** Four bytes, big-endian. */
  readonly word: (value: number) => ByteWriter
  /** As they are: the reader must know the length. */
  readonly fixed: (bytes: Uint8Array) => ByteWriter
  /** With their length before them. */
  readonly bytes: (bytes: Uint8Array) => ByteWriter
  readonly text: (text: string) => ByteWriter
  readonly list: <Item>(items: readonly Item[], each: (item: Item) => void) => ByteWriter
  readonly done: () => Uint8Array
}

/** Most numbers are small. Never handed out: `done` copies. */
const smallNumbers: readonly Uint8Array[] = Array.from({ length: 128 }, (_, value) => Uint8Array.of(value))

const numberBytes = (value: number): Uint8Array => {
  const small = smallNumbers[value]
  if (small !== undefined) return small
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not an unsigned integer')
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

export const createWriter = (): ByteWriter => {
  const parts: Uint8Array[] = []
  const add = (part: Uint8Array): ByteWriter => {
    parts.push(part)
    return writer
  }
  const writer: ByteWriter = {
    byte: (value) => add(Uint8Array.of(value)),
    number: (value) => add(numberBytes(value)),
    word: (value) => add(Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)),
    fixed: add,
    bytes: (bytes) => {
      add(numberBytes(bytes.length))
      return add(bytes)
    },
    text: (text) => writer.bytes(textToBytes(text)),
    list: (items, each) => {
      add(numberBytes(items.length))
      for (const item of items) each(item)
      return writer
    },
    done: () => concatBytes(...parts),
  }
  return writer
}

export interface ByteReader {
  readonly byte: () => number
  readonly number: () => number
  readonly word: () => number
  readonly fixed: (length: number) => Uint8Array
  /** At most `limit` of them. */
  readonly bytes: (limit: number) => Uint8Array
  /** At most `limit` bytes of UTF-8, which must be valid. */
  readonly text: (limit: number) => string
  /** At most `limit` items. */
  readonly list: <Item>(limit: number, each: () => Item) => Item[]
  readonly left: () => number
  /** Throws when something is left. */
  readonly end: () => void
}

/** Every method throws MalformedBytes when the bytes do not hold what it asks for. Bytes are given as copies. */
export const createReader = (source: Uint8Array): ByteReader => {
  let at = 0
  const fixed = (length: number): Uint8Array => {
    if (length > source.length - at) throw new MalformedBytes('cut short')
    at += length
    return source.slice(at - length, at)
  }
  const byte = (): number => {
    const value = source[at]
    if (value === undefined) throw new MalformedBytes('cut short')
    at += 1
    return value
  }
  const number = (): number => {
    let value = 0
    let factor = 1
    for (let length = 1; length <= 8; length += 1) {
      const next = byte()
      value += (next & 127) * factor
      if (value > Number.MAX_SAFE_INTEGER) break
      if (next < 128) {
        if (next === 0 && length > 1) throw new MalformedBytes('a number longer than it need be')
        return value
      }
      factor *= 128
    }
    throw new MalformedBytes('a number too large')
  }
  const counted = (limit: number): number => {
    const count = number()
    if (count > limit) throw new MalformedBytes('too many')
    return count
  }
  return {
    byte,
    number,
    word: () => {
      const bytes = fixed(4)
      return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0)
    },
    fixed,
    bytes: (limit) => fixed(counted(limit)),
    text: (limit) => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fixed(counted(limit)))
      } catch {
        throw new MalformedBytes('not a text')
      }
    },
    list: (limit, each) => {
      const count = counted(limit)
      const items = []
      for (let index = 0; index < count; index += 1) items.push(each())
      return items
    },
    left: () => source.length - at,
    end: () => {
      if (at !== source.length) throw new MalformedBytes('something is left')
    },
  }
}

/** Reads a whole message; undefined when the bytes are not one. Other errors are bugs and pass through. */
export const readBytes = <Message>(source: Uint8Array, read: (reader: ByteReader) => Message): Message | undefined => {
  try {
    const reader = createReader(source)
    const message = read(reader)
    reader.end()
    return message
  } catch (error) {
    if (error instanceof MalformedBytes) return undefined
    throw error
  }
}
