// Side by side between two joined phones, through their cameras: one shows, the other reads, they swap, and both hear that they
// have everything; also when one of them went away half-way. No network, no file.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { filmCamera, photograph } from './film-of-codes.ts'
import { jotShared, twoJoinedPhones } from './two-joined-phones.ts'

const minutes = 60_000

const aCamera = (name: string) => {
  const camera = filmCamera(name)
  onTestFinished(camera.putAway)
  return camera
}

/** Holds the other phone's camera over what this one shows, for so many codes. */
const show = async (page: Page, camera: ReturnType<typeof filmCamera>, codes = 4) => {
  await page.getByRole('img', { name: /^Moving code for/ }).waitFor()
  await expect.poll(() => page.locator('[data-shown]').getAttribute('data-shown')).not.toBe('0')
  camera.layIn(await photograph(page, codes))
}

const begin = (page: Page) => page.getByRole('button', { name: 'Begin side by side' }).click()

/** Such that no packing makes it shorter: it takes several codes. */
const longNote = `the bus comes at seven ${Array.from(crypto.getRandomValues(new Uint8Array(4500)), (byte) => byte.toString(36)).join(' ')}`

const read = (page: Page) => page.getByRole('radio', { name: 'This phone reads' }).check()
const cardOf = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true })

test('two phones exchange what both wrote by their cameras alone, and both know that the other has it', { timeout: 5 * minutes }, async () => {
  const leesCamera = aCamera('lee')
  const danasCamera = aCamera('dana')
  const { lee, dana, appUrl } = await twoJoinedPhones({ lee: { browserFlags: leesCamera.browserFlags }, dana: { browserFlags: danasCamera.browserFlags } })
  await jotShared(lee, appUrl, longNote, 'Dana & me')
  await jotShared(dana, appUrl, 'the gym is free at eight', 'Lee & me')
  for (const page of [lee, dana]) {
    await page.goto(`${appUrl}#/pair/exchange/side-by-side`)
    await page.getByText('1 entry or note').waitFor()
    await begin(page)
  }

  // Of the codes Dana reads some, then looks at another page, and then the rest: neither alone would be enough.
  const [some, rest] = [5, 6]
  await show(lee, danasCamera, some)
  const fewest = Number(/at least (\d+)/.exec((await lee.locator('[data-shown]').textContent()) ?? '')?.[1])
  expect(fewest).toBeGreaterThan(rest)
  expect(fewest).toBeLessThan(some + rest)
  await read(dana)
  const pieces = dana.getByRole('progressbar')
  await pieces.waitFor({ timeout: 90_000 })
  const needed = Number(await pieces.getAttribute('max'))
  await expect.poll(async () => Number(await pieces.getAttribute('value')), { timeout: 90_000 }).toBe(some * Math.ceil(needed / fewest))
  await dana.goto(`${appUrl}#/pair/exchange/standing`)
  await dana.getByRole('heading', { name: 'On its way' }).waitFor()
  await show(lee, danasCamera, rest)
  await dana.goto(`${appUrl}#/pair/exchange/side-by-side`)
  await begin(dana)
  await read(dana)
  // All of it is here, and by itself it is Dana's turn to show.
  await dana.getByText('All of it is here. Now this phone shows', { exact: false }).waitFor({ timeout: 90_000 })
  await cardOf(dana, 'What came of it').getByText('1 entry or note').waitFor()

  await show(dana, leesCamera)
  await read(lee)
  await lee.getByText('Done: you have all of each other’s.', { exact: false }).waitFor({ timeout: 90_000 })
  await cardOf(lee, 'What came of it').getByText('1 entry or note').waitFor()

  await show(lee, danasCamera)
  await read(dana)
  await dana.getByText('Done: you have all of each other’s.', { exact: false }).waitFor({ timeout: 90_000 })

  for (const [page, partner, came] of [[lee, 'Dana', 'the gym is free at eight'], [dana, 'Lee', 'the bus comes at seven']] as const) {
    await page.goto(`${appUrl}#/pair/exchange/standing`)
    await page.getByText(`${partner} has everything in your book.`).waitFor()
    await page.goto(`${appUrl}#/journal`)
    await page.getByText(came).first().waitFor()
    expect(await page.getByText(/^the (?:bus|gym)/).count()).toBe(2)
  }
})
