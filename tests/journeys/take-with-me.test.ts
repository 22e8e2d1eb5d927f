// The copy a person takes along holds everything written, and names the ring of each thing.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { databasesOnDisk, layOnDisk, rowsOnDisk, storesOnDisk } from './on-disk.ts'
import { kindsOfOurs, oneOfEachOurs, wordless, wordOf } from './one-of-each.ts'
import { freshPhone } from './world.ts'

const jot = async (page: Page, words: string, ring: string) => {
  await page.getByLabel('Your note').fill(words)
  await page.getByRole('radio', { name: ring }).check()
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
}

const taken = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

interface Taken {
  readonly format: string
  readonly version: number
  readonly items: readonly { readonly ring: string; readonly kind: string; readonly state: string; readonly readable: boolean; readonly record: unknown }[]
}

test('everything written is in the file that is taken along, under its ring', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await jot(page, 'I was afraid of the <b>fire drill</b>', 'Only me')
  await jot(page, 'Thank you for the bus list', 'Dana & me')
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.getByLabel('The goal, in your own words').fill('A calm recess')
  await page.getByRole('button', { name: 'Keep goal' }).click()
  await page.getByRole('heading', { name: 'Short-term goal' }).waitFor()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByLabel('Your note').fill('half a thought')

  await page.goto(`${phone.appUrl}#/pair/take`)
  await page.getByText('1 private entry').waitFor()
  await page.getByText('1 draft', { exact: true }).waitFor()
  await page.getByText('1 shared entry').waitFor()
  await page.getByText('1 goal', { exact: true }).waitFor()
  await page.getByText('The file is not sealed.', { exact: false }).waitFor()

  const readable = await taken(page)
  expect(readable.name).toMatch(/^pairbook-\d{4}-\d\d-\d\d\.html$/)
  for (const words of ['Thank you for the bus list', 'A calm recess', 'half a thought', 'I was afraid of the &lt;b&gt;fire drill&lt;/b&gt;', 'Lee Park', 'Dana Ruiz'])
    expect(readable.text).toContain(words)
  expect(readable.text).not.toMatch(/<script|<b>/)

  await page.getByRole('radio', { name: 'For another program' }).check()
  const file = await taken(page)
  expect(file.name).toMatch(/^pairbook-\d{4}-\d\d-\d\d\.json$/)
  const copy = JSON.parse(file.text) as Taken
  expect(copy).toMatchObject({ format: 'pairbook-export', version: 1 })
  const ringOf = (words: string) => copy.items.filter(({ record }) => JSON.stringify(record).includes(words)).map(({ ring, kind, state }) => `${ring} ${kind} ${state}`)
  expect(ringOf('fire drill')).toEqual(['mine entries kept'])
  expect(ringOf('half a thought')).toEqual(['mine drafts draft'])
  expect(ringOf('bus list')).toEqual(['ours notes kept'])
  expect(ringOf('A calm recess')).toEqual(['ours goals kept'])
  expect(file.text).not.toContain('secretKey')
})

/** Tables of Mine that stay behind, and why: the signing key, and copies of what the books hold. */
const leftBehind = ['keys', 'glances']

test('one of every kind of record, of Mine and of Ours, is in both files', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  const [pair] = (await rowsOnDisk(page, 'pairbook-mine', 'pairs')) as { readonly id: string }[]
  const pairId = pair?.id ?? ''
  const book = (await databasesOnDisk(page)).find((name) => name.startsWith('pairbook-ours-')) ?? ''
  const id = (prefix: string) => `${prefix}_${'0'.repeat(20)}`
  const rows: Readonly<Record<string, object>> = {
    entries: { id: id('entry'), pairId, kind: 'note', day: '2026-11-17', createdAt: 1_795_000_000_000, editedAt: 1_795_000_000_000, text: wordOf('entries') },
    drafts: { key: 'goal|gone', form: `${pairId} goal new`, tab: 'gone', pairId, values: { text: wordOf('drafts') }, savedAt: 1_795_000_000_000 },
    receipts: { id: id('receipt'), pairId, act: 'shared-with-partner', subject: id('entry'), contentHash: 'a'.repeat(64), at: 1_795_000_000_000 },
    trash: { id: id('trash'), pairId, ring: 'ours', kind: 'goal', record: { text: wordOf('trash') }, deletedAt: await page.evaluate(() => Date.now()) },
    settings: { key: 'theme', value: 'dark' },
    sealedAnswers: { id: id('answers'), pairId, seasonId: id('season'), roundId: id('round'), whose: 'me', salt: 'a'.repeat(64), words: JSON.stringify({ topics: [], question: 'How is it?', answer: wordOf('sealedAnswers') }), sealedAt: 1_795_000_000_000 },
    givenToCalendar: { uid: 'meeting@pairbook', pairId, meetingId: id('meeting'), sequence: 1, at: 1_795_000_000_000 },
  }
  for (const [table, row] of Object.entries(rows)) await layOnDisk(page, 'pairbook-mine', table, row)
  await layOnDisk(page, book, 'updates', [...oneOfEachOurs('mentee')])
  const kindsOfMine = (await storesOnDisk(page, 'pairbook-mine')).filter((name) => !leftBehind.includes(name))
  expect(kindsOfMine.length).toBeGreaterThan(4)
  await page.reload()

  await page.goto(`${phone.appUrl}#/pair/take`)
  await page.getByText('1 private entry').waitFor()
  const readable = await taken(page)
  await page.getByRole('radio', { name: 'For another program' }).check()
  const file = await taken(page)
  const { items } = JSON.parse(file.text) as Taken
  const kindsOf = (ring: string) => new Set(items.filter((item) => item.ring === ring).map(({ kind }) => kind))
  expect(kindsOf('mine')).toEqual(new Set(kindsOfMine))
  expect(kindsOf('ours')).toEqual(new Set(kindsOfOurs))
  const worded = [...kindsOfOurs.filter((kind) => !wordless.has(kind)), 'entries', 'sealedAnswers', 'drafts', 'trash']
  const holdersOf = (kind: string) => [...new Set(items.filter(({ record }) => JSON.stringify(record).includes(wordOf(kind))).map((item) => item.kind))]
  expect(worded.map((kind) => ({ kind, in: holdersOf(kind) }))).toEqual(worded.map((kind) => ({ kind, in: [kind] })))
  expect(worded.filter((kind) => !readable.text.includes(wordOf(kind)))).toEqual([])
  expect(items.filter(({ readable: understood }) => !understood)).toEqual([])
})
