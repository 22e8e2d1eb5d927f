// The quiet bar in a real browser: the offer to install, the steps on an iPhone before the first word, storage that may be cleared,
// a phone nearly full, a second tab. Each is sound to look at; what was put away for good stays away after a restart.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { standStill } from './look-over.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

interface Around {
  readonly iPhone?: boolean
  readonly persisted?: boolean
  /** Per cent of the room. */
  readonly used?: number
}

/** From the next load on the page finds itself on such a phone. */
const putInto = async (page: Page, around: Around): Promise<void> => {
  await page.evaluate((value) => localStorage.setItem('test-around', value), JSON.stringify(around))
}

const standIn = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return
    const { iPhone = false, persisted = true, used = 10 } = JSON.parse(localStorage.getItem('test-around') ?? '{}') as Around
    if (iPhone) Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1' })
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => persisted })
    Object.defineProperty(navigator.storage, 'persist', { value: async () => persisted })
    Object.defineProperty(navigator.storage, 'estimate', { value: async () => ({ usage: used, quota: 100 }) })
  })
}

/** What Chromium would do once the page listens; whether it was asked is noted on the page. */
const offerInstall = async (page: Page): Promise<void> => {
  const offered = () => page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => {
        document.documentElement.dataset['prompted'] = 'yes'
      },
    })
    dispatchEvent(offer)
    return offer.defaultPrevented
  })
  // Else the browser's own bar would come.
  await expect.poll(offered).toBe(true)
}

const shown = (page: Page): Promise<string | null> => page.locator('[data-notice]').first().getAttribute('data-notice')

/** Goes elsewhere and back to Today: a quiet moment, in which the bar may change. */
const quietMoment = async (page: Page): Promise<void> => {
  for (const hash of ['#/pair', '#/']) {
    await page.evaluate((address) => location.assign(address), hash)
    await standStill(page)
  }
}

/** That notice, and only it, looked over; the page is the one it stands on. */
const see = async (page: Page, name: string, words: string): Promise<void> => {
  await page.locator(`[data-notice=${name}]`).waitFor()
  await page.getByRole('status', { name: 'Notice' }).getByText(words, { exact: false }).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
}
const putAway = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Put this notice away' }).click()
}

test('each notice comes when it holds, says what to do, is sound to look at, and stays away once put away for good', async () => {
  const phone = await freshPhone()
  let { context, page } = await phone.start()
  await standIn(context)
  await page.goto(phone.appUrl)
  await putInto(page, { iPhone: true })
  await page.reload()

  // The very first screen, before anything was written: with the steps for an iPhone, and with the choice of language.
  await page.getByText('Show me how').click()
  await see(page, 'installOnIos', 'Before you write, add Pairbook to your home screen.')
  await page.getByText('Choose “Add to Home Screen”, then “Add”.').waitFor()
  await putAway(page)
  await page.locator('[data-notice]').waitFor({ state: 'detached' })
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.wide, views.keyboard])).toEqual([])
  await page.reload()
  await page.getByLabel('Your name').waitFor()
  await page.waitForTimeout(300)
  expect(await page.locator('[data-notice=installOnIos]').count()).toBe(0)

  await putInto(page, { persisted: false })
  await page.reload()
  await startFirstPair(page)
  await page.reload()
  await page.getByLabel('Your note').waitFor()
  await offerInstall(page)
  await quietMoment(page)
  await see(page, 'install', 'Put Pairbook on your home screen.')
  await putAway(page)
  await see(page, 'notPersistent', 'A full phone may clear this book.')

  ;({ context, page } = await phone.restart())
  await standIn(context)
  await page.goto(phone.appUrl)
  await page.getByLabel('Your note').waitFor()
  await offerInstall(page)
  await quietMoment(page)
  expect(await shown(page)).toBe('notPersistent')
  await putAway(page)
  await putInto(page, { persisted: false, used: 95 })

  ;({ context, page } = await phone.restart())
  await standIn(context)
  await page.goto(phone.appUrl)
  await page.getByLabel('Your note').waitFor()
  await offerInstall(page)
  await quietMoment(page)
  await see(page, 'storageNearlyFull', 'This phone is nearly full.')
  expect(await page.getByRole('link', { name: 'Take it with me' }).first().getAttribute('href')).toBe('#/pair/take')
  await putAway(page)
  // The two others were put away for good, in visits before this one.
  await page.locator('[data-notice]').waitFor({ state: 'detached' })
  await quietMoment(page)
  expect(await page.locator('[data-notice]').count()).toBe(0)
  await page.reload()
  await page.getByLabel('Your note').waitFor()
  await quietMoment(page)
  expect(await shown(page)).toBe('storageNearlyFull')
  await putInto(page, {})
  await page.reload()
  await page.getByLabel('Your note').waitFor()

  const second = await context.newPage()
  await second.goto(phone.appUrl)
  await second.getByLabel('Your note').waitFor()
  await page.bringToFront()
  await quietMoment(page)
  await see(page, 'secondTab', 'Pairbook is open in another tab too.')
  await second.close()
})

test('a tap on Install asks the browser, and the offer goes', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await standIn(context)
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await offerInstall(page)
  await quietMoment(page)
  await page.locator('[data-notice=install]').getByRole('button', { name: 'Install', exact: true }).click()
  await expect.poll(() => page.locator('html').getAttribute('data-prompted')).toBe('yes')
  await quietMoment(page)
  expect(await page.locator('[data-notice=install]').count()).toBe(0)
})
