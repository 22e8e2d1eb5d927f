// The four messages of a pairing, as bytes small enough for one still QR code, or as pasted text. The first three are in the
// clear and name nobody; the fourth is sealed.
import { armourBytes, readArmour } from '../crypto/armour.ts'
import { hashLength } from '../crypto/hash.ts'
import { exchangeKeyLength } from '../crypto/wrap.ts'
import { concatBytes, createWriter, isSameBytes, readBytes } from '../foundation/bytes.ts'
import type { Instant } from '../foundation/day.ts'
import { err, ok, type Result } from '../foundation/result.ts'

/** "PBIN" */
const magic = Uint8Array.of(0x50, 0x42, 0x49, 0x4e)
const pairingVersion = 1
const kinds = { invitation: 1, answer: 2, reveal: 3, grant: 4 } as const
export type MessageKind = keyof typeof kinds

export const invitationIdLength = 16
export const pairingNonceLength = 32

/** Whom the invitation is for: the other person of the pair, or a further phone of the same person. */
export const guests = ['partner', 'own-phone'] as const
export type Guest = (typeof guests)[number]

export interface Invitation {
  readonly id: Uint8Array
  readonly guest: Guest
  /** Which of the two people the guest's phone will be of: 0 who began the pair, 1 the other. */
  readonly person: 0 | 1
  readonly expiresAt: Instant
  /** SHA-256 over the inviting phone's passing key and nonce, which it shows only after it has the answer. */
  readonly commitment: Uint8Array
}

export interface Answer {
  readonly id: Uint8Array
  readonly exchangeKeyBytes: Uint8Array
  readonly nonce: Uint8Array
  /** The guest's public keys, as sync/founding.ts writes them. */
  readonly card: Uint8Array
}

export interface Reveal {
  readonly id: Uint8Array
  readonly exchangeKeyBytes: Uint8Array
  readonly nonce: Uint8Array
}

/** Why a message was not taken. */
export type MessageRefusal =
  /** Something else: a slot, a link, another app's code. */
  | { readonly type: 'NotAnInvitation' }
  /** The beginning of one, or one with a flaw. */
  | { readonly type: 'Damaged' }
  | { readonly type: 'NewerVersion' }
  /** A message of a pairing, and not the one that comes now. */
  | { readonly type: 'OtherStep'; readonly got: MessageKind }

const open = (kind: MessageKind): Uint8Array => concatBytes(magic, Uint8Array.of(pairingVersion, kinds[kind]))
const openingLength = magic.length + 2

/** What follows the opening, when it is a message of this kind. */
export const bodyOf = (bytes: Uint8Array, kind: MessageKind): Result<Uint8Array, MessageRefusal> => {
  if (bytes.length < openingLength || !isSameBytes(bytes.slice(0, magic.length), magic)) return err({ type: 'NotAnInvitation' })
  if ((bytes[magic.length] ?? 0) > pairingVersion) return err({ type: 'NewerVersion' })
  const got = (Object.keys(kinds) as MessageKind[]).find((each) => kinds[each] === bytes[magic.length + 1])
  if (got === undefined) return err({ type: 'Damaged' })
  return got === kind ? ok(bytes.slice(openingLength)) : err({ type: 'OtherStep', got })
}

export const openingOf = open

export const writeInvitation = ({ id, guest, person, expiresAt, commitment }: Invitation): Uint8Array =>
  createWriter().fixed(open('invitation')).fixed(id).byte(guests.indexOf(guest)).byte(person).number(expiresAt).fixed(commitment).done()

const readOr = <Message>(body: Uint8Array, read: Parameters<typeof readBytes<Message | undefined>>[1]): Result<Message, MessageRefusal> => {
  const message = readBytes(body, read)
  return message === undefined ? err({ type: 'Damaged' }) : ok(message)
}

export const readInvitation = (bytes: Uint8Array): Result<Invitation, MessageRefusal> => {
  const body = bodyOf(bytes, 'invitation')
  if (!body.ok) return body
  return readOr<Invitation>(body.value, (reader) => {
    const id = reader.fixed(invitationIdLength)
    const guest = guests[reader.byte()]
    const person = reader.byte()
    // The only place where an instant is made of a number from outside: it is compared with the clock and no more.
    const expiresAt = reader.number() as Instant
    const commitment = reader.fixed(hashLength)
    return guest === undefined || (person !== 0 && person !== 1) ? undefined : { id, guest, person, expiresAt, commitment }
  })
}

export const writeAnswer = ({ id, exchangeKeyBytes, nonce, card }: Answer): Uint8Array =>
  createWriter().fixed(open('answer')).fixed(id).fixed(exchangeKeyBytes).fixed(nonce).bytes(card).done()

const cardLimit = 256

export const readAnswer = (bytes: Uint8Array): Result<Answer, MessageRefusal> => {
  const body = bodyOf(bytes, 'answer')
  if (!body.ok) return body
  return readOr<Answer>(body.value, (reader) => ({
    id: reader.fixed(invitationIdLength),
    exchangeKeyBytes: reader.fixed(exchangeKeyLength),
    nonce: reader.fixed(pairingNonceLength),
    card: reader.bytes(cardLimit),
  }))
}

export const writeReveal = ({ id, exchangeKeyBytes, nonce }: Reveal): Uint8Array =>
  createWriter().fixed(open('reveal')).fixed(id).fixed(exchangeKeyBytes).fixed(nonce).done()

export const readReveal = (bytes: Uint8Array): Result<Reveal, MessageRefusal> => {
  const body = bodyOf(bytes, 'reveal')
  if (!body.ok) return body
  return readOr<Reveal>(body.value, (reader) => ({
    id: reader.fixed(invitationIdLength),
    exchangeKeyBytes: reader.fixed(exchangeKeyLength),
    nonce: reader.fixed(pairingNonceLength),
  }))
}

/** A message as text to paste. */
export const messageToText = (bytes: Uint8Array): string => armourBytes('PAIRBOOK INVITATION', bytes)

/** The last message in a pasted text. */
export const textToMessage = (text: string): Result<Uint8Array, MessageRefusal> => {
  const read = readArmour('PAIRBOOK INVITATION', text)
  if (!read.ok) return err({ type: read.error.type === 'NotFound' ? 'NotAnInvitation' : 'Damaged' })
  const last = read.value.blocks.at(-1)
  return last === undefined ? err({ type: 'Damaged' }) : ok(last)
}
