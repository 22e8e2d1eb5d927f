// An end without fault: a few taps from Pair, nothing sent, no reason asked; the book is only read from then on, says so
// everywhere, opens again with the yes of both, and can be deleted from this phone, alone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { databasesOnDisk, rowsOnDisk } from './on-disk.ts'
import { button, heading, link } from './on-page.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const minutes = 60_000

const aPair = async () => {
  const phone = await freshPhone()
  const { page, context } = await phone.start()
  await page.clock.setFixedTime(new Date('2027-03-01T12:00:00-05:00'))
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.getByLabel('The goal').fill('A calm recess')
  await button(page, 'Keep').click()
  await heading(page, 'Short-term goal').waitFor()
  return { phone, page, context, to: (address: string) => page.goto(`${phone.appUrl}#${address}`) }
}

const endIt = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Pair' }).click()
  await link(page, /^This isn’t working/).click()
  await link(page, /^End this pair/).click()
  await button(page, 'End this pair').click()
  await heading(page, 'This pair has ended').waitFor()
}

test('what one thinks when it is not working is private, and asking for another match sends nothing', async () => {
  const { phone, page, to } = await aPair()
  await to('/pair/ending/not-working')
  await page.getByLabel('For your eyes only').fill('We never find the time')
  await button(page, 'Keep for me').click()
  await page.getByText(/Kept on this phone/).waitFor()
  const [note] = (await rowsOnDisk(page, 'pairbook-mine', 'entries')) as { readonly text: string; readonly kind: string }[]
  expect(note).toMatchObject({ kind: 'note', text: 'We never find the time' })
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  await link(page, /^Ask for another match/).click()
  await page.getByLabel(/^Coordinator’s name/).fill('Rosa Vega')
  await page.getByLabel(/^Phone/).fill('(518) 555-0134')
  await page.getByLabel(/^E-mail/).fill('rosa@example.org')
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).waitFor()
  expect(await link(page, 'Call').getAttribute('href')).toBe('tel:5185550134')
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  const message = await page.locator('blockquote').innerText()
  expect(message).toContain('Hello Rosa Vega')
  expect(message).not.toMatch(/Dana|time\. We|reason/)
  // Neither the words nor the coordinator are in the shared book.
  const book = (await databasesOnDisk(page)).find((name) => name.startsWith('pairbook-ours-')) ?? ''
  const rows = (await rowsOnDisk(page, book, 'updates')) as { readonly base64: string }[]
  const inBook = rows.map(({ base64 }) => Buffer.from(base64, 'base64').toString('utf8')).join('\n')
  expect(inBook).toContain('A calm recess')
  expect(inBook).not.toMatch(/never find|Rosa/)
  await phone.restart().then(async ({ page: later }) => {
    await later.goto(`${phone.appUrl}#/pair/ending/another-match`)
    await expect.poll(() => later.getByLabel(/^Coordinator’s name/).inputValue()).toBe('Rosa Vega')
  })
})

test('ended in a few taps; every screen says it is only read, another tab too, and both open it again', { timeout: 3 * minutes }, async () => {
  const { phone, page, context, to } = await aPair()
  await to('/')
  await page.getByLabel('Your note').fill('For the two of us')
  await page.getByRole('radio', { name: 'Dana & me' }).check()
  await button(page, 'Keep').click()
  const shared = (await link(page, 'Open the note').getAttribute('href')) ?? ''
  await to(shared.slice(1))
  await button(page, 'Edit').waitFor()
  const other = await context.newPage()
  await other.clock.setFixedTime(new Date('2027-03-01T12:00:00-05:00'))
  await other.goto(`${phone.appUrl}#/goals/new`)
  await other.getByLabel('The goal').fill('Half a goal')

  await endIt(page)
  // The words in the other tab are neither lost nor written.
  await other.getByText('This book is closed. You can read all of it.').waitFor()
  expect(await other.getByLabel('The goal').inputValue()).toBe('Half a goal')
  expect(await other.getByLabel('The goal').isDisabled()).toBe(true)
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain('Half a goal')
  await other.close()

  const changing: string[] = []
  for (const address of ['/goals', '/goals/new', '/meetings', '/meetings/schedule', '/meetings/questions', '/pair/letter', '/pair/people', '/pair']) {
    await to(address)
    await page.getByText('This book is closed. You can read all of it.').first().waitFor()
    const usable = await page.locator('main').locator('button:enabled, input:enabled, textarea:enabled').filter({ visible: true }).allInnerTexts()
    changing.push(...usable.filter((text) => /Keep|Add|Sign|Change|Delete/.test(text)).map((text) => `${address}: ${text}`))
  }
  expect(changing).toEqual([])
  await to(shared.slice(1))
  await page.getByText('For the two of us').waitFor()
  expect(await button(page, /^(Edit|Delete)$/).count()).toBe(0)
  // What is private goes on.
  await to('/')
  await page.getByLabel('Your note').fill('For me alone')
  await button(page, 'Keep').click()
  await link(page, 'Open the note').waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)

  // After a restart it is as closed, from the first paint.
  const { page: later } = await phone.restart()
  await later.clock.setFixedTime(new Date('2027-03-02T12:00:00-05:00'))
  await later.goto(phone.appUrl)
  await heading(later, 'This pair has ended').waitFor()
  await link(later, 'Open again, or delete').click()
  await later.getByText('You ended the pair on Mar 1, 2027. No reason was asked').waitFor()
  expect(await lookFrom(later, [views.narrow, views.narrowDarkColours, views.usual, views.largeText])).toEqual([])
  await button(later, 'I say yes').click()
  await later.getByText('You have said yes.').waitFor()
  await heading(later, 'This book is closed').waitFor()
  await button(later, 'Dana says yes').click()
  await heading(later, 'End this pair').waitFor()
  expect(await later.getByText('This book is closed').count()).toBe(0)
  // The draft waits in its form, and can be kept now.
  await later.goto(`${phone.appUrl}#/goals/new`)
  await expect.poll(() => later.getByLabel('The goal').inputValue()).toBe('Half a goal')
  await button(later, 'Keep').click()
  await heading(later, 'Short-term goal').waitFor()
})

test('deleted from this phone for good, after a tick and never before; the phone is as new', { timeout: 2 * minutes }, async () => {
  const { page, phone, to } = await aPair()
  await to('/pair/ending/delete')
  await page.getByText('A pair has to be ended before it can be deleted.').waitFor()
  await endIt(page)
  await link(page, 'Open again, or delete').click()
  await link(page, /^Delete it from this phone/).click()
  await page.getByText('What Dana’s phone has, it keeps.', { exact: false }).first().waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.usual])).toEqual([])
  await button(page, 'Delete for good').click()
  await page.getByRole('alert').getByText('Nothing was deleted').waitFor()
  await page.getByLabel('I know that this cannot be undone').check()
  await button(page, 'Delete for good').click()
  await page.getByLabel('Your partner’s name').waitFor()
  expect((await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))).toEqual([])
  expect(await rowsOnDisk(page, 'pairbook-mine', 'pairs')).toEqual([])
  // The next start says welcome, not "your book is missing".
  const { page: later } = await phone.restart()
  await later.goto(phone.appUrl)
  await later.getByLabel('Your partner’s name').waitFor()
  await startFirstPair(later, 'Sam Ode')
})

test('in Spanish: con usted, sin culpa', async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  await page.waitForURL(/#\/$/)
  await page.goto(`${phone.appUrl}#/pair/ending/not-working`)
  await link(page, /^Terminar este dúo/).click()
  await button(page, 'Terminar este dúo').click()
  await heading(page, 'Este dúo terminó').waitFor()
  await page.goto(`${phone.appUrl}#/goals`)
  await expect.poll(() => page.locator('main').innerText()).toContain('Este libro está cerrado.')
})
