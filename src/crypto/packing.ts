// Making bytes shorter and longer again: raw DEFLATE (RFC 1951), by the platform's own streams. What comes from outside
// is inflated a piece at a time, and stopped as soon as it is longer than it may be.

const collect = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> => {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel().catch(() => {})
      return undefined
    }
    parts.push(value)
  }
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

const through = (bytes: Uint8Array, stream: GenericTransformStream): ReadableStream<Uint8Array> => {
  const writer = (stream.writable as WritableStream<Uint8Array>).getWriter()
  // Whoever reads hears of every failure; the writer's own promises say it a second time.
  writer.write(bytes).catch(() => {})
  writer.close().catch(() => {})
  return stream.readable as ReadableStream<Uint8Array>
}

export const deflateBytes = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const deflated = await collect(through(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)
  return deflated ?? new Uint8Array()
}

/** Undefined when the bytes are no DEFLATE stream, or hold more than `limit` bytes. Never throws. */
export const inflateBytes = async (bytes: Uint8Array, limit: number): Promise<Uint8Array | undefined> => {
  try {
    return await collect(through(bytes, new DecompressionStream('deflate-raw')), limit)
  } catch {
    return undefined
  }
}
