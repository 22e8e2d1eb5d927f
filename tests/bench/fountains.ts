// Three ways to make a fountain, counted on symbols alone: how many more than there are blocks each needs. Ours multiplies with
// numbers of 0 to 255; the second adds a random half of the blocks; the third is Luby's, which adds a few and is solved by
// peeling. Only ours is in the app.
import { Basin } from '../../src/sync/transports/qr/fountain.ts'

export type Next = () => number

/** Rank of random rows of bits grows until it is full. */
const halfOfThem = (blocks: number, next: Next): number => {
  const words = Math.ceil(blocks / 32)
  const rows: (Uint32Array | undefined)[] = Array.from({ length: blocks })
  let [used, rank] = [0, 0]
  while (rank < blocks) {
    used += 1
    const row = Uint32Array.from({ length: words }, () => next() * 0x100000000)
    for (let bit = 0; bit < blocks; bit += 1) {
      if ((((row[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue
      const known = rows[bit]
      if (known === undefined) {
        rows[bit] = row
        rank += 1
        break
      }
      for (let word = bit >> 5; word < words; word += 1) row[word] = (row[word] ?? 0) ^ (known[word] ?? 0)
    }
  }
  return used
}

/** Luby's robust soliton distribution (M. Luby, LT Codes, 2002), c = 0.03, delta = 0.1; the choice of a degree by its running sum. */
const lubySums = (blocks: number): number[] => {
  const ripple = Math.max(1, 0.03 * Math.log(blocks / 0.1) * Math.sqrt(blocks))
  const spike = Math.max(1, Math.min(blocks, Math.floor(blocks / ripple)))
  const weights = Array.from({ length: blocks }, (_, index) => {
    const degree = index + 1
    const ideal = degree === 1 ? 1 / blocks : 1 / (degree * (degree - 1))
    if (degree < spike) return ideal + ripple / (degree * blocks)
    return degree === spike ? ideal + Math.max(0, (ripple * Math.log(ripple / 0.1)) / blocks) : ideal
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => (sum += weight / whole))
}

const luby = (blocks: number, next: Next): number => {
  const sums = lubySums(blocks)
  const solved = new Set<number>()
  const open: Set<number>[] = []
  let used = 0
  while (solved.size < blocks) {
    used += 1
    const chance = next()
    const degree = 1 + Math.max(0, sums.findIndex((sum) => sum >= chance))
    const symbol = new Set<number>()
    while (symbol.size < degree) symbol.add(Math.floor(next() * blocks))
    open.push(symbol)
    for (let found = true; found; ) {
      found = false
      for (const each of open) {
        for (const block of each) if (solved.has(block)) each.delete(block)
        const [only] = each
        if (each.size !== 1 || only === undefined) continue
        solved.add(only)
        found = true
      }
    }
  }
  return used
}

const ours = (blocks: number, next: Next): number => {
  const cut = { length: blocks, checksum: Math.floor(next() * 0xffffffff), blockSize: 1 }
  const basin = new Basin(cut)
  let used = 0
  while (basin.collected < blocks) {
    basin.add(used, new Uint8Array(1))
    used += 1
  }
  return used
}

export const fountains: Readonly<Record<string, (blocks: number, next: Next) => number>> = { 'ours, of 256': ours, 'of 2': halfOfThem, 'Luby': luby }
