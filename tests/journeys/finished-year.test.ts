// A finished year: prepared, kept, and gone on from. The closing kit a month ahead, the keepsake printed to PDF and read,
// a new season with the open goals, the old season to be read and not changed, all of it with no signal; Spanish once.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { layFilledBook, lookedAt } from './filled-book.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { databasesOnDisk } from './on-disk.ts'
import { button, heading, link } from './on-page.ts'
import { readPdf } from './read-pdf.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const minutes = 60_000
const folder = join(import.meta.dirname, '../../.out/keepsake')

const at = async (page: Page, moment: string) => {
  await page.clock.setFixedTime(new Date(moment))
  await page.reload()
  await page.getByLabel('Your note').waitFor()
}

const aYear = async () => {
  const phone = await freshPhone()
  const { page, context } = await phone.start()
  await context.clock.setFixedTime(lookedAt)
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await layFilledBook(page)
  await readyOffline(page)
  await context.setOffline(true)
  return { phone, page, context, to: (address: string) => page.goto(`${phone.appUrl}#${address}`) }
}

test('a year is brought to a good end, and the next one begins with the goals that are open', { timeout: 5 * minutes }, async () => {
  const { page, to } = await aYear()
  // Not before the last month; then once, and never again when it was put away.
  await to('/')
  await page.getByText('A thought for this week').waitFor()
  expect(await heading(page, 'The school year ends soon').count()).toBe(0)
  await at(page, '2027-06-04T12:00:00-04:00')
  await heading(page, 'The school year ends soon').waitFor()
  await link(page, 'Prepare a good ending').click()

  await heading(page, 'The last meeting').waitFor()
  await button(page, 'Put them on the list').click()
  await page.getByText('They are on the list of that meeting.').waitFor()
  // What the partner will read is looked over for students' names.
  await page.getByLabel('Something you learned this year').fill('My student Jaylen taught me to wait.')
  await page.getByText('“Jaylen” may be a student’s name.', { exact: false }).waitFor()
  await page.getByLabel('Something you learned this year').fill('To wait before I speak')
  // By keyboard: what was put on the list may still be moving the page.
  await button(page, 'Keep for both of us').press('Enter')
  await page.getByText('To wait before I speak').waitFor()
  await page.getByLabel('Your thanks to Dana').fill('Thank you for the bus list')
  await button(page, 'Keep, for me for now').press('Enter')
  await button(page, 'Give it to Dana…').click()
  await page.getByText('Exactly these words go into the book you share.', { exact: false }).waitFor()
  await button(page, 'Give it now').click()
  await page.getByText('It is given.').waitFor()
  expect(await page.getByText('Written, and not given yet').count()).toBe(0)
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.usual, views.largeText])).toEqual([])
  await link(page, 'Look at the list').click()
  await page.getByText('What do we want to thank each other for?').first().waitFor()

  // The keepsake, printed.
  await to('/pair/year/keepsake')
  await heading(page, 'Our year').waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  mkdirSync(folder, { recursive: true })
  const pdf = async (name: string, format: 'Letter' | 'A4') => {
    const file = join(folder, `${name}.pdf`)
    await page.pdf({ path: file, format, preferCSSPageSize: false })
    return readPdf(file, { folder, name })
  }
  const printed = (await pdf('letter', 'Letter')).map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ')
  for (const words of ['Mentor: Dana Ruiz', 'Run a calm transition from recess without calling for help', 'Goal reached', 'Well done, all of it in three weeks!', 'Room 14', 'You handled the bell so well today.', 'To wait before I speak', 'Thank you for the bus list', 'Lee Park, signed on'])
    expect(printed.toLowerCase()).toContain(words.toLowerCase())
  // Nothing private, and nothing of the screen around it.
  for (const words of ['two lunch duties', 'who walks my group if I am at the bus', 'Add my own private entries', 'Print, or save']) expect(printed).not.toContain(words)
  // It begins on the first page, and each page says which it is.
  const onA4 = await pdf('a4', 'A4')
  // 210 × 297 mm, give or take the point Chromium rounds up.
  for (const { width, height } of onA4) expect([Math.abs(width - 595.28) < 1.5, Math.abs(height - 841.89) < 1.5]).toEqual([true, true])
  expect(onA4[0]?.text).toContain('Our year')
  expect(onA4[0]?.text).toMatch(/1\s?\/\s?\d/)
  await page.getByLabel('Add my own private entries').check()
  await page.getByText('this keepsake is for you alone', { exact: false }).waitFor()
  await page.getByText('who walks my group if I am at the bus', { exact: false }).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  const download = page.waitForEvent('download')
  await button(page, 'Take it as one file').click()
  expect((await download).suggestedFilename()).toBe('pairbook-keepsake-2027-06-04.html')

  // The year is over: an offer, put away by one tap.
  await to('/')
  await at(page, '2027-07-02T12:00:00-04:00')
  await heading(page, 'The school year is over').waitFor()
  await link(page, 'Start a new school year').click()
  await page.getByText('Run a calm transition from recess without calling for help').waitFor()
  await page.getByText('Pass the paraeducator assessment').waitFor()
  expect(await page.getByLabel('First day').inputValue()).toBe('2027-07-02')
  expect(await page.getByLabel('Last day').inputValue()).toBe('2028-06-30')
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.usual, views.largeText])).toEqual([])
  await button(page, 'Start the new year').click()
  await page.getByLabel('Your note').waitFor()
  expect((await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))).toHaveLength(2)
  await to('/goals')
  await page.getByText('Pass the paraeducator assessment').waitFor()
  expect(await page.getByText('Know whom to call for what').count()).toBe(0)
  await link(page, /Run a calm transition/).click()
  await link(page, /^Carried over from an earlier school year/).click()
  await button(page, /^Read this book/).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])

  // The old year: read, not changed, the same after a restart of the tab.
  await button(page, /^Read this book/).click()
  await heading(page, /^Your year:/).waitFor()
  await to('/goals')
  await page.getByText('Know whom to call for what').waitFor()
  await page.getByText('It can be read, not changed.', { exact: false }).first().waitFor()
  expect(await page.getByText('Something in it is not as it was', { exact: false }).count()).toBe(0)
  await to('/goals/new')
  await page.getByLabel('The goal').waitFor()
  expect(await page.getByLabel('The goal').isDisabled()).toBe(true)
  await to('/meetings/attendance')
  await page.getByRole('table').waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  await to('/pair/year/keepsake')
  await page.getByText('Well done, all of it in three weeks!', { exact: false }).waitFor()
  await button(page, 'Back to this year').click()
  await page.getByLabel('Your note').waitFor()
  await to('/goals/new')
  await page.getByLabel('The goal').fill('A goal of the new year')
  await button(page, 'Keep goal').click()
  await heading(page, 'Short-term goal').waitFor()
  await page.reload()
  await page.getByText('A goal of the new year').first().waitFor()
  // "Take it with me" has both years.
  await to('/pair/take')
  await page.getByText('1 pair').waitFor()
})

test('two tabs: the second follows into the new year, and its words wait as a draft', { timeout: 2 * minutes }, async () => {
  const { phone, page, context, to } = await aYear()
  const other = await context.newPage()
  await other.goto(`${phone.appUrl}#/goals/new`)
  await other.getByLabel('The goal').fill('Half a goal')
  await to('/pair/year/new-season')
  await button(page, 'Start the new year').click()
  await page.getByLabel('Your note').waitFor()
  await expect.poll(() => other.getByLabel('The goal').inputValue()).toBe('Half a goal')
  await expect.poll(() => other.getByLabel('The goal').isEnabled()).toBe(true)
  await button(other, 'Keep goal').click()
  await heading(other, 'Short-term goal').waitFor()
  await to('/goals')
  await expect.poll(() => page.locator('main').innerText()).toContain('Half a goal')
})

test('in Spanish: the closing kit, the keepsake and a new year', { timeout: 2 * minutes }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page, context } = await phone.start()
  await context.clock.setFixedTime(lookedAt)
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\/$/)
  await layFilledBook(page)
  await page.goto(`${phone.appUrl}#/pair/year/closing`)
  await heading(page, 'Lo que aprendimos').waitFor()
  await page.goto(`${phone.appUrl}#/pair/year/keepsake`)
  await heading(page, 'Nuestro año').waitFor()
  await page.getByText('Persona mentora: Dana Ruiz.', { exact: false }).waitFor()
  await page.goto(`${phone.appUrl}#/pair/year/new-season`)
  await button(page, 'Comenzar el nuevo año').click()
  await page.waitForURL(/#\/$/)
  await page.goto(`${phone.appUrl}#/pair/year/seasons`)
  await button(page, /^Leer este libro/).click()
  await heading(page, /^Su año:/).waitFor()
  await expect.poll(() => page.locator('main').innerText()).toContain('Volver a este año')
})
