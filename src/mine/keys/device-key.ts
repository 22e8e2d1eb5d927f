// The signing key of this device: made once, kept as raw bytes in Mine, never shown and never sent. (Browsers can
// store a CryptoKey object too, but some Safaris hand it back as null.) Who can use it: this app on this device.
import { publicKeyOf, secretKeyLength } from '../../crypto/sign.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { attempt, type KeyRow, type MineStore, type StoreFailure } from '../store.ts'

export type DeviceKeyFailure =
  | StoreFailure
  /** The key's bytes are not what was written. It is left as it is: a new one would be a stranger to the partner. */
  | { readonly type: 'KeyDamaged' }

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** A secret of 32 bytes whose public half is the one stored beside it. */
const isSound = (row: KeyRow): boolean =>
  row.secretKeyBytes instanceof Uint8Array &&
  row.publicKeyBytes instanceof Uint8Array &&
  row.secretKeyBytes.length === secretKeyLength &&
  sameBytes(publicKeyOf(row.secretKeyBytes), row.publicKeyBytes)

/** This device's key; makes it at the first call. It is read back from disk before anything is signed with it. */
export const deviceKey = async (mine: MineStore): Promise<Result<KeyRow, DeviceKeyFailure>> => {
  const { keys } = mine.database
  const made = await attempt(() =>
    mine.database.transaction('rw', keys, async () => {
      if ((await keys.get('device')) !== undefined) return
      const secretKeyBytes = mine.randomness(secretKeyLength)
      await keys.add({ id: 'device', secretKeyBytes, publicKeyBytes: publicKeyOf(secretKeyBytes) })
    }),
  )
  if (!made.ok) return made
  const readBack = await attempt(() => keys.get('device'))
  if (!readBack.ok) return readBack
  return readBack.value !== undefined && isSound(readBack.value) ? ok(readBack.value) : err({ type: 'KeyDamaged' })
}
