// Ten weeks of a pair that meets on Thursdays: a holiday, a meeting moved, a silence that brings quiet help, and a pause.
// At the end the attendance record tells it as it was, and nothing on the way blamed, counted or nagged.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { button, expectText, heading, link, textOf } from './on-page.ts'
import { freshPhone } from './world.ts'

const minutes = 60_000
const offer = 'Time for a few minutes together?'
const blame = /streak|overdue|in a row|you missed|\d+ weeks (?:ago|since)|\d+ of \d+ meetings|%/i

interface Walk {
  readonly page: Page
  readonly appUrl: string
  /** Everything Today said on the way. */
  readonly said: string[]
}

/** Opens the app at noon or another time of a day, as after days in a pocket, and notes what Today says. */
const todayAt = async ({ page, appUrl, said }: Walk, moment: string): Promise<string> => {
  await page.clock.setFixedTime(new Date(moment))
  await page.goto(`${appUrl}#/`)
  await page.reload()
  await page.getByLabel('Your note').waitFor()
  await page.getByText('A thought for this week').waitFor()
  await page.waitForLoadState('networkidle')
  const text = await textOf(page)
  said.push(text)
  return text
}

/** "We met" from Today's card, kept as it stands. */
const weMet = async ({ page }: Walk): Promise<void> => {
  await link(page, 'We met').first().click()
  await heading(page, 'We met').waitFor()
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).first().waitFor()
}

test('ten weeks with a holiday, a moved meeting, a stall and a pause', { timeout: 5 * minutes }, async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  const walk: Walk = { page, appUrl: phone.appUrl, said: [] }
  const to = (address: string) => page.goto(`${phone.appUrl}#${address}`)
  await page.clock.setFixedTime(new Date('2026-10-12T08:00:00-04:00'))
  await page.goto(phone.appUrl)
  await startFirstPair(page)

  // Every Thursday at 12:10; Thanksgiving off; quiet help after two weeks.
  await to('/meetings/schedule')
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: 'Thursday' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  await to('/meetings/season')
  await button(page, 'Add days off').click()
  await page.getByLabel('First day off').fill('2026-11-26')
  await page.getByLabel('Last day off').fill('2026-11-27')
  await button(page, 'Keep days off').click()
  await button(page, /^Day off/).waitFor()
  await to('/meetings/quiet')
  await page.getByRole('radio', { name: '2 weeks' }).check()
  await page.getByText(/Kept on this phone/).waitFor()

  // Weeks 1 to 3: they meet; the clocks change between the second and the third.
  for (const moment of ['2026-10-15T12:31:00-04:00', '2026-10-22T12:31:00-04:00', '2026-11-05T12:31:00-05:00']) {
    expect(await todayAt(walk, moment)).toContain('Did you meet?')
    await weMet(walk)
  }
  // The Thursday between was skipped, and that was fine: it is asked about once, and answered from the list.
  await to('/meetings')
  await link(page, /Oct 29/).first().click()
  await button(page, 'Skip it').click()
  await expectText(page).toMatch(/[Ss]kipped/)

  // Week 5: moved from Thursday to Friday; Thursday asks nothing, Friday does.
  await todayAt(walk, '2026-11-09T12:00:00-05:00')
  await to('/meetings')
  await link(page, 'See this meeting').click()
  await link(page, 'Move or change').click()
  await page.getByLabel('Time', { exact: true }).waitFor()
  await page.getByRole('radio', { name: 'Another day' }).check()
  await page.locator('main [name="dayOwn"]').fill('2026-11-13')
  await button(page, 'Keep').click()
  await expectText(page).toContain('November 13')
  expect(await todayAt(walk, '2026-11-12T13:00:00-05:00')).not.toContain('Did you meet?')
  expect(await todayAt(walk, '2026-11-13T12:31:00-05:00')).toContain('Did you meet?')
  await weMet(walk)
  expect(await todayAt(walk, '2026-11-19T12:31:00-05:00')).toContain('Did you meet?')
  await weMet(walk)

  // Week 7 is Thanksgiving: no meeting, no question, and the days off are no silence.
  expect(await todayAt(walk, '2026-11-26T13:00:00-05:00')).not.toContain('Did you meet?')
  expect(await todayAt(walk, '2026-11-30T12:00:00-05:00')).not.toContain(offer)

  // It stalls: nobody writes a word. Two weeks and the two days off later two times are offered, and one tap plans one.
  expect(await todayAt(walk, '2026-12-04T12:00:00-05:00')).not.toContain(offer)
  expect(await todayAt(walk, '2026-12-05T12:00:00-05:00')).toContain(offer)
  await button(page, /^(?:Mon|Tue|Wed|Thu|Fri), Dec \d+/).first().click()
  await heading(page, 'Planned meeting').waitFor()
  const planned = /December (\d+)/.exec(await textOf(page))?.[1] ?? ''
  expect(await todayAt(walk, '2026-12-05T12:05:00-05:00')).not.toContain(offer)

  // They meet again, then rest until January: nothing is asked about what was planned.
  expect(await todayAt(walk, `2026-12-${planned.padStart(2, '0')}T18:00:00-05:00`)).toContain('Did you meet?')
  await weMet(walk)
  await to('/meetings/quiet')
  await page.getByLabel(/^First day back/).fill('2027-01-04')
  await button(page, 'Start a busy season').click()
  await heading(page, 'You two are resting').waitFor()
  const resting = await todayAt(walk, '2026-12-22T12:00:00-05:00')
  expect(resting).toContain('You two are resting')
  expect(resting).not.toContain('Did you meet?')
  const back = await todayAt(walk, '2027-01-06T12:00:00-05:00')
  expect(back).toContain('Next meeting')
  expect(back).not.toMatch(/resting|Did you meet/)

  // The record tells what was, and nothing else.
  await to('/meetings/attendance')
  await page.getByRole('table').waitFor()
  const rows = await page.locator('tbody tr th').allInnerTexts()
  const days = rows.map((row) => /[A-Z][a-z]{2} \d+, \d{4}/.exec(row)?.[0])
  expect(days).toEqual(['Oct 15, 2026', 'Oct 22, 2026', 'Nov 5, 2026', 'Nov 13, 2026', 'Nov 19, 2026', `Dec ${planned}, 2026`])
  expect(walk.said.filter((text) => blame.test(text))).toEqual([])
})
