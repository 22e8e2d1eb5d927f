// When it goes quiet: two times are offered after the silence the two chose, never in a holiday or a busy season; one
// tap plans, one tap puts it away for good; a busy season asks nothing and both see it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { button, expectText, link, textOf } from './on-page.ts'
import { freshPhone } from './world.ts'

const offer = 'Time for a few minutes together?'

const todayAt = async (page: Page, appUrl: string, moment: string) => {
  await page.clock.setFixedTime(new Date(moment))
  await page.goto(`${appUrl}#/`)
  await page.reload()
  await page.getByLabel('Your note').waitFor()
}

const aPair = async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.clock.setFixedTime(new Date('2026-11-02T08:00:00-05:00'))
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  // Met on Monday, agreed on nothing; help after two weeks.
  await page.goto(`${phone.appUrl}#/met`)
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, /^If it goes quiet/).click()
  await page.getByRole('radio', { name: '2 weeks' }).check()
  await page.getByText(/Kept on this phone/).waitFor()
  return { phone, page }
}

/** The offer loads behind the first paint, and so does the saying at the end: once that stands, it would be there. */
const isOffered = async (page: Page): Promise<boolean> => {
  await page.getByText('A thought for this week').waitFor()
  await page.waitForLoadState('networkidle')
  return page.getByRole('heading', { name: offer }).isVisible()
}

test('after the silence the two chose, and not a day before, two times are offered; one tap plans a meeting', async () => {
  const { phone, page } = await aPair()
  await todayAt(page, phone.appUrl, '2026-11-15T12:00:00-05:00')
  expect(await isOffered(page)).toBe(false)
  await todayAt(page, phone.appUrl, '2026-11-16T12:00:00-05:00')
  await page.getByRole('heading', { name: offer }).waitFor()
  expect(await textOf(page)).not.toMatch(/missed|streak|weeks ago|overdue/i)
  await button(page, /^Tue, Nov 17/).click()
  await page.getByRole('heading', { name: 'Planned meeting' }).waitFor()
  await todayAt(page, phone.appUrl, '2026-11-16T12:05:00-05:00')
  expect(await isOffered(page)).toBe(false)
})

test('a holiday does not count as silence', async () => {
  const { phone, page } = await aPair()
  await page.goto(`${phone.appUrl}#/meetings/season`)
  await button(page, 'Add days off').click()
  await page.getByLabel('First day off').fill('2026-11-09')
  await page.getByLabel('Last day off').fill('2026-11-15')
  await button(page, 'Keep days off').click()
  await button(page, /^Day off/).waitFor()
  await todayAt(page, phone.appUrl, '2026-11-22T12:00:00-05:00')
  expect(await isOffered(page)).toBe(false)
  await todayAt(page, phone.appUrl, '2026-11-23T12:00:00-05:00')
  expect(await isOffered(page)).toBe(true)
})

test('put away with one tap, it stays away for good, and comes back only when asked for', async () => {
  const { phone, page } = await aPair()
  await todayAt(page, phone.appUrl, '2026-11-18T12:00:00-05:00')
  await button(page, 'Don’t show this again').click()
  await page.getByRole('heading', { name: offer }).waitFor({ state: 'detached' })
  const { page: later } = await phone.restart()
  await todayAt(later, phone.appUrl, '2027-02-01T12:00:00-05:00')
  expect(await isOffered(later)).toBe(false)
  await later.goto(`${phone.appUrl}#/meetings/quiet`)
  await button(later, 'Show it again').click()
  await later.getByText('It may come up again.').waitFor()
  await todayAt(later, phone.appUrl, '2027-02-01T12:00:00-05:00')
  expect(await isOffered(later)).toBe(true)
})

test('a busy season asks nothing about what was planned, has no reason, and ends by its day or by one tap', async () => {
  const { phone, page } = await aPair()
  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: 'Thursday' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  await page.goto(`${phone.appUrl}#/meetings/quiet`)
  await page.getByLabel(/^First day back/).fill('2026-11-01')
  await button(page, 'Start a busy season').click()
  await page.getByRole('alert').getByText('please choose a day after today').waitFor()
  await page.getByLabel(/^First day back/).fill('2026-11-30')
  await button(page, 'Start a busy season').click()
  await page.getByRole('heading', { name: 'You two are resting' }).waitFor()
  expect(await page.locator('main textarea').count()).toBe(0)

  // Two Thursdays went by: no question about them, no offer.
  await todayAt(page, phone.appUrl, '2026-11-20T12:00:00-05:00')
  await expectText(page).toMatch(/You two are resting\s+Until Nov 30, 2026/)
  expect(await isOffered(page)).toBe(false)
  expect(await textOf(page)).not.toContain('Did you meet?')
  await page.goto(`${phone.appUrl}#/meetings`)
  await expectText(page).toContain('Resting')
  expect(await textOf(page)).not.toContain('Did you meet?')

  // Back: the next meeting stands there again, and nothing is asked about the weeks between.
  await todayAt(page, phone.appUrl, '2026-12-02T12:00:00-05:00')
  await expectText(page).toContain('Next meeting')
  expect(await textOf(page)).not.toMatch(/Did you meet|resting/)

  // Resting again with no day of return, and back with one tap.
  await page.goto(`${phone.appUrl}#/meetings/quiet`)
  await button(page, 'Start a busy season').click()
  await todayAt(page, phone.appUrl, '2026-12-07T12:00:00-05:00')
  await expectText(page).toContain('Until one of you says so.')
  await button(page, 'We are back').click()
  await expectText(page).not.toContain('resting')
})
