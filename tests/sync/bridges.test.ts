import { expect, test } from 'vitest'
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { renewRoot } from '../../src/sync/epochs.ts'
import { currentLink } from '../../src/sync/ledger.ts'
import { aPair, meet, Phone } from './a-pair.ts'

const epochOf = ({ ledger }: Phone): string => bytesToHex(currentLink(ledger).hash)

/** Two epochs at once, of which Dana’s stands; the desk was let in in Pat’s. */
const letInWhereNobodyStayed = async () => {
  for (let seed = 1; ; seed += 1) {
    const { dana, pat } = await aPair(seed)
    const tablet = new Phone({ seed: seed + 500 })
    await dana.admit(tablet, 1)
    for (const [one, other] of [[dana, tablet], [pat, dana], [pat, tablet]] as const) await meet(one, other)
    await renewRoot(pat.world)
    await renewRoot(dana.world)
    if (epochOf(dana) > epochOf(pat)) continue
    const desk = new Phone({ seed: seed + 600 })
    await pat.admit(desk, 0)
    await meet(pat, desk)
    await meet(dana, tablet)
    return { dana, desk, pat, tablet }
  }
}

test('a phone that was let in in an epoch nobody stayed in is brought over from there, and once more when others go on without it', async () => {
  const { dana, desk, pat, tablet } = await letInWhereNobodyStayed()
  await meet(pat, dana)
  await meet(pat, desk)
  expect(epochOf(desk)).toBe(epochOf(dana))
  // The tablet has not heard of the desk.
  await renewRoot(tablet.world)
  await meet(tablet, pat)
  pat.book.doc.getMap('groundRules').set('reach', 'in the third epoch')
  await meet(pat, desk)
  expect(epochOf(desk)).toBe(epochOf(tablet))
  expect(desk.book.doc.getMap('groundRules').get('reach')).toBe('in the third epoch')
})
