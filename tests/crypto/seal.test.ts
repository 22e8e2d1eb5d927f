import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { contentKeyOf, deriveBytes, pairTagOf } from '../../src/crypto/derive.ts'
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { deflateBytes, inflateBytes } from '../../src/crypto/packing.ts'
import { leastPaddedLength, paddedLengthOf } from '../../src/crypto/padding.ts'
import { openSealed, sealBytes, sealLength } from '../../src/crypto/seal.ts'
import { exchangeKeyOf, sharedSecretOf, unwrapSecret, wrapSecret } from '../../src/crypto/wrap.ts'
import { seeded } from '../sync/a-pair.ts'

// Thousands of seals and signatures: seconds on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 300_000 })

const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const random = seeded(5)

describe('sealing', () => {
  test('the vector of draft-irtf-cfrg-xchacha-03, appendix A.3.1', () => {
    const plain = new TextEncoder().encode(
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
    )
    const key = hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f')
    const nonce = hex('404142434445464748494a4b4c4d4e4f5051525354555657')
    const header = hex('50515253c0c1c2c3c4c5c6c7')
    const sealed = sealBytes(header, plain, key, () => nonce)
    expect(bytesToHex(sealed.slice(-16))).toBe('c0875924c1c7987947deafd8780acf49')
    expect(bytesToHex(sealed.slice(header.length + 24, header.length + 40))).toBe('bd6d179d3e83d43b9576579493c0e939')
    expect(openSealed(sealed, header.length, key)).toEqual(plain)
    expect(sealed.slice(header.length + 24)).toEqual(xchacha20poly1305(key, nonce, header).encrypt(plain))
  })

  test('one flipped bit anywhere, another key, or a cut, and it does not open', () => {
    const key = random(32)
    const sealed = sealBytes(random(30), random(50), key, random)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = sealed.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openSealed(flipped, 30, key)).toBeUndefined()
    }
    expect(openSealed(sealed, 30, random(32))).toBeUndefined()
    for (let length = 0; length < sealed.length; length += 1) expect(openSealed(sealed.slice(0, length), 30, key)).toBeUndefined()
  })

  test('it adds forty bytes, and asks for a new nonce each time', () => {
    const asked: number[] = []
    const sealed = sealBytes(new Uint8Array(30), new Uint8Array(10), random(32), (length) => {
      asked.push(length)
      return random(length)
    })
    expect(sealed.length).toBe(30 + 10 + sealLength)
    expect(asked).toEqual([24])
  })
})

describe('deriving', () => {
  test('HKDF-SHA-256 is that of RFC 5869: its first test case, by the library used here', async () => {
    const { hkdf } = await import('@noble/hashes/hkdf.js')
    const { sha256 } = await import('@noble/hashes/sha2.js')
    expect(bytesToHex(hkdf(sha256, new Uint8Array(22).fill(0x0b), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9'), 42))).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    )
  })

  test('each purpose and each root has keys of its own; these stay as they are for ever', () => {
    const root = new Uint8Array(32).fill(7)
    expect(bytesToHex(contentKeyOf(root))).toMatchInlineSnapshot(`"2754beef89f938e3c816b41eeece3d1024024be9a1ab533995d389e73b6a460e"`)
    expect(bytesToHex(pairTagOf(root))).toMatchInlineSnapshot(`"4c6def77ee255b3d72b425a48bfeb179"`)
    expect(deriveBytes(root, 'one', 32)).not.toEqual(deriveBytes(root, 'other', 32))
    expect(contentKeyOf(root)).not.toEqual(contentKeyOf(new Uint8Array(32).fill(8)))
  })
})

describe('wrapping', () => {
  test('X25519 is that of RFC 7748, section 6.1', () => {
    const alice = hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a')
    const bob = hex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb')
    expect(bytesToHex(exchangeKeyOf(alice))).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a')
    expect(bytesToHex(exchangeKeyOf(bob))).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f')
    const shared = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'
    expect(bytesToHex(sharedSecretOf(alice, exchangeKeyOf(bob)) ?? new Uint8Array())).toBe(shared)
    expect(bytesToHex(sharedSecretOf(bob, exchangeKeyOf(alice)) ?? new Uint8Array())).toBe(shared)
  })

  test('only its own device unwraps it, with the same context, unaltered', () => {
    const [mine, theirs] = [random(32), random(32)]
    const secret = random(32)
    const context = random(20)
    const wrapped = wrapSecret(secret, exchangeKeyOf(mine), context, random)
    expect(unwrapSecret(wrapped, mine, context)).toEqual(secret)
    expect(unwrapSecret(wrapped, theirs, context)).toBeUndefined()
    expect(unwrapSecret(wrapped, mine, random(20))).toBeUndefined()
    for (let bit = 0; bit < wrapped.length * 8; bit += 29) {
      const flipped = wrapped.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      // X25519 ignores the highest bit of a public key (RFC 7748, section 5); it is bound in by the derivation.
      expect(unwrapSecret(flipped, mine, context)).toBeUndefined()
    }
    expect(sharedSecretOf(mine, new Uint8Array(32))).toBeUndefined()
    expect(sharedSecretOf(mine, new Uint8Array(5))).toBeUndefined()
  })
})

describe('padding', () => {
  test('holds what it should, by at most 12 % more, and only few sizes exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (length) => {
        const padded = paddedLengthOf(length)
        expect(padded).toBeGreaterThanOrEqual(length)
        expect(paddedLengthOf(padded)).toBe(padded)
        expect(padded).toBeLessThanOrEqual(Math.max(leastPaddedLength, length * 1.12))
      }),
    )
    const sizes = new Set(Array.from({ length: 100_000 }, (_, length) => paddedLengthOf(length)))
    expect(sizes.size).toBeLessThan(140)
  })

  // E = floor(log2 L), S = floor(log2 E) + 1, the last E - S bits are zeros (the paper, algorithm 1).
  test.each([[513, 544], [1000, 1024], [1025, 1088], [9, 512], [100_000, 100_352], [1_000_000, 1_015_808]])('%i becomes %i', (length, padded) => {
    expect(paddedLengthOf(length)).toBe(padded)
  })
})

describe('packing', () => {
  test('what was deflated comes back, and stops where it grows too long', async () => {
    const bytes = new TextEncoder().encode('the same words again. '.repeat(5000))
    const packed = await deflateBytes(bytes)
    expect(packed.length).toBeLessThan(2000)
    expect(await inflateBytes(packed, bytes.length)).toEqual(bytes)
    expect(await inflateBytes(packed, bytes.length - 1)).toBeUndefined()
    expect(await inflateBytes(packed.slice(0, -3), bytes.length)).toBeUndefined()
    expect(await inflateBytes(random(300), 1000)).toBeUndefined()
  })
})
