// A mentor with three mentees: three books on one phone, the right one found in two taps, and nothing passing between.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { readyOffline } from './first-pair.ts'
import { openAddress, pressKeep, putInto } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const startPair = async (page: Page, partner: string, role = 'Mentor') => {
  await page.getByLabel('Your name').fill('Lee Park')
  await page.getByRole('radio', { name: role }).check()
  await page.getByLabel('Your partner’s name').fill(partner)
  await page.getByRole('button', { name: 'Start our book' }).click()
  await page.getByRole('heading', { name: `You & ${partner}` }).waitFor()
}

const jotBox = (page: Page) => page.getByLabel('Your note')

const jot = async (page: Page, words: string) => {
  await jotBox(page).fill(words)
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
  expect(await jotBox(page).inputValue()).toBe('')
}

/** From Today: one tap to the switcher, one on the partner. */
const switchTo = async (page: Page, partner: string) => {
  await page.getByRole('link', { name: 'Switch to another pair' }).click()
  await page.getByRole('button', { name: new RegExp(`^${partner}\\b`) }).click()
  await page.getByRole('heading', { name: `You & ${partner}` }).waitFor()
}

const journalText = async (page: Page, some: string) => {
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByText(some).first().waitFor()
  return page.locator('main').innerText()
}

const today = async (page: Page) => page.getByRole('link', { name: 'Today' }).click()

const startAnother = async (page: Page, partner: string, role?: string) => {
  await page.getByRole('link', { name: 'Pair', exact: true }).click()
  await page.getByRole('link', { name: 'Your pairs' }).click()
  await page.getByRole('link', { name: 'Start another pair' }).click()
  await startPair(page, partner, role)
}

/** What stands in each box of a mentor's log (form 10a). */
const mentorsLog = {
  'What I noticed': 'Dana greets each child by name',
  'What to look at': 'The walk from the bus to the door',
  'Next steps': 'We walk it together on Monday',
  'Goals we work on': 'Dana leads the line by herself',
}

test('a mentor keeps three mentees apart and finds each again in two taps, also offline', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startPair(page, 'Dana')
  await readyOffline(page)
  expect(await page.getByRole('link', { name: 'Switch to another pair' }).count()).toBe(0)
  await jot(page, 'Dana lost the sub folder')

  for (const partner of ['Sam', 'Ari']) {
    await startAnother(page, partner)
    await jot(page, `${partner} asked about the late bus`)
  }

  await switchTo(page, 'Dana')
  const danas = await journalText(page, 'Dana lost the sub folder')
  expect(danas).not.toMatch(/late bus/)

  // Half a thought stays with the book it was begun in.
  await today(page)
  await jotBox(page).fill('half a thought about Dana')
  await switchTo(page, 'Ari')
  expect(await jotBox(page).inputValue()).toBe('')
  expect(await journalText(page, 'Ari asked about the late bus')).not.toMatch(/Dana|Sam/)

  // The pair on screen is the one that is there tomorrow, in a basement.
  const { context, page: tomorrow } = await phone.restart()
  await context.setOffline(true)
  await tomorrow.goto(phone.appUrl)
  await tomorrow.getByRole('heading', { name: 'You & Ari' }).waitFor()
  await switchTo(tomorrow, 'Dana')
  expect(await jotBox(tomorrow).inputValue()).toBe('half a thought about Dana')

  // A name is corrected in one place and read in all.
  await tomorrow.goto(`${phone.appUrl}#/pair/people`)
  await tomorrow.getByLabel('Your partner’s name').fill('Dana Ruiz')
  await tomorrow.getByRole('button', { name: 'Keep' }).click()
  await tomorrow.getByRole('heading', { name: 'Your pair' }).waitFor()
  await today(tomorrow)
  await tomorrow.getByRole('heading', { name: 'You & Dana Ruiz' }).waitFor()
  await tomorrow.getByRole('link', { name: 'Switch to another pair' }).click()
  await tomorrow.getByRole('button', { name: /^Dana Ruiz/ }).waitFor()
  expect(await tomorrow.getByRole('button', { name: /You are the mentor/ }).count()).toBe(3)
  expect(await tomorrow.locator('[aria-current="true"]').innerText()).toContain('Dana Ruiz')
})

test('who is the mentee of one pair and the mentor of another writes each in its own form, and nothing passes between', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startPair(page, 'Rosa', 'Mentee')
  await openAddress(page, addresses.newGoal)
  await putInto(page, 'text', 'Learn the late bus')
  await pressKeep(page, 'text')
  await page.waitForURL(/#\/goals\/goal_/)
  await openAddress(page, addresses.met)
  await putInto(page, 'topic', 'The late bus')
  await pressKeep(page, 'topic')
  await page.getByText(/^Kept on this phone/).waitFor()

  await startAnother(page, 'Dana')
  await openAddress(page, addresses.newEntry)
  for (const [label, words] of Object.entries(mentorsLog)) await page.getByLabel(label, { exact: true }).fill(words)
  await page.getByText(/^Kept on this phone/).waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  for (const address of [addresses.goals, addresses.meetings]) {
    await openAddress(page, address)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('main').first().innerText()).not.toContain('ate bus')
  }

  const { page: later } = await phone.restart()
  await later.goto(phone.appUrl)
  await switchTo(later, 'Rosa')
  await openAddress(later, addresses.goals)
  await later.getByText('Learn the late bus').waitFor()
  await openAddress(later, addresses.meetings)
  await later.getByText('The late bus').waitFor()
  await openAddress(later, addresses.newEntry)
  // The mentee's log (form 10b) asks other things.
  await later.getByLabel('How are things going?').waitFor()
  expect(await later.getByLabel('What I noticed').count()).toBe(0)
  await openAddress(later, addresses.journal)
  expect(await later.locator('main').first().innerText()).not.toContain('greets each child')

  await today(later)
  await switchTo(later, 'Dana')
  await later.getByRole('link', { name: 'Journal' }).click()
  await later.getByRole('link', { name: /Dana greets each child by name/ }).click()
  for (const [label, words] of Object.entries(mentorsLog)) expect(await later.getByLabel(label, { exact: true }).inputValue(), `${label} stands there again`).toBe(words)
})

test('a note for both warns before it is kept, and the next one is for me again', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startPair(page, 'Dana')
  expect(await page.getByRole('radio', { name: 'Only me' }).isChecked()).toBe(true)
  await jotBox(page).fill('Let us try two-step directions')
  await page.getByRole('radio', { name: 'Dana & me' }).check()
  await page.getByText('It cannot be taken back from Dana’s phone.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
  expect(await page.getByRole('radio', { name: 'Only me' }).isChecked()).toBe(true)
  await page.getByRole('link', { name: 'Open the note' }).click()
  await page.getByText('Let us try two-step directions').waitFor()
  expect(await page.locator('[data-ring]').first().getAttribute('data-ring')).toBe('ours')
})

test('both languages are complete on the spot, and the choice is there the next day', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.getByLabel('Your name').fill('Lee Park')
  await page.getByRole('radio', { name: 'Español' }).check()
  await page.getByRole('heading', { name: 'Comience su dúo' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  expect(await page.getByLabel('Su nombre').inputValue()).toBe('Lee Park')
  await page.getByRole('radio', { name: 'Persona mentora' }).check()
  await page.getByLabel('El nombre de su pareja').fill('Dana')
  await page.getByRole('button', { name: 'Comenzar nuestro libro' }).click()
  await page.getByRole('heading', { name: 'Usted y Dana' }).waitFor()
  const { page: tomorrow } = await phone.restart()
  await tomorrow.goto(`${phone.appUrl}#/pair/settings`)
  await tomorrow.getByRole('radio', { name: 'English' }).check()
  await tomorrow.getByRole('heading', { name: 'Settings' }).waitFor()
  await tomorrow.getByRole('radio', { name: 'Dark' }).check()
  expect(await tomorrow.locator('html').getAttribute('data-theme')).toBe('dark')
})
