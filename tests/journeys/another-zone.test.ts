// The phone travels: a meeting stays at its own place and time, and "today" is where the phone is, after a start
// elsewhere and while the app is open.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

/** In New York an evening of Tuesday the 17th; in Tokyo already the morning of Wednesday. */
const moment = '2026-11-18T02:30:00Z'

const badge = (page: Page, words: string) => page.locator('main section, main article, main div').getByText(words, { exact: true }).first()

const travel = async (context: BrowserContext, page: Page, timezoneId: string) => {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTimezoneOverride', { timezoneId })
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

test('a meeting keeps its own zone, and today is where the phone is, also when it travels with the app open', async () => {
  const phone = await freshPhone({ travels: true })
  const home = await phone.start()
  await home.page.clock.setFixedTime(moment)
  await home.page.goto(phone.appUrl)
  await startFirstPair(home.page, 'Dana')
  await openAddress(home.page, '#/meetings/new')
  await home.page.locator('main [name="day"][value="other"]').check()
  await putInto(home.page, 'dayOwn', '2026-11-18')
  await putInto(home.page, 'time', '08:00')
  await putInto(home.page, 'place', 'Room 14')
  await pressKeep(home.page, 'time')
  await home.page.waitForURL(/#\/meetings\/meeting_/)
  const meeting = new URL(home.page.url()).hash
  await openAddress(home.page, '#/')
  await badge(home.page, 'tomorrow').waitFor()

  const away = await phone.restart('Asia/Tokyo')
  await away.page.clock.setFixedTime(moment)
  await away.page.goto(phone.appUrl)
  await badge(away.page, 'today').waitFor()
  await openAddress(away.page, meeting)
  const inTokyo = await away.page.locator('main').last().innerText()
  expect(inTokyo).toMatch(/8:00/)
  expect(inTokyo).toContain('America/New York time')
  await openAddress(away.page, '#/journal/new-note')
  await putInto(away.page, 'text', 'written in Tokyo')
  await away.page.getByText('Kept on this phone').waitFor()
  await away.page.getByText('Wed, Nov 18', { exact: false }).first().waitFor()

  // Back over the date line with the app open: nothing is reloaded.
  await openAddress(away.page, '#/')
  await badge(away.page, 'today').waitFor()
  await travel(away.context, away.page, 'Pacific/Honolulu')
  await badge(away.page, 'tomorrow').waitFor()
  await openAddress(away.page, meeting)
  expect(await away.page.locator('main').last().innerText()).toContain('America/New York time')
  await openAddress(away.page, '#/journal/new-note')
  await putInto(away.page, 'text', 'written in Honolulu')
  await away.page.getByText('Kept on this phone').waitFor()
  await away.page.getByText('Tue, Nov 17', { exact: false }).first().waitFor()

  // At home again the meeting never moved.
  const { page } = await phone.restart('America/New_York')
  await page.clock.setFixedTime(moment)
  await page.goto(`${phone.appUrl}${meeting}`)
  await page.getByText('8:00', { exact: false }).first().waitFor()
  expect(await page.locator('main').last().innerText()).not.toContain('New York time')
})
