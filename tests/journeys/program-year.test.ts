// A year with the program, on the built app: apply before there is a pair → a pack comes in → welcome → the exit form, in
// confidence → certificate and thank-you. What leaves is what was shown, and its receipt is of exactly that.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { freshPhone } from './world.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const pack = {
  format: 'pairbook-program-pack', version: 1, edition: 1, program: 'Riverside Mentors', local: 'Local 12',
  coordinator: { name: 'Ana Soto', phone: '555-0100', mail: 'ana@example.org' }, year: { start: '2026-09-01', end: '2027-06-30' },
  daysOff: [{ start: '2026-11-26', end: '2026-11-27', label: 'Thanksgiving' }], pledges: ['We start on time'], records: ['attendance', 'monthly', 'exit', 'application'],
  questions: [{ form: 'menteeApplication', ask: 'Which shift do you work?' }, { form: 'menteeExit', ask: 'Would you do it again?' }],
  resources: [{ name: 'Handbook', link: 'https://handbook.example.org/start' }], president: 'Kim Lo',
}

const saveFile = async (page: Page) => {
  await page.getByRole('radio', { name: 'A record file' }).check()
  const shown = await page.locator('[data-exactly]').textContent()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file', exact: true }).click()])
  const text = await readFile(await download.path(), 'utf8')
  await page.getByText(/^Saved as /).waitFor()
  expect(text).toBe(shown)
  return { name: download.suggestedFilename(), text }
}

const look = async (page: Page) => {
  await page.getByRole('button', { name: 'See the page' }).click()
  await page.locator('[data-paper]').waitFor()
}

const takePack = async (page: Page, words: string) => {
  await page.locator('[name=pack]').fill(words)
  await page.getByRole('button', { name: 'Look at it' }).click()
}

const paperOf = async (page: Page, appUrl: string, gift: string): Promise<string> => {
  await page.goto(`${appUrl}#/committee/${gift}`)
  await page.locator('[data-paper]').waitFor()
  return (await page.locator('[data-paper]').textContent()) ?? ''
}

test('apply, take a pack, be welcomed; at the end the exit form, the certificate and the thanks', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)

  // A pack comes in before there is a pair: shown first, kept only when it is taken.
  await page.getByRole('link', { name: 'From your program' }).click()
  await page.getByText('You have no program pack yet.').waitFor()
  await takePack(page, JSON.stringify({ ...pack, version: 2 }))
  await page.getByText('This pack is for a newer Pairbook.').waitFor()
  await takePack(page, JSON.stringify({ ...pack, rings: 'open' }))
  await page.getByText('Something in this pack is not as it should be').waitFor()
  await page.getByText('You have no program pack yet.').waitFor()
  await takePack(page, JSON.stringify(pack))
  await page.getByRole('heading', { name: 'What this pack changes' }).waitFor()
  await page.getByText('We start on time').waitFor()
  await page.getByText('It can never change who reads what.').waitFor()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await page.getByText('You have no program pack yet.').waitFor()
  await takePack(page, JSON.stringify(pack))
  await page.getByRole('button', { name: 'Take this pack' }).click()
  await page.getByText('Taken. It is kept on this phone.').waitFor()
  // A link says where it leads before it is opened.
  await page.getByRole('link', { name: 'Open handbook.example.org' }).waitFor()
  await page.reload()
  await page.locator('[data-pack="1"]').waitFor()
  expect(await paperOf(page, phone.appUrl, 'notice')).toContain('Ana Soto')

  // The application, with the pack's own question; what was typed is there after a reload.
  await page.goto(`${phone.appUrl}#/start`)
  await page.getByRole('link', { name: 'Apply to have a mentor' }).click()
  await page.locator('[name=name]').fill('Dana Ruiz')
  await page.locator('[name=why]').fill('I want to learn.')
  await page.getByLabel('Which shift do you work?').fill('Nights')
  await page.getByText(/Draft kept on this phone/).waitFor()
  await page.reload()
  await page.locator('[name=why]').waitFor()
  expect(await page.locator('[name=why]').inputValue()).toBe('I want to learn.')
  await look(page)
  const application = await saveFile(page)
  expect(application.name).toBe('pairbook-application.json')
  expect(JSON.parse(application.text)).toMatchObject({ record: { kind: 'application', as: 'mentee', name: 'Dana Ruiz', why: 'I want to learn.', extra: [{ ask: 'Which shift do you work?', answer: 'Nights' }] } })
  await page.locator(`[data-receipt="${sha256(application.text)}"]`).waitFor()

  // The pair; what the pack offers goes into its book only by a tap.
  await page.goto(`${phone.appUrl}#/start`)
  await page.locator('[name=myName]').fill('Dana Ruiz')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Lee Park')
  await page.getByRole('button', { name: 'Start our book' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await page.goto(`${phone.appUrl}#/committee`)
  await page.getByRole('button', { name: 'Add 1 pledge to our letter' }).click()
  await page.getByText('Added and kept.').waitFor()
  await page.getByRole('button', { name: 'Add 1 pledge to our letter' }).waitFor({ state: 'detached' })
  const welcome = await paperOf(page, phone.appUrl, 'welcome')
  for (const said of ['Riverside Mentors', 'Lee Park', 'Ana Soto']) expect(welcome).toContain(said)

  // The exit form: the receipt is its author's alone.
  await page.goto(`${phone.appUrl}#/pair/program`)
  await page.getByRole('link', { name: /^Exit form/ }).click()
  await page.locator('[name="rate.needs"][value="4"]').check()
  await page.locator('[name="comment.needs"]').fill('Mostly.')
  await page.locator('[name=recommendations]').fill('More time at lunch.')
  await page.getByLabel('Would you do it again?').fill('Yes')
  await look(page)
  await page.getByText('You alone keep a receipt').waitFor()
  const exit = await saveFile(page)
  expect(JSON.parse(exit.text)).toMatchObject({ record: { kind: 'exit', author: 'mentee', mentor: 'Lee Park', mentee: 'Dana Ruiz', needs: { rate: 4, comment: 'Mostly.' }, recommendations: 'More time at lunch.' } })
  await page.goto(`${phone.appUrl}#/pair/receipts`)
  const receipt = page.locator('li', { has: page.locator(`[data-receipt="${sha256(exit.text)}"]`) }).first()
  await receipt.waitFor()
  expect(await receipt.textContent()).toContain('Only you see this receipt.')
  await receipt.locator('summary').click()
  expect(await receipt.locator('pre').textContent()).toBe(exit.text)

  const certificate = await paperOf(page, phone.appUrl, 'certificate')
  for (const said of ['Dana Ruiz', 'Lee Park', 'Riverside Mentors', 'Local 12', 'Kim Lo']) expect(certificate).toContain(said)
  expect(await paperOf(page, phone.appUrl, 'thanks')).toContain('Lee Park')

  // In print there is the paper alone.
  await page.emulateMedia({ media: 'print' })
  expect((await page.getByRole('heading').allTextContents())[0]).toBe('Thank you, mentor')
  expect(await page.getByRole('button').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })

  // Removing the pack leaves the book alone.
  await page.goto(`${phone.appUrl}#/committee`)
  await page.getByRole('button', { name: 'Remove the pack' }).click()
  await page.getByText('The pack is gone from this phone.').waitFor()
  await page.goto(`${phone.appUrl}#/pair/letter`)
  await page.getByText('We start on time').first().waitFor()
})
