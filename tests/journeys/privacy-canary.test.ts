// A canary in every private field: it is found in Mine on this phone, and nowhere else. Not in an address, a title, a
// console line, the caches, the small storages, the name of a file, a request, or the shared book before it is shared.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { rowsOnDisk, sharedBytes } from './on-disk.ts'
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

test('private words are in Mine and nowhere else, until one entry is shared', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  const outside: string[] = []
  context.on('console', (message) => outside.push(message.text()))
  context.on('request', (request) => outside.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''))
  page.on('framenavigated', (frame) => outside.push(frame.url()))
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
