// The last quarter of a second: typed, and the page is gone before the pause at which a draft is written.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const leftBehind = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('pairbook-last-words')))

/** From now on this page's writes never arrive, as when it is gone before the database answers. */
const stallStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the page is gone', 'AbortError')
    }
    addEventListener('storage-again', () => Object.defineProperty(IDBObjectStore.prototype, 'put', own ?? {}), { once: true })
  })

test('what was typed right before a reload is there, over and over, and no copy stays in the small storage', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.getByLabel('Your name').fill('Lee before there is a book')
  await page.reload()
  await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Lee before there is a book')
  await startFirstPair(page, 'Dana')
  for (const round of [1, 2, 3, 4, 5]) {
    await openAddress(page, '#/goals/new')
    await putInto(page, 'text', `goal of round ${round}`)
    await page.reload()
    await page.locator('main [name="text"]').waitFor()
    expect(await valueOf(page, 'text')).toBe(`goal of round ${round}`)
    expect(await leftBehind(page)).toEqual([])
  }
})

test('words whose writing never arrived are there after the reload: a draft, a note just begun, a note changed', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')

  await openAddress(page, '#/meetings/ground-rules')
  await page.locator('main [name="reach"]').waitFor()
  await stallStorage(page)
  await putInto(page, 'reach', 'call after four')
  await page.reload()
  await page.locator('main [name="reach"]').waitFor()
  expect(await valueOf(page, 'reach')).toBe('call after four')
  expect(await leftBehind(page)).toEqual([])

  // A note that was begun a moment ago stands where it was begun.
  await openAddress(page, '#/journal/new-note')
  await page.locator('main [name="text"]').waitFor()
  await stallStorage(page)
  await putInto(page, 'text', 'half a thought')
  await page.reload()
  await page.locator('main [name="text"]').waitFor()
  expect(await valueOf(page, 'text')).toBe('half a thought')

  // Its next words, too; and nothing of it was set aside as another tab's.
  await stallStorage(page)
  await putInto(page, 'text', 'a whole thought')
  await page.reload()
  await page.locator('main [name="text"]').waitFor()
  expect(await valueOf(page, 'text')).toBe('a whole thought')
  await openAddress(page, '#/journal')
  await page.locator('a[data-ring=mine]').waitFor()
  expect(await page.locator('a[data-ring=mine]').count()).toBe(1)
  await openAddress(page, '#/pair/deleted')
  expect(await page.getByText('thought').count()).toBe(0)
  expect(await leftBehind(page)).toEqual([])
})

test('a tab that is closed, or only put behind another, loses nothing and leaves nothing lying about', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, '#/goals/new')
  await putInto(page, 'text', 'put behind another')
  // Another page on top is what hides a page; a headless browser needs to be told.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(() => leftBehind(page)).toEqual([])
  await page.getByText('Draft kept on this phone').waitFor()

  const second = await context.newPage()
  await second.goto(`${phone.appUrl}#/meetings/ground-rules`)
  await second.locator('main [name="reach"]').waitFor()
  await stallStorage(second)
  await putInto(second, 'reach', 'closed at once')
  await second.close({ runBeforeUnload: true })
  await expect.poll(() => leftBehind(page)).toHaveLength(1)
  const third = await context.newPage()
  await third.goto(`${phone.appUrl}#/meetings/ground-rules`)
  await third.locator('main [name="reach"]').waitFor()
  expect(await valueOf(third, 'reach')).toBe('closed at once')
  expect(await leftBehind(page)).toEqual([])
})

test('a form that was kept does not come back as a draft', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, '#/goals/new')
  await page.locator('main [name="text"]').waitFor()
  await stallStorage(page)
  await putInto(page, 'text', 'kept in the end')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await leftBehind(page)).toHaveLength(1)
  await page.getByText('Not kept. Your words are still here').first().waitFor()
  await page.evaluate(() => {
    dispatchEvent(new Event('storage-again'))
  })
  await pressKeep(page, 'text')
  await page.waitForURL(/#\/goals\/goal_/)
  expect(await leftBehind(page)).toEqual([])
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.reload()
  await page.locator('main [name="text"]').waitFor()
  expect(await valueOf(page, 'text')).toBe('')
})
