// How a device comes to be of a pair: it begins one, or another device grants it everything a member knows. The grant is
// bytes that pairing/ carries sealed from phone to phone; only here is it known what they say.
import { rootLength } from '../crypto/derive.ts'
import { hashLength } from '../crypto/hash.ts'
import { exchangeKeyLength, exchangeKeyOf } from '../crypto/wrap.ts'
import { createWriter, readBytes } from '../foundation/bytes.ts'
import type { Instant } from '../foundation/day.ts'
import type { Randomness } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DiskFailure } from './book.ts'
import { readLinks, writeLinks } from './chain-bytes.ts'
import { type DeviceCard, type DeviceId, deviceIdOf, type PersonNumber, readCard, readDeviceId, writeCard } from './device.ts'
import { activeDevices, currentLink, type EpochLink, type KnownDevice, type Ledger, myIdOf, peerOf, unknownPeer } from './ledger.ts'
import { deviceIdToBytes } from './slot.ts'
import { signStatement } from './statements.ts'
import { changeLedger, type SendFailure, type SyncWorld } from './world.ts'

/** Keys for one joining: the signing key is the device's own, the exchange key is new each time. */
export interface NewDevice {
  readonly card: DeviceCard
  readonly exchangeSecretBytes: Uint8Array
}

export const createDevice = (person: PersonNumber, signKeyBytes: Uint8Array, randomness: Randomness): NewDevice => {
  const exchangeSecretBytes = randomness(exchangeKeyLength)
  return { card: { person, signKeyBytes, exchangeKeyBytes: exchangeKeyOf(exchangeSecretBytes) }, exchangeSecretBytes }
}

export const cardToBytes = (card: DeviceCard): Uint8Array => writeCard(createWriter(), card).done()
export const bytesToCard = (bytes: Uint8Array): DeviceCard | undefined => readBytes(bytes, readCard)

const emptyLedger = (pairId: string, me: NewDevice, chain: readonly EpochLink[], devices: readonly KnownDevice[]): Ledger => ({
  format: 1,
  pairId,
  revision: 1,
  me,
  devices,
  chain,
  abandoned: [],
  removals: [],
  lastSeq: 0,
  sent: [],
  peers: {},
  statements: [],
  wantsWhole: false,
  refused: [],
  gone: [],
})

export type FoundFailure = DiskFailure | { readonly type: 'AlreadyPaired' }

const keepFirst = async (world: SyncWorld, ledger: Ledger): Promise<Result<null, FoundFailure>> => {
  const written = await world.bookkeeping.write(ledger, 0)
  if (!written.ok) return written
  return written.value ? ok(null) : err({ type: 'AlreadyPaired' })
}

/** Before the first invitation: this device begins the pair's first epoch, alone. */
export const foundPair = (world: SyncWorld, signKeyBytes: Uint8Array): Promise<Result<null, FoundFailure>> =>
  world.inTurn(() => {
    const me = createDevice(0, signKeyBytes, world.randomness)
    const id = deviceIdOf(me.card)
    const link: EpochLink = { epoch: 1, rootBytes: world.randomness(rootLength), by: id, hash: new Uint8Array(hashLength), removed: [], members: [id] }
    return keepFirst(world, emptyLedger(world.pairId, me, [link], [{ id, card: me.card, by: id, at: world.now(), isNews: false, joinedIn: link.hash }]))
  })

export interface Grant {
  readonly pairId: string
  /** The names of the pair's books, the current one last. */
  readonly books: readonly string[]
  readonly by: DeviceId
  readonly chain: readonly EpochLink[]
  /** Who vouches for whom, as far as somebody may not know it yet. */
  readonly statements: readonly Uint8Array[]
  readonly devices: readonly Pick<KnownDevice, 'card' | 'joinedIn' | 'by'>[]
}

const limits = { text: 64, books: 16, devices: 64 } as const

const writeGrant = ({ pairId, books, by, chain, statements, devices }: Grant): Uint8Array => {
  const writer = createWriter().byte(1).text(pairId)
  writer.list(books, (book) => writer.text(book)).fixed(deviceIdToBytes(by))
  writer.fixed(writeLinks(chain)).list(statements, (statement) => writer.bytes(statement))
  writer.list(devices, ({ card, joinedIn, by }) => writeCard(writer, card).fixed(joinedIn).fixed(deviceIdToBytes(by)))
  return writer.done()
}

/** Undefined when the bytes are no grant of this version. */
export const readGrant = (bytes: Uint8Array): Grant | undefined =>
  readBytes(bytes, (reader) => {
    if (reader.byte() !== 1) return undefined
    return {
      pairId: reader.text(limits.text),
      books: reader.list(limits.books, () => reader.text(limits.text)),
      by: readDeviceId(reader),
      chain: readLinks(reader),
      statements: reader.list(limits.devices, () => reader.bytes(1024)),
      devices: reader.list(limits.devices, () => ({ card: readCard(reader), joinedIn: reader.fixed(hashLength), by: readDeviceId(reader) })),
    }
  })

/** Lets a device in, once the two people have compared the words: it is listed and told to the others, and gets the grant. */
export const admitDevice = (world: SyncWorld, card: DeviceCard): Promise<Result<Uint8Array, SendFailure>> =>
  world.inTurn(async () => {
    const books = await world.shelf.books()
    return changeLedger<Uint8Array, SendFailure>(world, async (ledger) => {
      if (ledger.apart !== undefined) return err({ type: 'Apart', apart: ledger.apart })
      const [me, id] = [myIdOf(ledger), deviceIdOf(card)]
      const link = currentLink(ledger)
      const admitted: Ledger = ledger.devices.some((known) => known.id === id)
        ? ledger
        : {
            ...ledger,
            devices: [...ledger.devices, { id, card, by: me, at: world.now(), isNews: false, joinedIn: link.hash }],
            statements: [...ledger.statements, { bytes: signStatement(ledger.pairId, { type: 'device', card, joinedIn: link.hash, by: me }, world.signSecretBytes) }],
            peers: { ...ledger.peers, [id]: { ...peerOf(ledger, id), epoch: link.epoch } },
            // Who had left has come back.
            gone: ledger.gone.filter((person) => person !== card.person),
          }
      const grant = writeGrant({
        pairId: ledger.pairId,
        books: books.map(({ name }) => name),
        by: me,
        chain: admitted.chain,
        statements: admitted.statements.map(({ bytes }) => bytes),
        devices: activeDevices(admitted).map(({ card, joinedIn, by }) => ({ card, joinedIn, by })),
      })
      return ok({ ledger: admitted, value: grant })
    })
  })

/** With the keys whose card was admitted. The pair's books arrive with the first slot. */
export const joinPair = (world: SyncWorld, me: NewDevice, grant: Grant): Promise<Result<null, FoundFailure>> =>
  world.inTurn(async () => {
    const at: Instant = world.now()
    const devices = grant.devices.map(({ card, joinedIn, by }): KnownDevice => ({ id: deviceIdOf(card), card, joinedIn, by, at, isNews: false }))
    const ledger = emptyLedger(grant.pairId, me, grant.chain, devices)
    const epoch = currentLink(ledger).epoch
    // How far the others are is not known yet.
    const peers = { [grant.by]: { ...unknownPeer, epoch } }
    return keepFirst(world, { ...ledger, peers, statements: grant.statements.map((bytes) => ({ bytes })) })
  })
