// Meetings on a phone: a rhythm planned around a holiday, a meeting moved and one skipped, "We met" in two taps,
// attendance corrected, all of it there after the phone was switched off; bad input refused kindly.
import { expect, test } from 'vitest'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { at, button, expectFocus, expectText, link, textOf } from './on-page.ts'
import { freshPhone } from './world.ts'

const mondayMorning = '2026-11-16T08:00:00-05:00'

const phoneWithThursdays = async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await at(page, mondayMorning)
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/meetings/season`)
  await button(page, 'Add days off').click()
  await page.getByLabel('Name').fill('Thanksgiving')
  await page.getByLabel('First day off').fill('2026-11-26')
  await page.getByLabel('Last day off').fill('2026-11-27')
  await button(page, 'Keep days off').click()
  await button(page, /^Thanksgiving/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: 'Thursday' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await page.getByLabel('Place').fill('Room 14')
  await expectText(page).toMatch(/Thu, Nov 19, 12:10 PM\s+Thu, Nov 26\s?day off: Thanksgiving\s+Thu, Dec 3, 12:10 PM/)
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  return { phone, page }
}

test('"We met" is two taps from Today, fills the record and steps over the holiday', async () => {
  const { phone, page } = await phoneWithThursdays()
  await readyOffline(page)
  await page.context().setOffline(true)
  await at(page, '2026-11-19T12:41:00-05:00')
  await page.goto(phone.appUrl)
  await page.reload()

  let taps = 0
  const tap = async (target: ReturnType<typeof link>) => {
    taps += 1
    await target.click()
  }
  await tap(link(page, 'We met').first())
  await expectText(page).toContain('Thu, Nov 26 is a day off (Thanksgiving): moved to Thu, Dec 3?')
  await tap(button(page, 'Keep'))
  await page.getByText(/Kept on this phone/).waitFor()
  expect(taps).toBeLessThanOrEqual(2)

  await page.goto(`${phone.appUrl}#/meetings/attendance`)
  await expectText(page).toMatch(/Nov 19, 2026[\s\S]*12:10 PM, 20 min[\s\S]*Room 14[\s\S]*Thu, Dec 3, 12:10 PM/)
  await expectText(page).toContain('1 meeting · 0 h 20 min')
})

test('promises made at a meeting are there, and an "if" alone is not enough', async () => {
  const { phone, page } = await phoneWithThursdays()
  await at(page, '2026-11-19T12:41:00-05:00')
  await page.goto(`${phone.appUrl}#/met`)
  await page.reload()
  await page.getByText('Add an “if or when”').first().click()
  await page.getByLabel('You: if or when …').fill('it is Wednesday recess')
  await button(page, 'Keep').click()
  await page.getByRole('alert').getByText('If you write an “if”, please write what you will do as well.').waitFor()
  await page.getByLabel('You: I will …').fill('I ask for the crisis plan 🚌 خطة')
  await page.getByLabel('Dana: I will …').fill('bring the sub folder')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').click()
  await page.getByRole('checkbox', { name: /I ask for the crisis plan 🚌 خطة/ }).waitFor()
  await page.getByRole('checkbox', { name: /bring the sub folder/ }).waitFor()
  await expect.poll(async () => textOf(page)).toMatch(/If or when: it is Wednesday recess/)
})

test('a meeting is moved and another skipped; both stay so when the rhythm changes, and after a restart', async () => {
  const { phone, page } = await phoneWithThursdays()
  await link(page, 'See this meeting').click()
  await link(page, 'Move or change').click()
  await page.getByRole('radio', { name: 'Fri, Nov 20' }).or(page.getByRole('radio', { name: 'Friday' })).check()
  await page.getByLabel('Time', { exact: true }).fill('07:30')
  await button(page, 'Keep').click()
  await expectText(page).toMatch(/Friday, November 20, 2026\s+7:30 AM – 7:50 AM[\s\S]*Moved from Thu, Nov 19, 12:10 PM/)

  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, /Thu, Dec 3 /).click()
  await button(page, 'Skip it').click()
  await expectText(page).toContain('Skipped, and that’s fine. Weeks get busy.')

  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Tuesday' }).check()
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()

  const { page: again } = await phone.restart()
  await at(again, mondayMorning)
  await again.goto(`${phone.appUrl}#/meetings`)
  await expectText(again).toMatch(
    /Next meeting[\s\S]*Tuesday, November 17, 2026[\s\S]*Fri, Nov 20 · 7:30 AM[\s\S]*Moved from Thu, Nov 19[\s\S]*Tue, Nov 24[\s\S]*Tue, Dec 1[\s\S]*Thu, Dec 3[\s\S]*Skipped, that’s fine[\s\S]*Tue, Dec 8/,
  )
  expect(await textOf(again)).not.toContain('Thu, Dec 10')
  await link(again, /Thu, Dec 3 /).click()
  await button(again, 'It is on after all').click()
  await expectText(again).toContain('Planned meeting')
})

test('every rhythm is entered on the screen, and its dates are the meetings', async () => {
  const { phone, page } = await phoneWithThursdays()
  const choose = async (rhythm: string, more: () => Promise<void>) => {
    await page.goto(`${phone.appUrl}#/meetings/schedule`)
    await page.getByRole('radio', { name: rhythm }).check()
    await more()
  }
  const keepAndExpect = async (list: RegExp, without: string) => {
    await button(page, 'Keep').click()
    await link(page, 'See this meeting').waitFor()
    await expectText(page).toMatch(list)
    expect(await textOf(page)).not.toContain(without)
  }

  await choose('Every other week', () => page.getByRole('radio', { name: 'Thursday' }).check())
  await expectText(page).toMatch(/Thu, Nov 19, 12:10 PM\s+Thu, Dec 3, 12:10 PM\s+Thu, Dec 17, 12:10 PM/)
  await keepAndExpect(/Thursday, November 19[\s\S]*Thu, Dec 3 [\s\S]*Thu, Dec 17 /, 'Thu, Dec 10')

  // A shorter month has its last day.
  await choose('Each month, by date', () => page.getByLabel('Day of the month').fill('32'))
  await button(page, 'Keep').click()
  await page.getByRole('alert').getByText('please give a whole number from 1 to 31').waitFor()
  await page.getByLabel('Day of the month').fill('31')
  await expectText(page).toMatch(/Mon, Nov 30, 12:10 PM\s+Thu, Dec 31, 12:10 PM\s+Sun, Jan 31, 12:10 PM\s+Sun, Feb 28, 12:10 PM/)
  await keepAndExpect(/Monday, November 30[\s\S]*Thu, Dec 31 /, 'Thu, Dec 17')

  await choose('Each month, by weekday', async () => {
    await page.getByRole('radio', { name: 'Last', exact: true }).check()
    await page.getByRole('radio', { name: 'Friday' }).check()
  })
  await expectText(page).toMatch(/Fri, Nov 27\s?day off: Thanksgiving\s+Fri, Dec 25, 12:10 PM\s+Fri, Jan 29, 12:10 PM/)
  await keepAndExpect(/Friday, December 25[\s\S]*Fri, Jan 29 /, 'Thu, Dec 31')

  // Dates picked by hand: nothing is planned, and what is added is all there is.
  await choose('On days we pick', () => page.getByText('No dates are planned for you').waitFor())
  await button(page, 'Keep').click()
  await link(page, 'Add a meeting').waitFor()
  await expect.poll(async () => textOf(page)).not.toContain('Fri, Jan 29')
  await page.goto(`${phone.appUrl}#/meetings/new`)
  await page.getByRole('radio', { name: 'Another day' }).check()
  await page.getByLabel('Which day').fill('2026-12-09')
  await page.getByLabel('Time', { exact: true }).fill('07:30')
  await button(page, 'Keep').click()
  const { page: again } = await phone.restart()
  await at(again, mondayMorning)
  await again.goto(`${phone.appUrl}#/meetings`)
  await expectText(again).toContain('Wednesday, December 9, 2026')
  expect(await textOf(again)).not.toMatch(/Nov 19|Dec 25|Jan 29/)
})

test('a corrected line says who corrected it and what it said before, also after a restart', async () => {
  const { phone, page } = await phoneWithThursdays()
  await at(page, '2026-11-19T12:41:00-05:00')
  await page.goto(`${phone.appUrl}#/met`)
  await page.reload()
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).waitFor()

  await page.goto(`${phone.appUrl}#/meetings/attendance`)
  await link(page, 'Correct Thu, Nov 19').click()
  await page.getByLabel('Day', { exact: true }).fill('2026-11-20')
  await button(page, 'Keep').click()
  await page.getByRole('alert').getByText(/this day is still to come/).waitFor()
  await page.getByLabel('Day', { exact: true }).fill('2026-11-18')
  await page.getByRole('radio', { name: '45', exact: true }).check()
  await button(page, 'Keep').click()
  await page.getByText('1 correction').click()
  await expectText(page).toContain('Before that it said: Day: Nov 19, 2026 · How long, in minutes: 20')

  const { page: again } = await phone.restart()
  await again.goto(`${phone.appUrl}#/meetings/attendance`)
  await expect.poll(async () => textOf(again)).toMatch(/Nov 18, 2026[\s\S]*12:10 PM, 45 min[\s\S]*Written by you/)
})

test('the same meeting written twice is told, and never refused', async () => {
  const { phone, page } = await phoneWithThursdays()
  for (let round = 0; round < 2; round += 1) {
    await page.goto(`${phone.appUrl}#/meetings`)
    await page.goto(`${phone.appUrl}#/met`)
    await button(page, 'Keep').waitFor()
    expect((await textOf(page)).includes('Another meeting is written down for this time')).toBe(round === 1)
    await button(page, 'Keep').click()
    await page.getByText(/Kept on this phone/).waitFor()
  }
  await page.goto(`${phone.appUrl}#/meetings/attendance`)
  await expectText(page).toContain('Two lines overlap')
  await expectText(page).toContain('2 meetings · 0 h 40 min')
})

test('days and times that do not exist are told beside the field, and nothing typed is lost', async () => {
  const { phone, page } = await phoneWithThursdays()
  await page.goto(`${phone.appUrl}#/meetings/new`)
  const place = '‮right to left 🚌 '
  await page.getByLabel('Place').evaluate((box, text) => {
    if (box instanceof HTMLInputElement) box.value = text.repeat(10_000)
  }, place)
  await page.getByRole('radio', { name: 'Other', exact: true }).first().check()
  await page.getByLabel('Minutes', { exact: true }).fill('0')
  await button(page, 'Keep').click()
  const alert = page.getByRole('alert')
  await alert.getByText(/Day: please fill this in/).waitFor()
  await alert.getByText(/Minutes: please give a whole number/).waitFor()
  await alert.getByText(/Place: this is \d+ characters too long/).waitFor()
  await expectFocus(alert)
  expect((await page.getByLabel('Place').inputValue()).length).toBe(place.length * 10_000)

  await page.getByLabel('Place').fill('Bus loop')
  await page.getByRole('radio', { name: '30', exact: true }).check()
  await page.getByRole('radio', { name: 'Another day' }).check()
  await page.getByLabel('Which day').fill('2126-11-20')
  await button(page, 'Keep').click()
  await alert.getByText(/more than three years away/).waitFor()

  // The hour daylight saving takes away, on a Sunday in March.
  await page.getByLabel('Which day').fill('2027-03-14')
  await page.getByLabel('Time', { exact: true }).fill('02:30')
  await expectText(page).toMatch(/this time does not exist. The meeting will be at 3:30 AM/)
  await page.getByLabel('Which day').fill('2027-11-07')
  await page.getByLabel('Time', { exact: true }).fill('01:30')
  await expectText(page).toContain('this time comes twice')
  await page.getByLabel('Which day').fill('2028-02-29')
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await button(page, 'Keep').click()
  await expectText(page).toContain('Tuesday, February 29, 2028')
})

test('ground rules and days off are kept; deleting days off can be undone, and meetings follow', async () => {
  const { phone, page } = await phoneWithThursdays()
  await page.goto(`${phone.appUrl}#/meetings/ground-rules`)
  await page.getByLabel('How do we reach each other?').fill('A note in the box <b>before</b> 10\nor a text')
  await page.getByRole('radio', { name: 'Sometimes' }).check()
  await button(page, 'Keep ground rules').click()
  await page.getByText(/Kept on this phone/).waitFor()

  const hasThanksgiving = async () => {
    await page.goto(`${phone.appUrl}#/meetings`)
    await link(page, /Thu, Dec 3 /).waitFor()
    const found = await link(page, /Thu, Nov 26 /).count()
    await page.goto(`${phone.appUrl}#/meetings/season`)
    return found === 1
  }
  expect(await hasThanksgiving()).toBe(false)
  await button(page, /^Thanksgiving/).click()
  await button(page, 'Delete days off').click()
  await page.getByText('Days off deleted.').waitFor()
  expect(await hasThanksgiving()).toBe(true)
  await button(page, 'Undo').click()
  await button(page, /^Thanksgiving/).waitFor()
  expect(await hasThanksgiving()).toBe(false)

  const { page: again } = await phone.restart()
  await again.goto(`${phone.appUrl}#/meetings/ground-rules`)
  await expect.poll(async () => again.getByLabel('How do we reach each other?').inputValue()).toBe('A note in the box <b>before</b> 10\nor a text')
})

test('a deleted meeting’s address leads to a clear page, and undo brings it back', async () => {
  const { page } = await phoneWithThursdays()
  await link(page, 'See this meeting').click()
  await button(page, 'Delete this meeting').waitFor()
  const address = page.url()
  await button(page, 'Delete this meeting').click()
  await page.getByText('Meeting deleted.').waitFor()
  for (const deeper of ['', '/change']) {
    await page.goto(address + deeper)
    await page.getByRole('heading', { name: 'Not in this book' }).waitFor()
  }
  await page.goto(address.replace('#/meetings/', '#/met/'))
  await page.getByRole('heading', { name: 'Not in this book' }).waitFor()
  await button(page, 'Undo').click()
  await page.goto(address)
  await expect.poll(async () => textOf(page)).toContain('Planned meeting')
})
