// Epochs that several phones begin, follow and leave. Each of these once kept phones from coming to rest.
import { expect, test } from 'vitest'
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { renewRoot } from '../../src/sync/epochs.ts'
import { currentLink } from '../../src/sync/ledger.ts'
import { aPair, meet, Phone } from './a-pair.ts'

const epochOf = ({ ledger }: Phone): string => bytesToHex(currentLink(ledger).hash)

test('an old slot that is brought again makes its sender seem behind for one exchange, not for ever', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  pat.book.doc.getMap('groundRules').set('reach', 'by phone')
  const old = (await pat.send()).bytes
  await meet(pat, dana)
  await renewRoot(dana.world)
  await meet(pat, dana)
  expect(epochOf(pat)).toBe(epochOf(dana))
  expect(await dana.take(old)).toMatchObject([{ type: 'refused', refusal: { type: 'OldEpoch' } }])
  // It might be an older copy of Pat's phone, which has to hear of the epoch.
  expect((await dana.send()).neededBy).toEqual([pat.id])
  await meet(dana, pat)
  expect((await dana.send()).neededBy).toEqual([])
})

test('a phone that went back to a copy from before an epoch hears of the epoch, and that it is an older copy', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const copy = [...pat.ledgers]
  const sentBefore = (await pat.send()).bytes
  await renewRoot(dana.world)
  await meet(pat, dana)
  pat.book.doc.getMap('groundRules').set('reach', 'by phone')
  await meet(pat, dana)
  for (const [pairId, ledger] of copy) pat.ledgers.set(pairId, ledger)
  await dana.take(sentBefore)
  await pat.take((await dana.send()).bytes)
  expect(pat.ledger.apart).toEqual({ type: 'older-copy' })
})

test('a phone that has left the epoch it was let in with is reached from there when others go on without it', async () => {
  // Which of two epochs begun at once stands is decided by their hashes: here it must be Pat's.
  for (let seed = 1; seed < 40; seed += 1) {
    const { dana, pat } = await aPair(seed)
    await meet(pat, dana)
    await renewRoot(pat.world)
    await renewRoot(dana.world)
    const danas = epochOf(dana)
    const desk = new Phone({ seed: seed + 5_000 })
    await dana.admit(desk, 1)
    await dana.take((await pat.send()).bytes)
    if (epochOf(dana) === danas) continue
    await meet(dana, desk)
    expect(epochOf(desk)).toBe(epochOf(pat))
    // Pat has not heard of the desk.
    await renewRoot(pat.world)
    await dana.take((await pat.send()).bytes)
    await meet(dana, desk)
    expect(epochOf(desk)).toBe(epochOf(pat))
    return
  }
  throw new Error('no seed of these gives the two epochs in that order')
})
