// A phone with no room left: what is typed is never called kept, stays on the screen, and is kept once there is room.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

/** Every write fails as on a full disk, until there is room again. (The disk itself is filled in tests/browser/ours.) */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { prototype } = IDBObjectStore
    const own = { add: Object.getOwnPropertyDescriptor(prototype, 'add'), put: Object.getOwnPropertyDescriptor(prototype, 'put') }
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    prototype.add = refuse
    prototype.put = refuse
    addEventListener(
      'room-again',
      () => {
        Object.defineProperty(prototype, 'add', own.add ?? {})
        Object.defineProperty(prototype, 'put', own.put ?? {})
      },
      { once: true },
    )
  })

const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('room-again'))
  })

test('on a full phone the words stay in the form, the reason is said, and once there is room Keep keeps them once', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  const words = 'Words that have nowhere to go yet'
  const full = page.getByRole('alert').filter({ hasText: 'no room left' })

  await openAddress(page, '#/goals/new')
  await putInto(page, 'text', words)
  await fillUp(page)
  await pressKeep(page, 'text')
  await full.first().waitFor()
  expect(await valueOf(page, 'text')).toBe(words)
  await makeRoom(page)
  await pressKeep(page, 'text')
  await page.waitForURL(/#\/goals\/goal_/)
  await openAddress(page, '#/goals')
  await page.locator('main a[href^="#/goals/goal_"]').first().waitFor()
  expect(await page.locator('main a[href^="#/goals/goal_"]').count()).toBe(1)

  await openAddress(page, '#/journal/new-note')
  await page.getByLabel('Your note').waitFor()
  await fillUp(page)
  await putInto(page, 'text', words)
  await page.getByText('Not kept. Your words are still here').first().waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await full.first().waitFor()
  expect(await valueOf(page, 'text')).toBe(words)
  await makeRoom(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.locator('a[data-ring=mine]').waitFor()
  expect(await page.locator('a[data-ring=mine]').count()).toBe(1)
})
