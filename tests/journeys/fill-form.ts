// Opening a form of the table, putting anything into its boxes, and finding what it says to mend. In English.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import type { FormRow } from './every-form.ts'
import { openAddress, pressKeep } from './sturdy-page.ts'

/** The lone surrogate is put in by the page, because it does not survive the way there. */
export const lone = '<lone>'

export type FormPlace = Pick<FormRow, 'address' | 'opener' | 'box'>

/** Comes to the form by way of another screen, so that it stands there anew. */
export const visitForm = async (page: Page, { address, opener, box }: FormPlace): Promise<void> => {
  await openAddress(page, address === addresses.settings ? addresses.pairs : addresses.settings)
  await openAddress(page, address)
  const wanted = page.locator(`main [name="${box}"]`).last()
  if (opener !== undefined) {
    const button = page.locator('main').getByRole('button', { name: opener, exact: true }).first()
    await button.or(wanted).first().waitFor()
    if ((await wanted.count()) === 0) await button.click()
  }
  await wanted.waitFor({ state: 'attached' })
  // A form may lie behind a fold.
  await wanted.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
}

/** Into a box at once, or one of its choices; with the lone surrogate. A box that a choice brings is waited for. */
export const fillBox = async (page: Page, name: string, value: string): Promise<void> => {
  const box = page.locator(`main [name="${name}"]`).last()
  await box.waitFor({ state: 'attached' })
  await box.evaluate(
    (element, [text, mark]) => {
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        element.form?.querySelector<HTMLInputElement>(`[name="${element.name}"][value="${text}"]`)?.click()
        return
      }
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('not a box')
      element.value = text.replace(mark, '\uD800')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [value, lone] as const,
  )
}

export const errorAt = (page: Page, box: string) => page.locator(`main [data-field="${box}"] [id$="-error"]`).last()

export const summaryHasFocus = async (page: Page, message: string): Promise<void> => {
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { message }).toBe('alert')
}

/** Brings the form to say what to mend: what it needs is missing, or else its words are too long. */
export const makeWrong = async (page: Page, { name, box, limit, needed, wrong = '', hasKeep = true, summary = true }: FormRow): Promise<void> => {
  if (needed === undefined) await fillBox(page, box, 'x'.repeat((limit ?? 0) + 1))
  else if ((await page.locator(`main [name="${needed}"][type=radio]`).count()) === 0) await fillBox(page, needed, wrong)
  if (hasKeep) await pressKeep(page, box)
  await errorAt(page, needed ?? box).waitFor()
  if (summary) await summaryHasFocus(page, name)
}
