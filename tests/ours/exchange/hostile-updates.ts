// Updates that a partner's altered app could send, byte by byte as Yjs reads them (V1).

const number = (value: number): readonly number[] => (value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))])
const text = (words: string): readonly number[] => [words.length, ...new TextEncoder().encode(words)]

/**
 * One value of one key, written `times` times by one client, and each time as if nothing had been there. Yjs walks past all
 * earlier ones twice to place the next: 40,000 times, 720 kilobytes and a few hundred bytes in a slot, keep it for most of a
 * minute, and the limits of a book allow ten times as many.
 */
export const quadraticUpdate = (times: number, client = 7): Uint8Array => {
  const plainValue = 8
  const underKey = 0x20
  const nothing = 126
  const change = [plainValue | underKey, 1, ...text('groundRules'), ...text('reach'), 1, nothing]
  const head = [1, ...number(times), client, 0]
  const update = new Uint8Array(head.length + change.length * times + 1)
  update.set(head)
  for (let each = 0; each < times; each += 1) update.set(change, head.length + change.length * each)
  return update
}
