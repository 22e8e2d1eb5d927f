// The finite field of 256 numbers (polynomial x^8 + x^4 + x^3 + x^2 + 1, 0x11d, generator 2), in which the fountain adds
// and multiplies. Tables of integers only, so every engine computes the same.

const powers = new Uint8Array(510)
const logarithms = new Uint8Array(256)
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  powers[exponent] = value
  powers[exponent + 255] = value
  logarithms[value] = exponent
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0)
}

const multiply = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : (powers[(logarithms[left] ?? 0) + (logarithms[right] ?? 0)] ?? 0)

/** All products, 64 KB: one look-up a byte is what makes decoding cheap. */
const products = Uint8Array.from({ length: 65_536 }, (_, pair) => multiply(pair >> 8, pair & 0xff))

/** The number that multiplies with `value`, which is not 0, to 1. */
export const inverseOf = (value: number): number => powers[255 - (logarithms[value] ?? 0)] ?? 0

/** target += factor × source, from index `from` on. */
export const addMultiple = (target: Uint8Array, source: Uint8Array, factor: number, from = 0): void => {
  if (factor === 0) return
  const length = target.length
  if (factor === 1) {
    for (let index = from; index < length; index += 1) target[index] = (target[index] ?? 0) ^ (source[index] ?? 0)
    return
  }
  const row = products.subarray(factor << 8, (factor + 1) << 8)
  for (let index = from; index < length; index += 1) target[index] = (target[index] ?? 0) ^ (row[source[index] ?? 0] ?? 0)
}

/** target ×= factor, from index `from` on. */
export const scale = (target: Uint8Array, factor: number, from = 0): void => {
  if (factor === 1) return
  const row = products.subarray(factor << 8, (factor + 1) << 8)
  for (let index = from; index < target.length; index += 1) target[index] = row[target[index] ?? 0] ?? 0
}
