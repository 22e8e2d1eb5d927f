// Two phones become known to each other: invitation, answer, reveal, then two people compare words, then the grant. The inviting
// phone commits itself to its passing key before it sees the guest's, and shows it only after: nobody in between can choose keys
// so that the words agree, but by a guess of one in a thousand million. Steps are plain values; nothing here waits or stores.
import { deriveBytes, keyLength } from '../crypto/derive.ts'
import { sha256OfBytes } from '../crypto/hash.ts'
import { paddedLengthOf } from '../crypto/padding.ts'
import { openSealed, sealBytes, type Sealed, sealLength } from '../crypto/seal.ts'
import { exchangeKeyLength, exchangeKeyOf, sharedSecretOf } from '../crypto/wrap.ts'
import { concatBytes, createWriter, isSameBytes, readBytes, textToBytes } from '../foundation/bytes.ts'
import type { Instant } from '../foundation/day.ts'
import type { Randomness } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { comparingWordsOf } from './comparing-words.ts'
import {
  type Answer, bodyOf, type Guest, type Invitation, invitationIdLength, type MessageRefusal, openingOf, pairingNonceLength, readAnswer,
  readInvitation, readReveal, type Reveal, writeAnswer, writeInvitation, writeReveal,
} from './messages.ts'

export type PairingRefusal =
  | MessageRefusal
  /** Its time is over: make a new one. */
  | { readonly type: 'Expired' }
  /** It was answered before, by this phone or another. */
  | { readonly type: 'Used' }
  /** Of another invitation than the one that is open here. */
  | { readonly type: 'OtherInvitation' }
  /** What was shown first and what is shown now do not fit: stop, and begin anew. */
  | { readonly type: 'NotTheSamePhone' }

/** Milliseconds an invitation is good for: across a table, and pasted. */
export const invitationLasts = { table: 5 * 60_000, pasted: 24 * 3_600_000 } as const

/** Clocks of two phones may differ; the inviting phone's own clock decides in the end. */
const clocksDiffer = 10 * 60_000

/** The inviting phone, before the answer. */
export interface Invited {
  readonly invitation: Invitation
  readonly message: Uint8Array
  readonly exchangeSecretBytes: Uint8Array
  readonly nonce: Uint8Array
}

/** Either phone once it knows both keys: the words are to be compared. */
export interface Comparing {
  readonly guest: Guest
  readonly invitationId: Uint8Array
  /** Five pairs of words, the same on both phones; each is shown in the phone's language. */
  readonly words: ReturnType<typeof comparingWordsOf>
  readonly sessionKeyBytes: Uint8Array
  /** The guest's public keys. */
  readonly card: Uint8Array
}

const commitmentOf = (id: Uint8Array, exchangeKeyBytes: Uint8Array, nonce: Uint8Array): Uint8Array =>
  sha256OfBytes(concatBytes(textToBytes('pairbook commitment 1'), id, exchangeKeyBytes, nonce))

export const invite = (guest: Guest, person: 0 | 1, expiresAt: Instant, randomness: Randomness): Invited => {
  const id = randomness(invitationIdLength)
  const exchangeSecretBytes = randomness(exchangeKeyLength)
  const nonce = randomness(pairingNonceLength)
  const invitation: Invitation = { id, guest, person, expiresAt, commitment: commitmentOf(id, exchangeKeyOf(exchangeSecretBytes), nonce) }
  return { invitation, message: writeInvitation(invitation), exchangeSecretBytes, nonce }
}

const compare = (invitation: Invitation, answer: Answer, reveal: Reveal, shared: Uint8Array): Comparing => {
  const transcript = sha256OfBytes(concatBytes(writeInvitation(invitation), writeAnswer(answer), writeReveal(reveal)))
  return {
    guest: invitation.guest,
    invitationId: invitation.id,
    words: comparingWordsOf(deriveBytes(shared, 'comparing words', 8, transcript)),
    sessionKeyBytes: deriveBytes(shared, 'pairing key', keyLength, transcript),
    card: answer.card,
  }
}

/** The guest's phone, after its answer. */
export interface Answered {
  readonly invitation: Invitation
  readonly answer: Answer
  readonly message: Uint8Array
  readonly exchangeSecretBytes: Uint8Array
}

/** The guest's phone answers. `cardFor` makes its keys for the person the invitation names. */
export const answerInvitation = (
  message: Uint8Array,
  now: Instant,
  randomness: Randomness,
  cardFor: (person: 0 | 1) => Uint8Array,
): Result<Answered, PairingRefusal> => {
  const read = readInvitation(message)
  if (!read.ok) return read
  const invitation = read.value
  if (now > invitation.expiresAt + clocksDiffer) return err({ type: 'Expired' })
  const exchangeSecretBytes = randomness(exchangeKeyLength)
  const answer: Answer = {
    id: invitation.id,
    exchangeKeyBytes: exchangeKeyOf(exchangeSecretBytes),
    nonce: randomness(pairingNonceLength),
    card: cardFor(invitation.person),
  }
  return ok({ invitation, answer, message: writeAnswer(answer), exchangeSecretBytes })
}

/**
 * The inviting phone takes the answer: what it shows next, and the words. Call it once for an invitation: after that the
 * invitation is used, whatever becomes of it.
 */
export const takeAnswer = (
  invited: Invited | 'used',
  message: Uint8Array,
  now: Instant,
): Result<{ readonly reveal: Uint8Array; readonly comparing: Comparing }, PairingRefusal> => {
  const read = readAnswer(message)
  if (!read.ok) return read
  if (invited === 'used') return err({ type: 'Used' })
  const { invitation, exchangeSecretBytes, nonce } = invited
  if (!isSameBytes(read.value.id, invitation.id)) return err({ type: 'OtherInvitation' })
  if (now > invitation.expiresAt) return err({ type: 'Expired' })
  const shared = sharedSecretOf(exchangeSecretBytes, read.value.exchangeKeyBytes)
  if (shared === undefined) return err({ type: 'Damaged' })
  const reveal: Reveal = { id: invitation.id, exchangeKeyBytes: exchangeKeyOf(exchangeSecretBytes), nonce }
  return ok({ reveal: writeReveal(reveal), comparing: compare(invitation, read.value, reveal, shared) })
}

/** The guest's phone sees whom it answered: the same as had committed itself, or nobody. */
export const takeReveal = ({ invitation, answer, exchangeSecretBytes }: Answered, message: Uint8Array): Result<Comparing, PairingRefusal> => {
  const read = readReveal(message)
  if (!read.ok) return read
  const reveal = read.value
  if (!isSameBytes(reveal.id, invitation.id)) return err({ type: 'OtherInvitation' })
  if (!isSameBytes(commitmentOf(reveal.id, reveal.exchangeKeyBytes, reveal.nonce), invitation.commitment)) return err({ type: 'NotTheSamePhone' })
  const shared = sharedSecretOf(exchangeSecretBytes, reveal.exchangeKeyBytes)
  return shared === undefined ? err({ type: 'NotTheSamePhone' }) : ok(compare(invitation, answer, reveal, shared))
}

const grantHeader = (id: Uint8Array): Uint8Array => concatBytes(openingOf('grant'), id)

/** 0 ‖ length word ‖ grant ‖ zeros. The first app sealed the grant alone, which begins with another byte. */
const framed = 0
const frameLength = 1 + 4

/**
 * Only after both people said that the words are the same: everything a member of the pair knows, for this phone alone. Padded,
 * so that its size says little.
 */
export const sealGrant = ({ invitationId, sessionKeyBytes }: Comparing, grant: Uint8Array, randomness: Randomness): Sealed => {
  const header = grantHeader(invitationId)
  const around = header.length + sealLength + frameLength
  const padding = new Uint8Array(paddedLengthOf(around + grant.length) - around - grant.length)
  const plain = createWriter().byte(framed).word(grant.length).fixed(grant).fixed(padding).done()
  return sealBytes(header, plain, sessionKeyBytes, randomness)
}

const unframed = (plain: Uint8Array): Uint8Array | undefined =>
  plain.length > 0 && plain[0] !== framed
    ? plain
    : readBytes(plain, (reader) => {
        reader.byte()
        const grant = reader.fixed(reader.word())
        return reader.fixed(reader.left()).some((byte) => byte !== 0) ? undefined : grant
      })

export const openGrant = ({ invitationId, sessionKeyBytes }: Comparing, message: Uint8Array): Result<Uint8Array, PairingRefusal> => {
  const body = bodyOf(message, 'grant')
  if (!body.ok) return body
  if (!isSameBytes(body.value.slice(0, invitationIdLength), invitationId)) return err({ type: 'OtherInvitation' })
  const plain = openSealed(message, grantHeader(invitationId).length, sessionKeyBytes)
  const grant = plain === undefined ? undefined : unframed(plain)
  return grant === undefined ? err({ type: 'Damaged' }) : ok(grant)
}
