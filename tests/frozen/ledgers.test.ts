// Phones that were joined under a past release go on as they stood: what was on its way arrives, and both send and take.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FrozenPhone, fromJson, frozenPhones, thawed, toJson, type Who } from './freeze-ledgers.ts'
import { meet } from '../sync/a-pair.ts'

const file = join(import.meta.dirname, 'ledgers-1.json')
if (process.env['PAIRBOOK_FREEZE_LEDGERS'] !== undefined && !existsSync(file)) writeFileSync(file, `${toJson(await frozenPhones())}\n`)

const readPhones = (): Readonly<Record<Who, FrozenPhone>> => fromJson(readFileSync(file, 'utf8')) as Readonly<Record<Who, FrozenPhone>>

test('ledgers of this format know their phones, their epochs and what was sent', () => {
  const { pat, dana } = readPhones()
  for (const { ledger } of [pat, dana]) {
    expect(ledger.format).toBe(1)
    expect(ledger.chain.map(({ removed }) => removed.length)).toEqual([0, 1])
    expect(ledger.devices).toHaveLength(3)
  }
})

test('two phones of that time come to the same book, and each hears what the other wrote', async () => {
  const { pat, dana } = readPhones()
  const phones = [thawed('pat', pat), thawed('dana', dana)] as const
  const [ofPat, ofDana] = phones
  expect(ofPat.book.doc.getMap('groundRules').get('informalNote')).toBeUndefined()
  expect(await meet(ofPat, ofDana)).toBeGreaterThan(0)
  ofDana.book.doc.getMap('groundRules').set('reach', 'by note')
  await meet(ofPat, ofDana)
  for (const { book } of phones) expect(book.doc.getMap('groundRules').toJSON()).toMatchObject({ reach: 'by note', cancel: 'a day before', informalNote: 'yes, gladly' })
  for (const phone of phones) expect(phone.ledger.refused).toEqual([])
})
