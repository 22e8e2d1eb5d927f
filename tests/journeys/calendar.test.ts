// Meetings to a calendar: the file a phone really hands out, read by a parser of its own; what changed afterwards; a
// series of 200; nothing private, ever. And shared breaks, which become meetings.
import { readFile } from 'node:fs/promises'
import 'temporal-polyfill/global'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type ReadCalendar, readCalendar } from '../app/calendar/a-calendar.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { rowsOnDisk } from './on-disk.ts'
import { at, button, expectText, link } from './on-page.ts'
import { freshPhone } from './world.ts'

const canary = 'zanjakanarie'

const phoneWithThursdays = async (options: Parameters<typeof freshPhone>[0] = {}) => {
  const phone = await freshPhone(options)
  const { page } = await phone.start()
  await at(page, '2026-11-16T08:00:00-05:00')
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: 'Thursday' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await page.getByLabel('Place').fill('Room 14; left, \\ upstairs')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  return { phone, page }
}

/** The file the phone hands out, its name, and what the parser reads in it. */
const takeFile = async (page: Page): Promise<ReadCalendar & { readonly name: string; readonly text: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Take the file').click()])
  await page.getByText(/^Saved as/).waitFor()
  const text = await readFile(await file.path(), 'utf8')
  return { ...readCalendar(text), name: file.suggestedFilename(), text }
}
const toSeries = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/meetings`)
  await link(page, /^To calendar/).click()
  await page.getByRole('heading', { name: 'To calendar' }).waitFor()
}
const standing = ({ events }: ReadCalendar) => events.map(({ clock, sequence, status }) => `${clock} ${status} ${sequence}`)

test('a series goes to the calendar, and a later file says what was moved, skipped and deleted', async () => {
  const { phone, page } = await phoneWithThursdays()
  await readyOffline(page)
  await page.context().setOffline(true)
  await toSeries(page, phone.appUrl)
  await expectText(page).toContain('Coffee with D.')
  const first = await takeFile(page)
  expect(first.name).toMatch(/^pairbook-2026-11-16\.ics$/)
  expect(first.events.length).toBeGreaterThan(20)
  expect(first.events[0]).toMatchObject({ summary: 'Coffee with D.', location: 'Room 14; left, \\ upstairs', clock: '2026-11-19T12:10:00', tzid: 'America/New_York', alarms: [600], sequence: 0 })
  expect(new Set(first.events.map(({ uid }) => uid)).size).toBe(first.events.length)
  expect(first.text).not.toMatch(/Dana|Ruiz|Lee|Park|Mentor/i)

  const open = async (day: string) => {
    await page.goto(`${phone.appUrl}#/meetings`)
    await link(page, new RegExp(`^${day} ·`)).first().click()
    await page.getByRole('heading', { name: 'Planned meeting' }).waitFor()
  }
  await open('Thu, Nov 26')
  await link(page, 'Move or change').click()
  await page.getByLabel('Time', { exact: true }).fill('07:30')
  await button(page, 'Keep').click()
  await page.getByText('Moved from').waitFor()
  await open('Thu, Dec 3')
  await button(page, 'Skip it').click()
  await page.getByRole('heading', { name: 'Skipped meeting' }).waitFor()
  await open('Thu, Dec 10')
  await button(page, 'Delete this meeting').click()
  await button(page, 'Undo').waitFor()

  await toSeries(page, phone.appUrl)
  await expectText(page).toMatch(/changed[\s\S]*called off[\s\S]*called off/)
  const second = await takeFile(page)
  expect(standing(second).slice(0, 5)).toEqual([
    '2026-11-19T12:10:00 CONFIRMED 0',
    '2026-11-26T07:30:00 CONFIRMED 1',
    '2026-12-03T12:10:00 CANCELLED 1',
    '2026-12-10T12:10:00 CANCELLED 1',
    '2026-12-17T12:10:00 CONFIRMED 0',
  ])
  expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid))

  // A series edited in its middle, after the phone was off: the names of what stays are the same.
  await page.context().setOffline(false)
  const { page: later } = await phone.restart()
  await at(later, '2026-12-12T08:00:00-05:00')
  await later.goto(`${phone.appUrl}#/meetings/schedule`)
  await later.getByLabel('Time', { exact: true }).fill('14:00')
  await button(later, 'Keep').click()
  await link(later, 'See this meeting').waitFor()
  await toSeries(later, phone.appUrl)
  const third = await takeFile(later)
  expect(standing(third).slice(0, 2)).toEqual(['2026-12-17T14:00:00 CONFIRMED 1', '2026-12-24T14:00:00 CONFIRMED 1'])
  expect(first.events.map(({ uid }) => uid)).toEqual(expect.arrayContaining(third.events.map(({ uid }) => uid)))
})

test('one meeting goes alone from its page and after "We met"; the fuller name only when chosen, and it is remembered', async () => {
  const { phone, page } = await phoneWithThursdays()
  await link(page, 'See this meeting').click()
  // The list of meetings has a link of the same name, for all of them.
  await button(page, 'Delete this meeting').waitFor()
  await link(page, 'To calendar').click()
  await page.getByRole('radio', { name: 'Mentoring with Dana Ruiz' }).check()
  await page.getByRole('radio', { name: '1 hour before' }).check()
  await page.getByText('Add the place').click()
  await expectText(page).toMatch(/Exactly what goes in[\s\S]*Mentoring with Dana Ruiz/)
  const file = await takeFile(page)
  expect(file.events).toMatchObject([{ summary: 'Mentoring with Dana Ruiz', location: '', alarms: [3600], sequence: 0 }])
  await page.getByText('The file, word for word').click()
  await expectText(page).toContain(file.events[0]?.uid ?? 'no event')

  await at(page, '2026-11-19T12:41:00-05:00')
  await page.goto(`${phone.appUrl}#/met`)
  await page.reload()
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await link(page, 'To calendar').click()
  await expect.poll(async () => page.getByRole('radio', { name: 'Mentoring with Dana Ruiz' }).isChecked()).toBe(true)
  expect(standing(await takeFile(page))).toEqual(['2026-11-26T12:10:00 CONFIRMED 0'])
})

test('no private word, and nothing about the meeting but its time and place, is in the file', async () => {
  const { phone, page } = await phoneWithThursdays()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByLabel('Your note').fill(`${canary} note`)
  await button(page, 'Keep').click()
  await page.getByText(/^Kept on this phone/).waitFor()
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.getByRole('textbox').first().fill(`${canary} goal`)
  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, 'See this meeting').click()
  await link(page, 'Move or change').click()
  await page.getByLabel(/^Topic/).fill(`${canary} topic`)
  await button(page, 'Keep').click()
  await page.getByText(`${canary} topic`).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/ground-rules`)
  await page.getByLabel(/How do we reach/).fill(`${canary} rules`)
  await button(page, 'Keep ground rules').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await toSeries(page, phone.appUrl)
  for (const name of [/^Coffee/, /^Mentoring/]) {
    await page.getByRole('radio', { name }).check()
    const { text, name: file } = await takeFile(page)
    expect(`${file}\n${text}`).not.toContain(canary)
    expect(new Set(text.split('\r\n').map((line) => line.split(/[;:]/)[0]).filter((name_) => name_ !== undefined && /^[A-Z]/.test(name_)))).toEqual(
      new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'METHOD', 'TZID', 'X-LIC-LOCATION', 'LAST-MODIFIED', 'TZNAME', 'TZOFFSETFROM', 'TZOFFSETTO', 'DTSTART', 'RRULE', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTEND', 'SUMMARY', 'TRANSP', 'LOCATION', 'ACTION', 'TRIGGER', 'DESCRIPTION', 'STATUS']),
    )
  }
  // What the calendar was given is remembered in Mine alone.
  expect(JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'givenToCalendar'))).toContain('Mentoring with Dana Ruiz')
})

test('a series of three years, then moved to another weekday, is one file of well over 200 meetings', { timeout: 240_000 }, async () => {
  const { phone, page } = await phoneWithThursdays()
  await page.goto(`${phone.appUrl}#/meetings/season`)
  await page.getByLabel('First day of the season').fill('2026-09-01')
  await page.getByLabel('Last day of the season').fill('2029-08-31')
  await button(page, 'Keep season').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await toSeries(page, phone.appUrl)
  const first = await takeFile(page)
  expect(first.events.length).toBeGreaterThan(140)
  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Tuesday' }).check()
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  await toSeries(page, phone.appUrl)
  const second = await takeFile(page)
  const of = (status: string) => second.events.filter((event) => event.status === status)
  expect(of('CANCELLED').map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid))
  expect(of('CONFIRMED').length).toBeGreaterThan(140)
  expect(second.zones).toEqual(['America/New_York'])
  expect(second.events.every(({ clock }) => clock.endsWith('T12:10:00'))).toBe(true)
})

test('breaks entered on one phone show two times both have; one becomes a meeting, one the rhythm', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await at(page, '2026-11-16T08:00:00-05:00')
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, /^Shared breaks/).click()
  await page.getByText('Only the times: no reason, no route.').waitFor()
  const add = async (opener: string, days: readonly string[], from: string, to: string) => {
    await page.getByRole('button', { name: opener, exact: true }).click()
    const sheet = page.getByRole('dialog')
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await sheet.getByRole('checkbox', { name: day }).setChecked(days.includes(day))
    await sheet.getByLabel('Free from').fill(from)
    await sheet.getByLabel('Free to').fill(to)
    await sheet.getByRole('button', { name: 'Keep the break' }).click()
  }
  await add('Add a break', ['Tuesday', 'Friday'], '10:20', '10:00')
  await page.getByRole('alert').getByText('Does it end before it begins?').waitFor()
  await page.getByRole('dialog').getByLabel('Free from').fill('10:00')
  await page.getByRole('dialog').getByLabel('Free to').fill('10:20')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the break' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Add the breaks of Dana too').waitFor()
  await add('Add a break for Dana', ['Tuesday', 'Friday'], '10:05', '10:45')
  await expectText(page).toMatch(/Tue, Nov 17, 10:05 AM – 10:20 AM 15 min[\s\S]*Fri, Nov 20, 10:05 AM – 10:20 AM 15 min/)

  // An early-release day takes the first one away; deleting it brings it back.
  await button(page, 'Add such a day').click()
  await page.getByRole('dialog').getByLabel('Day', { exact: true }).fill('2026-11-17')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this day' }).click()
  await expectText(page).not.toContain('Tue, Nov 17, 10:05')
  await button(page, /^Nov 17, 2026/).click()
  await button(page, 'Delete this day').click()
  await expectText(page).toContain('Tue, Nov 17, 10:05')

  await button(page, /^Make it our rhythm: Tue, Nov 17/).click()
  await expect.poll(async () => page.getByRole('radio', { name: 'Tuesday' }).isChecked()).toBe(true)
  expect(await page.getByLabel('Time', { exact: true }).inputValue()).toBe('10:05')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  await page.goto(`${phone.appUrl}#/meetings/breaks`)
  // The gap on Tuesday is taken now.
  await button(page, /^Plan a meeting: Fri, Nov 20/).click()
  await page.getByRole('heading', { name: 'Planned meeting' }).waitFor()
  await expectText(page).toMatch(/Friday, November 20, 2026\s+10:05 AM – 10:20 AM/)
})
