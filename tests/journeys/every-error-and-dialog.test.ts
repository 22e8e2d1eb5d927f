// Every form while it says what to mend, and every dialog while it is open: as sound as the screens they stand on.
import { expect, test } from 'vitest'
import { dialogsOf, formsOf } from './every-form.ts'
import { makeWrong, visitForm } from './fill-form.ts'
import { openAddress } from './look-over.ts'
import { expectFocus } from './on-page.ts'
import { lookFrom, phoneWith, views } from './walk-screens.ts'

const minutes = 60_000
const { narrow, narrowDark, usual, largeText, keyboard } = views
/** axe judges what is narrow and dark, and what is light with large text: each colour and each size of text once. */
const chosen = [narrowDark, usual, largeText]

const filledPhone = async (language: 'en' | 'es') => {
  const { page, ids } = await phoneWith('filled', language)
  if (ids === undefined) throw new Error('the book is empty')
  return { page, ids }
}

test('a form that says what to mend is as sound as one that does not', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await filledPhone('en')
  const found: string[] = []
  for (const form of formsOf(ids)) {
    await page.setViewportSize(narrow.size)
    await visitForm(page, form)
    await makeWrong(page, form)
    // In a dialog the keyboard goes round and round, and the screen beneath cannot be reached.
    const inDialog = (await page.locator('dialog[open]').count()) > 0
    found.push(...(await lookFrom(page, inDialog ? chosen : [...chosen, keyboard])).map((line) => `${form.name}, ${line}`))
  }
  expect(found).toEqual([])
})

test('a dialog is as sound as its screen, and gives the focus back to what opened it', { timeout: 15 * minutes }, async () => {
  const { page, ids } = await filledPhone('en')
  const found: string[] = []
  for (const { address, opener } of dialogsOf(ids)) {
    await page.setViewportSize(narrow.size)
    await openAddress(page, address)
    const button = page.locator('main').getByRole('button', { name: opener }).first()
    for (const close of ['Escape', 'Close'] as const) {
      await button.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      if (close === 'Escape') found.push(...(await lookFrom(page, chosen)).map((line) => `${opener}, ${line}`))
      const inside = await dialog.evaluate((element) => element.contains(document.activeElement))
      if (!inside) found.push(`${opener}: the focus is not in the dialog`)
      if (close === 'Escape') await page.keyboard.press('Escape')
      else await dialog.getByRole('button', { name: 'Close' }).click()
      await dialog.waitFor({ state: 'detached' })
      await expectFocus(button).catch(() => found.push(`${opener}: the focus did not come back after ${close}`))
    }
  }
  expect(found).toEqual([])
})
