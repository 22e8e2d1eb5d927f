// Sizes that say little: PADMÉ (Nikitin, Barman, Lueks, Underwood, Hubaux, Ford: "Reducing Metadata Leakage from
// Encrypted Files and Communication with PURBs", PoPETs 2019, section 4). A length keeps only the leading bits of its
// size, as many as its exponent has bits: a file of n bytes tells O(log log n) bits, and grows by at most 12 %.

/** The least size: whatever is shorter is padded to it. */
export const leastPaddedLength = 512

/** The smallest padded size that holds `length` bytes (an unsigned integer below 2^31). */
export const paddedLengthOf = (length: number): number => {
  if (length <= leastPaddedLength) return leastPaddedLength
  const exponent = 31 - Math.clz32(length)
  const exponentBits = 32 - Math.clz32(exponent)
  const lastBits = exponent - exponentBits
  const step = 2 ** lastBits
  return Math.ceil(length / step) * step
}
