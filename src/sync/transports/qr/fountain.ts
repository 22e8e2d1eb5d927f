// A fountain: a message cut into equal blocks, and any number of different symbols made of them, each the sum of all blocks
// multiplied by numbers that its own number in the stream decides. As many symbols as there are blocks give the message
// back, whichever they are: of random linear symbols over 256 numbers, 0.4 % of messages need one more, 0.002 % two.
// (Luby's and Raptor codes cost less to decode, which matters for megabytes; for 128 KB this decodes in well under a second on
// a slow phone, and over sizes like ours the others need 2 to 40 % more symbols: `node tests/bench/side-by-side.mjs`.)
import { addMultiple, inverseOf, scale } from './field.ts'

/** How a message is cut. Both phones work it out of the message's length and the size of a block alone. */
export interface Cut {
  /** Bytes of the message. */
  readonly length: number
  /** CRC-32 of the message: which message it is, and whether it came out right. */
  readonly checksum: number
  /** Bytes of a block, and of a symbol. */
  readonly blockSize: number
}

/** Symbols are numbered with 24 bits, round and round. */
export const numberOfSymbols = 0x1000000

export const blockCount = ({ length, blockSize }: Cut): number => Math.ceil(length / blockSize)

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))

/** One step of splitmix32 from a state: scatters neighbouring seeds. */
const scatter = (state: number): number => {
  let mixed = state
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}

/** What the blocks are multiplied with in one symbol, by xoshiro128++ seeded with the symbol's number and the checksum. */
const factorsInto = (target: Uint8Array, checksum: number, symbol: number, blocks: number): void => {
  let seed = scatter(checksum ^ scatter(symbol + 0x9e3779b9))
  const next = () => scatter((seed = (seed + 0x9e3779b9) | 0))
  let [a, b, c, d] = [next(), next(), next(), next()]
  for (let index = 0; index < blocks; index += 4) {
    let four = (rotate((a + d) | 0, 7) + a) | 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    for (let each = index; each < Math.min(index + 4, blocks); each += 1) {
      target[each] = four & 0xff
      four >>>= 8
    }
  }
}

/** Makes symbols of a message. */
export const openFountain = (message: Uint8Array, cut: Cut): ((symbol: number) => Uint8Array) => {
  const { checksum, blockSize } = cut
  const blocks = Array.from({ length: blockCount(cut) }, (_, index) => {
    const block = new Uint8Array(blockSize)
    block.set(message.subarray(index * blockSize, (index + 1) * blockSize))
    return block
  })
  const factors = new Uint8Array(blocks.length)
  return (symbol) => {
    factorsInto(factors, checksum, symbol, blocks.length)
    const made = new Uint8Array(blockSize)
    for (const [index, block] of blocks.entries()) addMultiple(made, block, factors[index] ?? 0)
    return made
  }
}

/** Collects the symbols of one message until they give it back. Gaussian elimination, a row at a time as symbols come. */
export class Basin {
  readonly needed: number
  #collected = 0
  readonly #cut: Cut
  /** Rows in echelon: factors, then the symbol; the row at index i begins with a 1 at i. Made only when a symbol came. */
  readonly #rows: (Uint8Array | undefined)[]

  constructor(cut: Cut) {
    this.#cut = cut
    this.needed = blockCount(cut)
    this.#rows = Array.from({ length: this.needed }, () => undefined)
  }

  /** Symbols that said something new. */
  get collected(): number {
    return this.#collected
  }

  /** True when the symbol said something new. */
  add(symbol: number, bytes: Uint8Array): boolean {
    if (this.#collected === this.needed) return false
    const row = new Uint8Array(this.needed + this.#cut.blockSize)
    factorsInto(row, this.#cut.checksum, symbol, this.needed)
    row.set(bytes, this.needed)
    for (let index = 0; index < this.needed; index += 1) {
      const factor = row[index] ?? 0
      if (factor === 0) continue
      const known = this.#rows[index]
      if (known === undefined) {
        scale(row, inverseOf(factor), index)
        this.#rows[index] = row
        this.#collected += 1
        return true
      }
      addMultiple(row, known, factor, index)
    }
    return false
  }

  /** The message, once as many symbols as blocks are there. Not yet checked. The basin can take no more afterwards. */
  pour(): Uint8Array | undefined {
    if (this.#collected < this.needed) return undefined
    const { length, blockSize } = this.#cut
    const message = new Uint8Array(this.needed * blockSize)
    for (let index = this.needed - 1; index >= 0; index -= 1) {
      const row = this.#rows[index]
      if (row === undefined) return undefined
      for (let later = index + 1; later < this.needed; later += 1) {
        const factor = row[later] ?? 0
        const known = this.#rows[later]
        if (factor !== 0 && known !== undefined) addMultiple(row, known, factor, this.needed)
      }
      message.set(row.subarray(this.needed), index * blockSize)
    }
    return message.slice(0, length)
  }
}
