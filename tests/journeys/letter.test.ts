// The letter of understanding on the built app: written, signed by both on one phone, found again after a restart,
// changed, printed; and whatever people paste into it.
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

const keep = async (page: Page) => {
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'Keep', exact: true }).waitFor({ state: 'detached' })
}

/** Puts a whole text into a box at once, as pasting does; typing 100,000 characters would only test the browser. */
const paste = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).evaluate((box, words) => {
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) throw new Error('not a box to type in')
    box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)

const addShortGoal = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Add a short-term goal' }).click()
  await page.getByLabel('The goal', { exact: true }).fill(text)
  await keep(page)
}

const openLetter = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/pair/letter`)
  await page.getByRole('heading', { level: 1, name: 'Letter of understanding' }).waitFor()
}

test('a pair writes the letter, both sign it on one phone, and a later change shows with the signed words kept', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana Ruiz')
  await openLetter(page, phone.appUrl)
  await addShortGoal(page, 'A calm recess')
  expect(await page.getByText(/Kept on this phone/).isVisible()).toBe(true)

  // Mine, with a drawing.
  await page.locator('[data-role="mentee"]').getByRole('link', { name: 'Sign' }).click()
  await page.getByLabel('Type your full name').fill('Lee Park')
  const box = await page.getByRole('img', { name: 'Box to draw in' }).boundingBox()
  if (box === null) throw new Error('no box to draw in')
  await page.getByRole('img', { name: 'Box to draw in' }).scrollIntoViewIfNeeded()
  await page.getByRole('img', { name: 'Box to draw in' }).hover()
  await page.mouse.down()
  await page.mouse.move(box.x + 80, 400, { steps: 5 })
  await page.mouse.move(box.x + 200, 420, { steps: 5 })
  await page.mouse.up()
  await page.getByText('There is a drawing in the box.').waitFor()
  await page.getByRole('button', { name: 'Sign as Lee Park' }).click()
  await page.locator('[data-role="mentee"][data-standing="signed"] svg').waitFor()

  // Handed across the table, with the keyboard alone.
  await page.locator('[data-role="mentor"]').getByRole('link', { name: 'Sign' }).click()
  await page.getByText('Please hand the phone to Dana Ruiz now.').waitFor()
  await page.getByLabel('Type your full name').fill('Dana Ruiz')
  await page.keyboard.press('Enter')
  await page.locator('[data-role="mentor"][data-standing="signed"]').waitFor()

  const later = await phone.restart()
  await openLetter(later.page, phone.appUrl)
  await later.page.locator('[data-role="mentor"][data-standing="signed"]').waitFor()
  await later.page.locator('[data-role="mentee"][data-standing="signed"]').waitFor()

  await later.page.getByRole('button', { name: 'Change this goal: A calm recess' }).click()
  await later.page.getByLabel('The goal', { exact: true }).fill('A calm lunch')
  await keep(later.page)
  const row = later.page.locator('[data-role="mentee"][data-standing="changed"]')
  await row.waitFor()
  expect(await row.locator('dd').allTextContents()).toEqual(['A calm recess', 'A calm lunch'])

  await later.page.getByRole('link', { name: /^Dana Ruiz, / }).click()
  await later.page.getByText('The words and the signature belong together.').waitFor()
  await later.page.getByText('Signed on the partner’s phone').waitFor()
  expect(await later.page.locator('article').first().textContent()).toContain('A calm recess')

  // The goal of the letter is the pair's goal.
  await later.page.goto(`${phone.appUrl}#/goals`)
  await later.page.getByText('A calm lunch').first().waitFor()
})

test('the letter prints as three papers, without the app around it', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await openLetter(page, phone.appUrl)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Letter of understanding', 'The mentor’s pledge', 'The mentee’s pledge'])
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
})

test('whatever is pasted is kept as text, or refused with nothing lost', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await openLetter(page, phone.appUrl)

  await page.getByRole('button', { name: 'Add a short-term goal' }).click()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  expect(await page.getByRole('alert').textContent()).toContain('The goal: please fill this in.')
  await paste(page, 'The goal', 'y'.repeat(100_001))
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('alert').getByText('1 characters too long').waitFor()
  expect((await page.getByLabel('The goal', { exact: true }).inputValue()).length).toBe(100_001)
  await paste(page, 'The goal', 'z'.repeat(100_000))
  await keep(page)

  for (const text of ['<script>document.title = "taken"</script>', '<img src=x onerror=alert(1)>', '👩🏽‍🏫 🇲🇽', 'مرحبا \u202Eאבג', 'half \uD83D', '{"__proto__":1}']) {
    await page.getByRole('button', { name: 'Add a pledge of our own' }).first().click()
    await page.getByLabel('A pledge in your own words').fill(text)
    await keep(page)
    await page.getByText(text.toWellFormed(), { exact: true }).first().waitFor()
  }
  expect(await page.title()).not.toBe('taken')

  await page.getByRole('button', { name: /^Remove this pledge: <script>/ }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: /^Remove this pledge: <script>/ }).waitFor()

  await page.goto(`${phone.appUrl}#/pair/letter/sign/mentee`)
  await page.getByRole('button', { name: 'Sign as Lee Park' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Type your full name: please fill this in.')
  await paste(page, 'Type your full name', 'n'.repeat(100_000))
  await page.getByRole('button', { name: 'Sign as Lee Park' }).click()
  await page.getByRole('alert').getByText('99800 characters too long').waitFor()
  await page.getByLabel('Type your full name').fill('Lee <b>Park</b> \uD83D 😀')
  await page.getByRole('button', { name: 'Sign as Lee Park' }).click()
  await page.locator('[data-role="mentee"][data-standing="signed"]').getByText('Lee <b>Park</b> \uFFFD 😀').waitFor()

  for (const address of ['sign/nobody', 'signed/signature_nothere', 'signed/%00']) {
    await page.goto(`${phone.appUrl}#/pair/letter/${address}`)
    await page.getByText('This page is not in this pair’s book.').waitFor()
  }
})
