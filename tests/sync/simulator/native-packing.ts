// The simulator packs and unpacks a great many slots. Node's zlib in one call gives the same bytes as the platform's streams
// (native-packing.test.ts holds the two together), without the dozen turns of the event loop each stream takes.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

export const deflateBytes = async (bytes: Uint8Array): Promise<Uint8Array> => new Uint8Array(deflateRawSync(bytes))

export const inflateBytes = async (bytes: Uint8Array, limit: number): Promise<Uint8Array | undefined> => {
  try {
    // zlib takes no limit of 0.
    const plain = new Uint8Array(inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) }))
    return plain.length > limit ? undefined : plain
  } catch {
    return undefined
  }
}
