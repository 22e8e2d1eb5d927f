// Every screen, looked over: in both languages, light and dark, narrow and wide, large text, forced colours; full and
// empty, with errors and with dialogs; by axe and by checks of our own. `npm run screens` makes pictures of the same.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { everyAddress } from './every-address.ts'
import { type FilledIds, layFilledBook, lookedAt } from './filled-book.ts'
import { axeFindings, hiddenFocus, openAddress, smallTargets, tooWide } from './look-over.ts'
import { freshPhone } from './world.ts'

const minutes = 60_000

const phoneWith = async (book: 'filled' | 'empty', language: 'en' | 'es'): Promise<{ readonly page: Page; readonly ids: FilledIds | undefined }> => {
  const phone = await freshPhone({ locale: language === 'en' ? 'en-US' : 'es-US' })
  const { context, page } = await phone.start()
  await context.clock.setFixedTime(lookedAt)
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz-Montgomery')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  return { page, ids: book === 'filled' ? await layFilledBook(page) : undefined }
}

/** What `look` finds on every screen, each line with the screen's name. */
const onEveryScreen = async (page: Page, ids: FilledIds | undefined, look: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { name, address } of everyAddress(ids)) {
    await openAddress(page, address)
    found.push(...(await look()).map((line) => `${name}: ${line}`))
  }
  return found
}

const narrow = { width: 320, height: 640 }
const usual = { width: 390, height: 844 }

test('looking over a screen notices what is planted there', { timeout: 5 * minutes }, async () => {
  const { page } = await phoneWith('empty', 'en')
  await page.setViewportSize(narrow)
  await openAddress(page, addresses.goals)
  await page.evaluate(() => {
    const planted = document.createElement('div')
    const wide = Object.assign(document.createElement('p'), { textContent: 'wide' })
    wide.style.width = '400px'
    const small = Object.assign(document.createElement('button'), { textContent: 'x' })
    small.style.outline = 'none'
    const pale = Object.assign(document.createElement('p'), { textContent: 'pale words' })
    pale.style.color = '#ccc'
    const cover = document.createElement('div')
    Object.assign(cover.style, { position: 'absolute', inset: '0', zIndex: '99' })
    const under = Object.assign(document.createElement('a'), { href: '#/', textContent: 'under' })
    const covered = document.createElement('div')
    Object.assign(covered.style, { position: 'relative' })
    covered.append(under, cover)
    planted.append(wide, small, pale, covered)
    document.querySelector('main h1')?.after(planted)
  })
  expect((await tooWide(page)).join('\n')).toContain('wide')
  expect((await smallTargets(page)).join('\n')).toMatch(/small target .*<button/)
  expect((await axeFindings(page)).join('\n')).toContain('axe color-contrast')
  expect((await hiddenFocus(page)).join('\n')).toMatch(/cannot be seen: <button[\s\S]*lies under something: <a href="#\/"[^>]*>under/)
})

describe.each(['filled', 'empty'] as const)('every screen of a %s book', (book) => {
  test.each(['en', 'es'] as const)('has nothing axe objects to, light or dark, and fits 320 px (%s)', { timeout: 15 * minutes }, async (language) => {
    const { page, ids } = await phoneWith(book, language)
    await page.setViewportSize(narrow)
    const found = await onEveryScreen(page, ids, async () => {
      const lines: string[] = [...(await tooWide(page)), ...(await smallTargets(page))]
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        lines.push(...(await axeFindings(page)).map((line) => `${colorScheme} ${line}`))
      }
      return lines
    })
    expect(found).toEqual([])
  })
})

test('every screen holds at 390 px and in two panes', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await phoneWith('filled', 'en')
  const look = async () => [...(await tooWide(page)), ...(await smallTargets(page))]
  await page.setViewportSize(usual)
  expect(await onEveryScreen(page, ids, look)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await onEveryScreen(page, ids, async () => [...(await look()), ...(await axeFindings(page))])).toEqual([])
})

test('every screen holds with text twice as large', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await phoneWith('filled', 'es')
  await page.setViewportSize(usual)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await onEveryScreen(page, ids, async () => [...(await tooWide(page)), ...(await axeFindings(page))])).toEqual([])
})

test('every screen holds in forced colours and without motion', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await phoneWith('filled', 'en')
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
        .map((animation) => `moves: ${animation.constructor.name}`),
    )
  expect(await onEveryScreen(page, ids, async () => [...(await axeFindings(page, { contrast: false })), ...(await moving())])).toEqual([])
})

test('every stop of the keyboard is seen, on every screen', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await phoneWith('filled', 'en')
  await page.setViewportSize(usual)
  expect(await onEveryScreen(page, ids, () => hiddenFocus(page))).toEqual([])
})

test('a form that says what to mend is as sound as one that does not', { timeout: 5 * minutes }, async () => {
  const { page } = await phoneWith('empty', 'en')
  await page.setViewportSize(narrow)
  const found: string[] = []
  for (const address of [addresses.newPair, addresses.newGoal, addresses.signAs('mentee'), addresses.people]) {
    await openAddress(page, address)
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main form :is(input[type=text], textarea)')) box.value = ''
    })
    await page.locator('main form button[type=submit]').first().click()
    await page.getByRole('alert').first().waitFor()
    const lines = [...(await axeFindings(page)), ...(await tooWide(page)), ...(await smallTargets(page))]
    found.push(...lines.map((line) => `${address}: ${line}`))
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (focused !== 'alert') found.push(`${address}: the summary of errors did not take the focus`)
  }
  expect(found).toEqual([])
})

test('a dialog is as sound as its screen, and gives the focus back to what opened it', { timeout: 5 * minutes }, async () => {
  const { page, ids } = await phoneWith('filled', 'en')
  if (ids === undefined) throw new Error('the book is empty')
  await page.setViewportSize(narrow)
  const found: string[] = []
  for (const { address, opener } of [
    { address: addresses.goal(ids.goal), opener: 'We reached it!' },
    { address: addresses.goal(ids.goal), opener: 'Let it go' },
    { address: addresses.goal(ids.goal), opener: 'Change step: I stand at the door first' },
  ]) {
    await openAddress(page, address)
    const button = page.getByRole('button', { name: opener })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    const lines = [...(await axeFindings(page)), ...(await tooWide(page)), ...(await smallTargets(page))]
    found.push(...lines.map((line) => `${opener}: ${line}`))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    if (!(await button.evaluate((element) => element === document.activeElement))) found.push(`${opener}: the focus did not come back`)
  }
  expect(found).toEqual([])
})
