// Who is of the pair: devices somebody trusted vouches for. Own devices may vouch for anybody; the partner's for the partner's
// own. So nobody else can add a device of mine in my own eyes.
import type { Instant } from '../foundation/day.ts'
import { deviceIdOf, type PersonNumber } from './device.ts'
import { isRemoved, type Ledger } from './ledger.ts'
import { readStatement, saysSame } from './statements.ts'

/** Phones of one person at a time, and in all with those that were taken out: a slot names every one of both. */
const placesAtMost = { atOnce: 16, ever: 30 } as const

/** Nobody can take the places of the other person: only somebody's own phones are believed about them here, or one's own. */
const hasPlace = ({ chain, devices }: Ledger, person: PersonNumber): boolean => {
  const theirs = devices.filter(({ card }) => card.person === person)
  return theirs.length < placesAtMost.ever && theirs.filter(({ id }) => !isRemoved({ chain }, id)).length < placesAtMost.atOnce
}

/** Statements this device cannot judge or does not trust change nothing; they may come again. */
export const takeStatements = (ledger: Ledger, statements: readonly Uint8Array[], at: Instant): Ledger =>
  statements.reduce((so, bytes) => takeStatement(so, bytes, at), ledger)

const takeStatement = (ledger: Ledger, bytes: Uint8Array, at: Instant): Ledger => {
  const read = readStatement(ledger.pairId, bytes)
  if (read === undefined) return ledger
  const { statement } = read
  const signer = ledger.devices.find(({ id }) => id === statement.by)
  if (signer === undefined || isRemoved(ledger, signer.id)) return ledger
  if (statement.type === 'farewell') {
    const { person } = signer.card
    if (person === ledger.me.card.person || ledger.gone.includes(person) || !read.isSignedBy(signer.card.signKeyBytes)) return ledger
    return { ...ledger, gone: [...ledger.gone, person] }
  }
  const { card } = statement
  const id = deviceIdOf(card)
  if (ledger.devices.some((known) => known.id === id) || !hasPlace(ledger, card.person)) return ledger
  const isTrusted = signer.card.person === ledger.me.card.person || signer.card.person === card.person
  if (!isTrusted || !read.isSignedBy(signer.card.signKeyBytes)) return ledger
  return {
    ...ledger,
    // Who had left has come back.
    gone: ledger.gone.filter((person) => person !== card.person),
    devices: [...ledger.devices, { id, card, by: signer.id, at, isNews: true, joinedIn: statement.joinedIn }],
    // Passed on: another device may hear of it from this one first.
    statements: ledger.statements.some((kept) => isSameStatement(ledger.pairId, kept.bytes, bytes)) ? ledger.statements : [...ledger.statements, { bytes }],
  }
}

const isSameStatement = (pairId: string, one: Uint8Array, other: Uint8Array): boolean => {
  const [first, second] = [readStatement(pairId, one), readStatement(pairId, other)]
  return first !== undefined && second !== undefined && saysSame(first.statement, second.statement)
}
