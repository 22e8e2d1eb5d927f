import { describe, expect, test } from 'vitest'
import { readWelcome, type Welcome, writeWelcome } from '../../../src/app/pairing/welcome.ts'
import { shortTextLimit } from '../../../src/foundation/text.ts'
import { seeded } from '../../sync/a-pair.ts'

const random = seeded(21)
const welcome: Welcome = { grant: random(200), role: 'mentor', myName: 'Lee Park', partnerName: 'Dana Núñez 🌻', slots: random(3000) }

test('a welcome says to the guest’s phone what the inviting phone wrote', () => {
  expect(readWelcome(writeWelcome(welcome))).toEqual(welcome)
})

describe('what is no welcome', () => {
  test('cut short anywhere, or with something behind it, is not read', () => {
    const bytes = writeWelcome({ ...welcome, grant: random(20), slots: random(20) })
    for (let length = 0; length < bytes.length; length += 1) expect(readWelcome(bytes.slice(0, length))).toBeUndefined()
    expect(readWelcome(Uint8Array.of(...bytes, 0))).toBeUndefined()
  })
  test('of another version, or of nobody’s role, is not read', () => {
    const bytes = writeWelcome(welcome)
    expect(readWelcome(Uint8Array.of(2, ...bytes.slice(1)))).toBeUndefined()
    const role = 1 + 2 + welcome.grant.length
    expect(bytes[role]).toBeLessThan(2)
    expect(readWelcome(bytes.with(role, 7))).toBeUndefined()
  })
})

test('a name that is too long or full of control characters is made one a pair’s record can hold', () => {
  const read = readWelcome(writeWelcome({ ...welcome, myName: `a\u0000${'é'.repeat(300)}`, partnerName: '  Dana \n Ruiz ' }))
  expect(read?.myName.length).toBeLessThanOrEqual(shortTextLimit)
  expect(read?.myName).not.toContain('\u0000')
  expect(read?.partnerName).toBe('Dana Ruiz')
})
