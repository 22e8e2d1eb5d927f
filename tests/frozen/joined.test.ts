// What a past release left in Mine on a phone that was joined: the pair's two ids, the book begun alone, news, the receipt of a
// file, and a pairing under way, which goes on.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { keptPairing } from '../../src/app/pairing/kept-pairing.ts'
import { beginInviting, stepOn } from '../../src/app/pairing/pairing-steps.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { PairRecord, sharedIdOf } from '../../src/mine/pairs/pair.ts'
import { Receipt } from '../../src/mine/receipts/receipt.ts'
import { settingShapes } from '../../src/mine/settings/setting.ts'
import { answerInvitation } from '../../src/pairing/handshake.ts'
import { cardToBytes, createDevice } from '../../src/sync/founding.ts'
import { seeded } from '../sync/a-pair.ts'

const Joined = v.object({
  pairs: v.tuple([v.unknown()]),
  settings: v.array(v.object({ key: v.string(), value: v.unknown() })),
  receipts: v.tuple([v.unknown()]),
  keys: v.tuple([v.object({ id: v.string(), until: v.number(), state: v.unknown() })]),
})

/** Bytes stand as `{ "base64": "…" }`. */
const readJoined = (release: string) =>
  v.parse(
    Joined,
    JSON.parse(readFileSync(join(import.meta.dirname, release, 'joined.json'), 'utf8'), (_key, each: unknown) =>
      typeof each === 'object' && each !== null && 'base64' in each && typeof each.base64 === 'string' ? Uint8Array.from(Buffer.from(each.base64, 'base64')) : each,
    ),
  )

const releases = readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, 'joined.json')))

test('there are frozen files', () => {
  expect(releases).toContain('0.1.0')
})

describe.each(releases)('what %s left on a joined phone', (release) => {
  const { pairs, settings, receipts, keys } = readJoined(release)

  test('is a pair with the id both phones know, and with the book begun alone', () => {
    const pair = v.parse(PairRecord, pairs[0])
    expect(pair).toEqual(pairs[0])
    expect(sharedIdOf(pair)).not.toBe(pair.id)
    expect(pair.ownSeasonIds).toHaveLength(1)
  })

  test('is news that was not looked at, and the receipt of a file that left', () => {
    const news = settings.find(({ key }) => key === 'news')?.value
    expect(v.parse(settingShapes.news, news)).toEqual(news)
    expect(Object.values(v.parse(settingShapes.news, news)).map(({ things }) => things.length)).toEqual([1])
    expect(v.parse(Receipt, receipts[0])).toMatchObject({ act: 'sent-as-file', subject: 'pairbook.txt' })
    expect(v.parse(Receipt, receipts[0])).toEqual(receipts[0])
  })

  test('is a pairing under way by text, which an answer takes to the words', () => {
    const [{ state, until }] = keys
    const kept = keptPairing(state, beginInviting)
    if (kept?.stage.at !== 'show-invitation') throw new Error('the pairing is not understood')
    const now = () => (until - 1_000) as Instant
    const randomness = seeded(1)
    const answered = answerInvitation(kept.stage.invited.message, now(), randomness, (person) => cardToBytes(createDevice(person, randomness(32), randomness).card))
    if (!answered.ok) throw new Error(answered.error.type)
    const tools = { now, randomness, signKeyBytes: randomness(32) }
    const waiting = stepOn(kept, { type: 'onward' }, tools)
    expect(stepOn(waiting, { type: 'heard', message: answered.value.message }, tools).stage.at).toBe('show-reveal')
  })
})
