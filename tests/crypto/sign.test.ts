import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64urlToBytes, bytesToBase64url, bytesToHex } from '../../src/crypto/encodings.ts'
import { sha256OfText } from '../../src/crypto/hash.ts'
import { isSignedBy, publicKeyOf, signBytes } from '../../src/crypto/sign.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

// RFC 8032, section 7.1: tests 1, 2 and 3.
const vectors = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature: 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature: '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature: '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
]

test.each(vectors)('a vector of RFC 8032, section 7.1: message "$message"', ({ secret, key, message, signature }) => {
  expect(bytesToHex(publicKeyOf(bytes(secret)))).toBe(key)
  expect(bytesToHex(signBytes(bytes(message), bytes(secret)))).toBe(signature)
  expect(isSignedBy(bytes(signature), bytes(message), bytes(key))).toBe(true)
})

test('one flipped bit anywhere in signature, message or key and it no longer checks out', () => {
  const [, , vector] = vectors
  if (vector === undefined) throw new Error('no vector')
  const parts = [bytes(vector.signature), bytes(vector.message), bytes(vector.key)] as const
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 2), fc.nat(), fc.nat(7), (which, at, bit) => {
      const [signature, message, key] = parts.map((part) => part.slice())
      const part = [signature, message, key][which]
      if (part === undefined || signature === undefined || message === undefined || key === undefined) throw new Error('no part')
      const index = at % part.length
      part[index] = (part[index] ?? 0) ^ (1 << bit)
      expect(isSignedBy(signature, message, key)).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('bytes that are no key or no signature are not valid, and nothing is thrown', () => {
  expect(isSignedBy(new Uint8Array(0), new Uint8Array(0), new Uint8Array(0))).toBe(false)
  expect(isSignedBy(new Uint8Array(64), new Uint8Array(3), new Uint8Array(31))).toBe(false)
  expect(isSignedBy(new Uint8Array(64).fill(255), new Uint8Array(3), new Uint8Array(32).fill(255))).toBe(false)
})

test('SHA-256 gives the digests of FIPS 180-4', () => {
  expect(bytesToHex(sha256OfText('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(bytesToHex(sha256OfText(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('base64url is the one of RFC 4648, there and back', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => bytesToBase64url(new TextEncoder().encode(text)))).toEqual([
    '', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy',
  ])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (some) => {
      expect(base64urlToBytes(bytesToBase64url(some))).toEqual(some)
      expect(bytesToBase64url(some)).toBe(Buffer.from(some).toString('base64url'))
    }),
  )
})

test('text that is not base64url, or not the one way to write its bytes, is refused', () => {
  for (const text of ['Zg==', 'Z', 'Zh', 'Zm9v!', 'Zm 9v']) expect(base64urlToBytes(text)).toBeUndefined()
})
