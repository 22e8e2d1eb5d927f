// A new version arrives while somebody is in the middle of a sentence, in two tabs, with bad luck of every kind.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

const notice = (page: Page, name: string) => page.locator(`[data-notice="${name}"]`)
const name = (page: Page) => page.getByLabel('Your name')
const version = async (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['version'] ?? 'a')

/** As when the phone finds a signal again. */
const findSignal = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('online'))
  })

/** Leaves the field and comes back to the tab: a moment when a notice may appear. */
const comeBack = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.dispatchEvent(new Event('visibilitychange'))
  })

/** The new version is on the phone and waits. The signal is found again and again: a page that still starts hears none. */
const downloaded = async (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await findSignal(page)
      return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed')
    })
    .toBe(true)

const twoTabsInTheMiddleOfASentence = async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl })
  const { context, page: first } = await phone.start()
  await first.goto(host.appUrl)
  await startFirstPair(first)
  await readyOffline(first)
  await first.goto(`${host.appUrl}#/start`)
  await name(first).fill('Unsaved in the first tab')
  const second = await context.newPage()
  await second.goto(`${host.appUrl}#/start`)
  await name(second).fill('Unsaved in the second tab')
  return { host, phone, first, second }
}

test('an update from one tab costs neither tab its unsaved text, and a page of the old version gives way', async () => {
  const { host, phone, first, second } = await twoTabsInTheMiddleOfASentence()
  host.use('b')

  // Never under somebody's typing: the notice comes when the field is left.
  await downloaded(second)
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await notice(second, 'newVersion').count()).toBe(0)
  await comeBack(second)
  await notice(second, 'newVersion').waitFor()
  expect(await version(first)).toBe('a')
  expect(await name(first).inputValue()).toBe('Unsaved in the first tab')

  // The new version is on the phone already; the signal is not needed any more.
  await host.stop()
  await second.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(async () => version(second)).toBe('b')
  expect(await name(second).inputValue()).toBe('Unsaved in the second tab')

  // The other tab was told, kept what it shows, and did not reload.
  await comeBack(first)
  await notice(first, 'replaced').waitFor()
  expect(await version(first)).toBe('a')
  expect(await name(first).inputValue()).toBe('Unsaved in the first tab')

  // A page of the old version that was never opened is gone: a clear sentence, and the way on.
  await first.goto(`${host.appUrl}#/pair/settings`)
  await first.getByRole('heading', { name: 'This page needs the new version' }).waitFor()
  expect(phone.takeProblems().join('\n')).toMatch(/Failed to load resource|net::ERR|Failed to fetch/)
  await first.getByRole('button', { name: 'Reload Pairbook' }).click()
  await expect.poll(async () => version(first)).toBe('b')
  await first.getByRole('heading', { name: 'Settings' }).first().waitFor()
  await first.goto(`${host.appUrl}#/start`)
  await expect.poll(async () => name(first).inputValue()).toBe('Unsaved in the first tab')
})

test('the other tab reloads on its own tap and has its text', async () => {
  const { host, first, second } = await twoTabsInTheMiddleOfASentence()
  host.use('b')
  await downloaded(first)
  await comeBack(first)
  await first.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(async () => version(first)).toBe('b')
  await comeBack(second)
  await notice(second, 'replaced').waitFor()
  await second.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect.poll(async () => version(second)).toBe('b')
  await expect.poll(async () => name(second).inputValue()).toBe('Unsaved in the second tab')
})

test('an update that breaks off halfway changes nothing, and the next try brings it', async () => {
  const { host, phone, first } = await twoTabsInTheMiddleOfASentence()
  host.use('b')
  host.cutOff(/woff2$/)
  host.takeRequests()
  await findSignal(first)
  await expect.poll(() => host.takeRequests().some((path) => path.endsWith('woff2'))).toBe(true)
  await expect
    .poll(async () =>
      first.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.installing === null && registration.waiting === null
      }),
    )
    .toBe(true)
  phone.takeProblems(/Failed to load resource|net::ERR|Failed to fetch/)
  await comeBack(first)
  expect(await notice(first, 'newVersion').count()).toBe(0)
  await host.stop()
  await first.reload()
  expect(await version(first)).toBe('a')
  expect(await name(first).inputValue()).toBe('Unsaved in the first tab')

  host.cutOff(undefined)
  await host.start()
  await downloaded(first)
  await comeBack(first)
  await first.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(async () => version(first)).toBe('b')
  expect(await name(first).inputValue()).toBe('Unsaved in the first tab')
})

test('going back to the old version works like any other update', async () => {
  const { host, first } = await twoTabsInTheMiddleOfASentence()
  for (const next of ['b', 'a'] as const) {
    host.use(next)
    await downloaded(first)
    await comeBack(first)
    await first.getByRole('button', { name: 'Update now' }).click()
    await expect.poll(async () => version(first)).toBe(next)
    await expect.poll(async () => name(first).inputValue()).toBe('Unsaved in the first tab')
  }
})
