// A canary in every private field: it is found in Mine on this phone, and nowhere else. Not in an address, a title, a
// console line, the caches, the small storages, the name of a file, a request, or the shared book before it is shared.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { readPixels } from '../../src/sync/transports/qr/read-pixels.ts'
import { createCollection } from '../../src/sync/transports/qr/collect.ts'
import { textToSlots } from '../../src/sync/transports/file.ts'
import { readableIn } from '../sync/readable.ts'
import { photograph } from './film-of-codes.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { insideOf, ledgerOn } from './forged-slots.ts'
import { rowsOnDisk, sharedBytes } from './on-disk.ts'
import { openAddress, pressKeep, putInto } from './sturdy-page.ts'
import { jotShared, savedFile, twoJoinedPhones } from './two-joined-phones.ts'
import { freshPhone } from './world.ts'

const canary = (field: string): string => `zanja${field}kanarie`
/** What every canary shares, as text, in an address, or as bytes in a database. */
const song = /zanja\w*kanarie/i

/**
 * What lies outside of Mine and could give words away: small storages, caches, history, the page's own name. The bodies
 * in the caches are listened to where they lie, and only one that sings is told.
 */
const outsideOfMine = async (page: Page): Promise<string> =>
  page.evaluate(async (pattern) => {
    const sings = new RegExp(pattern, 'i')
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const requests = await cache.keys()
        const bodies = await Promise.all(requests.map(async (request) => (await (await cache.match(request))?.text()) ?? ''))
        return [name, ...requests.map(({ url }) => url), ...bodies.filter((body) => sings.test(body))].join('\n')
      }),
    )
    const loaded = performance.getEntries().map(({ name }) => name)
    return [location.href, document.title, JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, name, ...loaded, ...cached].join('\n')
  }, song.source)

/** What the page says to the console, asks of the network and writes in its address. */
const listenTo = (context: BrowserContext, page: Page): string[] => {
  const outside: string[] = []
  context.on('console', (message) => outside.push(message.text()))
  context.on('request', (request) => outside.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''))
  page.on('framenavigated', (frame) => outside.push(frame.url()))
  return outside
}

test('private words are in Mine and nowhere else, until one entry is shared', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  const outside = listenTo(context, page)
  const look = async () => {
    outside.push(page.url(), await page.title(), await outsideOfMine(page))
  }

  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await readyOffline(page)

  // A reflection with every one of its fields, the folded ones too.
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('link', { name: 'Write a reflection' }).click()
  await page.getByLabel('How are things going?').waitFor()
  for (const fold of await page.locator('main details').all()) await fold.evaluate((element) => element.setAttribute('open', ''))
  const boxes = await page.locator('main').last().locator('textarea, input[type=text]').all()
  expect(boxes.length).toBeGreaterThanOrEqual(9)
  for (const [index, box] of boxes.entries()) await box.fill(canary(`box${index}`))
  await page.getByText('Kept on this phone').waitFor()
  await look()
  const mine = async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'entries'))
  await expect.poll(mine).toContain(canary(`box${boxes.length - 1}`))
  await page.getByRole('button', { name: 'Done' }).click()

  // A note, one that was deleted, and half a thought.
  await page.getByRole('link', { name: 'Today' }).click()
  for (const words of [canary('note'), canary('deleted')]) {
    await page.getByLabel('Your note').fill(words)
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.getByText(/^Kept on this phone/).waitFor()
    await look()
  }
  await page.getByRole('link', { name: 'Open the note' }).click()
  await look()
  await page.getByRole('button', { name: 'Delete this entry' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await look()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByLabel('Your note').fill(canary('draft'))
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain(canary('draft'))
  await look()

  // Notes made while getting ready for a meeting.
  await page.goto(`${phone.appUrl}#/meetings/new`)
  await page.getByRole('radio', { name: 'Tomorrow' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('link', { name: 'Get ready' }).click()
  await page.getByLabel('What I want to remember for this meeting').fill(canary('prepared'))
  await expect.poll(mine).toContain(canary('prepared'))
  await look()

  // Looking for it, and the lists that show it.
  await page.goto(`${phone.appUrl}#/journal/search`)
  await page.getByLabel('Words to find').fill(canary('note'))
  await page.getByText('1 entry found').waitFor()
  await look()
  await page.goto(`${phone.appUrl}#/pair/deleted`)
  await page.getByText(canary('deleted')).first().waitFor()
  await look()

  // The copy holds the words; its name does not.
  await page.goto(`${phone.appUrl}#/pair/take`)
  for (const kind of ['To read and print', 'For another program']) {
    await page.getByRole('radio', { name: kind }).check()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()])
    outside.push(file.suggestedFilename())
  }
  await look()
  await page.reload()
  await look()

  expect(outside.join('\n')).not.toMatch(song)
  expect(await sharedBytes(page)).not.toMatch(song)
  // The same eye does see what is in Mine, and what is shared: the search itself is sound.
  expect(await mine()).toMatch(song)

  await page.goto(`${phone.appUrl}#/journal`)
  await page.locator('a[data-ring=mine]', { hasText: canary('note') }).click()
  await page.getByRole('button', { name: 'Share with Dana…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Share with Dana' }).click()
  await page.getByText('receipt', { exact: false }).first().waitFor()
  const shared = await sharedBytes(page)
  expect(shared).toContain(canary('note'))
  expect([...new Set(shared.match(/zanja\w*?kanarie/gi))]).toEqual([canary('note')])
  await look()
  expect(outside.join('\n')).not.toMatch(song)
})

/** The bytes that the moving codes on the screen carry, read as a camera reads them. */
const bytesShown = async (page: Page): Promise<Uint8Array> => {
  const collection = createCollection()
  for (let turn = 0; turn < 20; turn += 1) {
    for (const { width, height, grey } of await photograph(page, 2)) {
      const data = new Uint8ClampedArray(grey.length * 4).fill(255)
      for (const [at, shade] of grey.entries()) data.fill(shade, at * 4, at * 4 + 3)
      const gathered = collection.add(readPixels({ width, height, data }) ?? '')
      if (gathered.ok && gathered.value.message !== undefined) return gathered.value.message
    }
  }
  throw new Error('the codes were not read')
}

test('of joined phones, what leaves by file and by codes holds no private word, not even for who opens it; and sealed it holds no word at all', async () => {
  const { lees, lee, appUrl } = await twoJoinedPhones()
  const { context } = await lees.start()
  const outside = listenTo(context, lee)
  const look = async () => {
    outside.push(lee.url(), await lee.title(), await outsideOfMine(lee))
  }

  // Each in the private box of its own form.
  const boxes = [
    ['reservation', addresses.firstMeetingStep('reservations'), 'text'],
    ['coordinator', addresses.anotherMatch, 'name'],
    ['student', addresses.settings, 'studentNames'],
    ['note', addresses.newNote, 'text'],
  ] as const
  for (const [field, address, box] of boxes) {
    await openAddress(lee, address)
    await putInto(lee, box, canary(field))
    await pressKeep(lee, box)
    const mine = async () => JSON.stringify(await Promise.all(['entries', 'pairs', 'settings'].map((table) => rowsOnDisk(lee, 'pairbook-mine', table))))
    await expect.poll(mine).toContain(canary(field))
    await look()
  }
  const entries = async () => JSON.stringify(await rowsOnDisk(lee, 'pairbook-mine', 'entries'))
  await openAddress(lee, addresses.newEntry)
  await lee.getByLabel('How are things going?').fill(canary('reflection'))
  await expect.poll(entries).toContain(canary('reflection'))
  await openAddress(lee, addresses.newMeeting)
  await lee.getByRole('radio', { name: 'Tomorrow' }).check()
  await lee.getByLabel('Time', { exact: true }).fill('12:10')
  await lee.getByRole('button', { name: 'Keep' }).click()
  await lee.getByRole('link', { name: 'Get ready' }).click()
  await lee.getByLabel('What I want to remember for this meeting').fill(canary('prepared'))
  await expect.poll(entries).toContain(canary('prepared'))
  // A draft is private also where its form is not.
  await openAddress(lee, addresses.newGoal)
  await lee.getByLabel('The goal, in your own words').fill(canary('draft'))
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(lee, 'pairbook-mine', 'drafts'))).toContain(canary('draft'))
  await look()
  await jotShared(lee, appUrl, 'meant for both: the bus comes at seven', 'Dana & me')

  const file = await savedFile(lee, appUrl)
  outside.push(file.name)
  await look()
  const decoded = textToSlots(file.text)
  const byFile = Buffer.concat(decoded.ok ? decoded.value.pieces : [])
  await openAddress(lee, addresses.sideBySide)
  await lee.getByRole('button', { name: 'Begin side by side' }).click()
  await lee.getByRole('img', { name: /^Moving code for/ }).waitFor()
  const byCodes = await bytesShown(lee)
  await look()

  const ledger = await ledgerOn(lee)
  for (const bytes of [byFile, byCodes]) {
    const inside = (await insideOf(ledger, bytes)).map((content) => Buffer.from(content).toString('utf8')).join('\n')
    expect(inside).not.toMatch(song)
    // What is meant for both is in it: the eye that finds no canary does find words.
    expect(inside).toContain('meant for both: the bus comes at seven')
    expect(readableIn(bytes)).not.toMatch(/zanja|kanarie|meant for both|bus comes|Lee Park|Dana|entry_|season_/i)
  }
  expect(outside.join('\n')).not.toMatch(song)
})
