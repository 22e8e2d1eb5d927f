// What the journeys of bad input and sudden ends do again and again on a page.
import type { Page } from 'playwright-core'

/** Opens an address of the app in the page that is already there, as a person does who follows a link. */
export const openAddress = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    if (location.hash === hash) return
    for (const heading of document.querySelectorAll<HTMLElement>('main h1')) heading.dataset['left'] = 'true'
    location.hash = hash
  }, address)
  await page.locator('main h1[data-left]').first().waitFor({ state: 'detached' })
  await page.locator('main h1').first().waitFor()
}

/** Presses the button that keeps the form this box is in, whatever it is called there. */
export const pressKeep = async (page: Page, name: string): Promise<void> => {
  await page.locator('main form', { has: page.locator(`[name="${name}"]`) }).last().locator('button[type=submit]').click()
}

/** As a finger that taps twice: both before the page can answer the first. */
export const pressKeepTwice = async (page: Page, name: string): Promise<void> => {
  await page
    .locator('main form', { has: page.locator(`[name="${name}"]`) })
    .last()
    .evaluate((form: HTMLFormElement) => {
      for (const button of [form, form].map((each) => each.querySelector<HTMLElement>('button[type=submit]'))) button?.click()
    })
}

/** Puts text into the first box of this name as a paste would: at once, whatever it holds. */
export const putInto = async (page: Page, name: string, text: string): Promise<void> => {
  const box = page.locator(`main [name="${name}"]`).last()
  await box.waitFor({ state: 'attached' })
  await box.evaluate((element, value) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('not a box')
    element.value = value
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

export const valueOf = async (page: Page, name: string): Promise<string> => page.locator(`main [name="${name}"]`).last().inputValue()
