// Where a pairing stands on this phone, and what comes next: the inviting phone shows, reads, shows; the joining phone reads,
// shows, reads. Nothing here touches a disk or a screen; the keys of a pairing live in these states and nowhere else.
import type { Instant } from '../../foundation/day.ts'
import type { Randomness } from '../../foundation/id.ts'
import { isSameBytes } from '../../foundation/bytes.ts'
import {
  type Answered, answerInvitation, type Comparing, invitationLasts, invite, type Invited, openGrant, type PairingRefusal, takeAnswer, takeReveal,
} from '../../pairing/handshake.ts'
import { type Guest, readAnswer, readInvitation } from '../../pairing/messages.ts'
import { bytesToCard, cardToBytes, createDevice, type NewDevice } from '../../sync/founding.ts'

export const ways = ['codes', 'text'] as const
/** How messages go from phone to phone: moving codes, or a text to paste. */
export type Way = (typeof ways)[number]

export type Side = 'inviting' | 'joining'

export type Stage =
  /** Inviting: nothing shown yet. */
  | { readonly at: 'begin' }
  | { readonly at: 'show-invitation'; readonly invited: Invited }
  | { readonly at: 'read-answer'; readonly invited: Invited }
  | { readonly at: 'show-reveal'; readonly reveal: Uint8Array; readonly comparing: Comparing }
  /** Inviting: the words match, the grant is being made. */
  | { readonly at: 'granting'; readonly comparing: Comparing }
  | { readonly at: 'show-welcome'; readonly welcome: Uint8Array }
  | { readonly at: 'read-thanks'; readonly welcome: Uint8Array }
  /** Joining. */
  | { readonly at: 'read-invitation' }
  | { readonly at: 'show-answer'; readonly answered: Answered; readonly device: NewDevice }
  | { readonly at: 'read-reveal'; readonly answered: Answered; readonly device: NewDevice }
  | { readonly at: 'read-welcome'; readonly comparing: Comparing; readonly device: NewDevice }
  /** The welcome has been opened and is being taken in; then doubles are chosen from, if there are any. */
  | { readonly at: 'taking'; readonly comparing: Comparing; readonly device: NewDevice; readonly welcome: Uint8Array }
  | { readonly at: 'choosing'; readonly comparing: Comparing; readonly device: NewDevice }
  | { readonly at: 'show-thanks'; readonly thanks: Uint8Array }
  /** Both. `reveal` is what the inviting phone can show once more. */
  | { readonly at: 'compare'; readonly comparing: Comparing; readonly reveal?: Uint8Array; readonly device?: NewDevice }
  | { readonly at: 'done' }
  | { readonly at: 'stopped'; readonly why: 'different' | 'expired' }

export interface Pairing {
  readonly side: Side
  readonly way: Way
  readonly stage: Stage
  /** Why the last message was not taken; nothing has changed by it. */
  readonly refusal?: PairingRefusal
  /** Invitations of this phone that were answered before. */
  readonly used: readonly Uint8Array[]
}

export interface Tools {
  readonly now: () => Instant
  readonly randomness: Randomness
  /** This device's Ed25519 key. */
  readonly signKeyBytes: Uint8Array
}

export type PairingEvent =
  /** Makes an invitation; also a new one in place of an old one. */
  | { readonly type: 'invite'; readonly guest: Guest; readonly person: 0 | 1 }
  | { readonly type: 'way'; readonly way: Way }
  /** What is shown was read by the other phone; or, of words, is to be compared now. */
  | { readonly type: 'onward' }
  /** An invitation that is too old by now ends the pairing. */
  | { readonly type: 'look-at-time' }
  /** Shows once more what the other phone has not read. */
  | { readonly type: 'back' }
  | { readonly type: 'heard'; readonly message: Uint8Array }
  | { readonly type: 'words'; readonly match: boolean }
  | { readonly type: 'granted'; readonly welcome: Uint8Array }
  | { readonly type: 'choices' }
  | { readonly type: 'joined'; readonly thanks: Uint8Array }
  | { readonly type: 'over' }
  | { readonly type: 'again' }

export const beginInviting: Pairing = { side: 'inviting', way: 'codes', stage: { at: 'begin' }, used: [] }
export const beginJoining: Pairing = { side: 'joining', way: 'codes', stage: { at: 'read-invitation' }, used: [] }

const goTo = ({ refusal: _refusal, ...pairing }: Pairing, stage: Stage): Pairing => ({ ...pairing, stage })
const refuse = (pairing: Pairing, refusal: PairingRefusal): Pairing => ({ ...pairing, refusal })

const hearAnswer = (pairing: Pairing, invited: Invited, message: Uint8Array, now: Instant): Pairing => {
  const read = readAnswer(message)
  const isUsed = read.ok && pairing.used.some((id) => isSameBytes(id, read.value.id))
  const taken = takeAnswer(isUsed ? 'used' : invited, message, now)
  if (!taken.ok) return taken.error.type === 'Expired' ? goTo(pairing, { at: 'stopped', why: 'expired' }) : refuse(pairing, taken.error)
  const { reveal, comparing } = taken.value
  // Whoever answers as somebody else than the invitation is for gets nothing.
  if (bytesToCard(comparing.card)?.person !== invited.invitation.person) return refuse(pairing, { type: 'Damaged' })
  return goTo({ ...pairing, used: [...pairing.used, invited.invitation.id] }, { at: 'show-reveal', reveal, comparing })
}

const hearInvitation = (pairing: Pairing, message: Uint8Array, { now, randomness, signKeyBytes }: Tools): Pairing => {
  let device: NewDevice | undefined
  const answered = answerInvitation(message, now(), randomness, (person) => {
    device = createDevice(person, signKeyBytes, randomness)
    return cardToBytes(device.card)
  })
  if (!answered.ok) return refuse(pairing, answered.error)
  return device === undefined ? pairing : goTo(pairing, { at: 'show-answer', answered: answered.value, device })
}

/** The invitation ran out, or the other phone began anew: this one begins anew with the new one. The words are compared again. */
const isAnotherInvitation = (message: Uint8Array, answeredId: Uint8Array): boolean => {
  const read = readInvitation(message)
  return read.ok && !isSameBytes(read.value.id, answeredId)
}

const hear = (pairing: Pairing, message: Uint8Array, tools: Tools): Pairing => {
  const { stage } = pairing
  switch (stage.at) {
    case 'read-answer':
      return hearAnswer(pairing, stage.invited, message, tools.now())
    case 'read-invitation':
      return hearInvitation(pairing, message, tools)
    case 'read-reveal': {
      if (isAnotherInvitation(message, stage.answered.invitation.id)) return hearInvitation(pairing, message, tools)
      const comparing = takeReveal(stage.answered, message)
      return comparing.ok ? goTo(pairing, { at: 'compare', comparing: comparing.value, device: stage.device }) : refuse(pairing, comparing.error)
    }
    case 'read-welcome': {
      if (isAnotherInvitation(message, stage.comparing.invitationId)) return hearInvitation(pairing, message, tools)
      const welcome = openGrant(stage.comparing, message)
      return welcome.ok ? goTo(pairing, { at: 'taking', comparing: stage.comparing, device: stage.device, welcome: welcome.value }) : refuse(pairing, welcome.error)
    }
    default:
      return pairing
  }
}

const makeInvitation = (pairing: Pairing, guest: Guest, person: 0 | 1, { now, randomness }: Tools): Pairing => {
  const expiresAt = (now() + invitationLasts[pairing.way === 'codes' ? 'table' : 'pasted']) as Instant
  return goTo(pairing, { at: 'show-invitation', invited: invite(guest, person, expiresAt, randomness) })
}

/** A text takes longer on its way than a code across the table: whoever turns to it gets an invitation that lasts. */
const chooseWay = (pairing: Pairing, way: Way, tools: Tools): Pairing => {
  const { stage } = pairing
  const turned: Pairing = { ...pairing, way }
  if (stage.at !== 'show-invitation' || way === 'codes' || pairing.way === 'text') return turned
  const { guest, person } = stage.invited.invitation
  return makeInvitation(turned, guest, person, tools)
}

const isTooOld = ({ stage }: Pairing, now: Instant): boolean =>
  (stage.at === 'show-invitation' || stage.at === 'read-answer') && now > stage.invited.invitation.expiresAt

const onward = (pairing: Pairing, now: Instant): Pairing => {
  const { stage } = pairing
  switch (stage.at) {
    case 'show-invitation':
      return isTooOld(pairing, now) ? goTo(pairing, { at: 'stopped', why: 'expired' }) : goTo(pairing, { ...stage, at: 'read-answer' })
    case 'show-answer':
      return goTo(pairing, { ...stage, at: 'read-reveal' })
    case 'show-reveal':
      return goTo(pairing, { ...stage, at: 'compare' })
    case 'show-welcome':
      return goTo(pairing, { ...stage, at: 'read-thanks' })
    case 'show-thanks':
      return goTo(pairing, { at: 'done' })
    default:
      return pairing
  }
}

const back = (pairing: Pairing): Pairing => {
  const { stage } = pairing
  switch (stage.at) {
    case 'read-answer':
      return goTo(pairing, { ...stage, at: 'show-invitation' })
    case 'read-reveal':
      return goTo(pairing, { ...stage, at: 'show-answer' })
    case 'compare':
      return stage.reveal === undefined ? pairing : goTo(pairing, { at: 'show-reveal', reveal: stage.reveal, comparing: stage.comparing })
    case 'read-thanks':
      return goTo(pairing, { ...stage, at: 'show-welcome' })
    default:
      return pairing
  }
}

const sayWords = (pairing: Pairing, match: boolean): Pairing => {
  const { stage } = pairing
  if (stage.at !== 'compare') return pairing
  if (!match) return goTo(pairing, { at: 'stopped', why: 'different' })
  const { comparing, device } = stage
  return goTo(pairing, device === undefined ? { at: 'granting', comparing } : { at: 'read-welcome', comparing, device })
}

const choices = (pairing: Pairing): Pairing => {
  const { stage } = pairing
  return stage.at === 'taking' ? goTo(pairing, { at: 'choosing', comparing: stage.comparing, device: stage.device }) : pairing
}

/** The next state. An event that does not belong to the stage changes nothing. */
export const stepOn = (pairing: Pairing, event: PairingEvent, tools: Tools): Pairing => {
  const { at } = pairing.stage
  switch (event.type) {
    case 'invite':
      return pairing.side === 'inviting' ? makeInvitation(pairing, event.guest, event.person, tools) : pairing
    case 'way':
      return chooseWay(pairing, event.way, tools)
    case 'look-at-time':
      return isTooOld(pairing, tools.now()) ? goTo(pairing, { at: 'stopped', why: 'expired' }) : pairing
    case 'onward':
      return onward(pairing, tools.now())
    case 'back':
      return back(pairing)
    case 'heard':
      return hear(pairing, event.message, tools)
    case 'words':
      return sayWords(pairing, event.match)
    case 'granted':
      return at === 'granting' ? goTo(pairing, { at: 'show-welcome', welcome: event.welcome }) : pairing
    case 'choices':
      return choices(pairing)
    case 'joined':
      return at === 'taking' || at === 'choosing' ? goTo(pairing, { at: 'show-thanks', thanks: event.thanks }) : pairing
    case 'over':
      return at === 'read-thanks' || at === 'show-thanks' ? goTo(pairing, { at: 'done' }) : pairing
    case 'again':
      return goTo(pairing, pairing.side === 'inviting' ? { at: 'begin' } : { at: 'read-invitation' })
  }
}

/** What this phone shows now, and until when it is good. */
export const shownBy = ({ stage }: Pairing): { readonly message: Uint8Array; readonly until?: Instant } | undefined => {
  switch (stage.at) {
    case 'show-invitation':
      return { message: stage.invited.message, until: stage.invited.invitation.expiresAt }
    case 'show-answer':
      return { message: stage.answered.message }
    case 'show-reveal':
      return { message: stage.reveal }
    case 'show-welcome':
      return { message: stage.welcome }
    case 'show-thanks':
      return { message: stage.thanks }
    default:
      return undefined
  }
}
