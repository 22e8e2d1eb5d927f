// The first act of most journeys: somebody starts a pair.
import type { Page } from 'playwright-core'
import { freshPhone } from './world.ts'

/** Fills in the start form (in English) and waits for Today. */
export const startFirstPair = async (page: Page, partner = 'Dana Ruiz'): Promise<void> => {
  await page.getByLabel('Your name').fill('Lee Park')
  await page.getByRole('radio', { name: 'Mentee' }).check()
  await page.getByLabel('Your partner’s name').fill(partner)
  await page.getByRole('button', { name: 'Start our book' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  // The start form leads to Today as its very last act; going elsewhere before that would be undone by it.
  await page.waitForURL(/#\/$/)
}

/** A fresh phone on which a pair was started. */
export const phoneWithAPair = async (options: Parameters<typeof freshPhone>[0] = {}) => {
  const phone = await freshPhone(options)
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  return { phone, page }
}

/** Waits until everything for working with no signal is on the phone. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
  })
}
