// Side by side between two joined phones, through their cameras: one shows, the other reads, they swap, and both hear that they
// have everything. No network, no file.
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

/** Holds the other phone's camera over what this one shows. */
const show = async (page: Page, camera: ReturnType<typeof filmCamera>) => {
  await page.getByRole('img', { name: /^Moving code for/ }).waitFor()
  await expect.poll(() => page.locator('[data-shown]').getAttribute('data-shown')).not.toBe('0')
  camera.layIn(await photograph(page, 4))
}

const read = (page: Page) => page.getByRole('radio', { name: 'This phone reads' }).check()
const cardOf = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true })

test('two phones exchange what both wrote by their cameras alone, and both know that the other has it', { timeout: 5 * minutes }, async () => {
  const leesCamera = aCamera('lee')
  const danasCamera = aCamera('dana')
  const { lee, dana, appUrl } = await twoJoinedPhones({ lee: { browserFlags: leesCamera.browserFlags }, dana: { browserFlags: danasCamera.browserFlags } })
  await jotShared(lee, appUrl, 'the bus comes at seven', 'Dana & me')
  await jotShared(dana, appUrl, 'the gym is free at eight', 'Lee & me')
  for (const page of [lee, dana]) {
    await page.goto(`${appUrl}#/pair/exchange/side-by-side`)
    await page.getByText('1 entry or note').waitFor()
    await page.getByRole('button', { name: 'Begin side by side' }).click()
  }

  await show(lee, danasCamera)
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
