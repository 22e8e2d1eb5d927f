// What a real browser downloads before Today stands is exactly what the budget weighs: a chunk that slips into the
// start, or a list that falls behind, fails here.
import { expect, inject, test } from 'vitest'
import { weigh } from '../budgets.mjs'
import { freshPhone } from './world.ts'

/** The scripts the page had when the first heading of the app appeared. */
const watchFirstHeading = (): void => {
  const watcher = new MutationObserver(() => {
    if (document.querySelector('#root h1') === null) return
    watcher.disconnect()
    const scripts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    document.documentElement.dataset['first'] = JSON.stringify(scripts.filter((path) => path.endsWith('.js')).map((path) => path.slice(1)))
  })
  watcher.observe(document, { childList: true, subtree: true })
}

/** Where the browser has no Temporal of its own; weighed on a line of its own. */
const temporal = /global\.esm/
const languages = [
  { locale: 'en-US', name: 'Your name', role: 'Mentee', partner: 'Your partner’s name', start: 'Start our book' },
  { locale: 'es-US', name: 'Su nombre', role: 'Persona aprendiz', partner: 'El nombre de su pareja', start: 'Comenzar nuestro libro' },
] as const

test.each(languages)('before Today stands, the browser loads what the budget weighs and nothing else ($locale)', async ({ locale, ...labels }) => {
  const phone = await freshPhone({ locale, firstVisit: true })
  const { context, page } = await phone.start()
  await context.addInitScript(watchFirstHeading)
  await page.goto(phone.appUrl)
  await page.getByLabel(labels.name, { exact: true }).fill('Lee Park')
  await page.getByRole('radio', { name: labels.role }).check()
  await page.getByLabel(labels.partner).fill('Dana Ruiz')
  await page.getByRole('button', { name: labels.start }).click()
  await page.getByRole('navigation').first().waitFor()
  // The next start has a glance of the book to paint from, once it is on disk.
  await expect.poll(() => page.evaluate(countGlances)).toBe(1)

  await page.goto('about:blank')
  await page.goto(phone.appUrl)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const loaded = JSON.parse((await page.locator('html').getAttribute('data-first')) ?? '[]') as readonly string[]
  const weighed = weigh(inject('buildFolder')).scripts
  expect(loaded.filter((file) => !temporal.test(file))).toEqual(weighed)
})

const countGlances = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('pairbook-mine')
    opening.addEventListener('error', () => { reject(new Error('pairbook-mine did not open')) })
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('glances').objectStore('glances').count()
      counting.addEventListener('success', () => {
        opening.result.close()
        resolve(counting.result)
      })
    })
  })
