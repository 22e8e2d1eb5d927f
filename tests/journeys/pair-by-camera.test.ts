// Two phones become a pair across a table, by their cameras alone: what one shows is photographed off its screen, filmed as
// a hand would hold it, and is what the other's camera sees. Both are real Chromiums, and every message of a pairing goes so.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { filmCamera, photograph } from './film-of-codes.ts'
import { wordsOn } from './join-by-text.ts'
import { openAddress } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

const table = { width: 100, height: 100, grey: new Uint8Array(10_000).fill(90) }

const phoneWithCamera = async (name: string) => {
  const camera = filmCamera(name)
  onTestFinished(camera.putAway)
  camera.layIn([table], 1)
  const phone = await freshPhone({ browserFlags: camera.browserFlags })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  /** What the person has to touch. */
  const taps: string[] = []
  const tap = async (name: string, what: 'button' | 'link' = 'button') => {
    taps.push(name)
    await page.getByRole(what, { name }).click()
  }
  return { page, camera, taps, tap }
}

type PhoneWithCamera = Awaited<ReturnType<typeof phoneWithCamera>>

/** Seconds in which the two people wait for the phones; the time it takes to make the film is nobody's. */
const waits: { readonly what: string; readonly seconds: number }[] = []

const waitFor = async (what: string, act: () => Promise<void>): Promise<void> => {
  const began = performance.now()
  await act()
  waits.push({ what, seconds: (performance.now() - began) / 1000 })
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`

/** What `from` shows comes before the camera of `to`, which is then opened; `whenRead` is on screen as soon as all of it was read. */
const film = async (what: string, from: PhoneWithCamera, to: PhoneWithCamera, open: () => Promise<void>, whenRead: () => Promise<void>): Promise<void> => {
  const counts = from.page.locator('[data-shown]')
  await expect.poll(() => counts.getAttribute('data-shown')).not.toBe('0')
  const atLeast = Number(/\d+(?=\.?$)/.exec((await counts.textContent()) ?? '')?.[0] ?? 1)
  await from.page.locator('canvas').evaluate((canvas) => { canvas.scrollIntoView({ block: 'center' }) })
  const codes = await photograph(from.page, Math.ceil(atLeast * 1.4) + 4)
  to.camera.layIn(codes, codes.length / 8)
  await waitFor(what, async () => {
    await open()
    await whenRead()
  })
}

const tapping = (phone: PhoneWithCamera, name: string) => () => phone.tap(name)
const seeing = (page: Page, name: string) => async () => heading(page, name).waitFor({ timeout: 90_000 })

test('two phones pair by camera alone, with five taps on each: each message is read off the other’s screen, and both have the book', { timeout: 300_000 }, async () => {
  const lee = await phoneWithCamera('lee')
  const dana = await phoneWithCamera('dana')
  await lee.page.getByLabel('Your name').fill('Lee Park')
  await lee.page.getByRole('radio', { name: 'Mentee' }).check()
  await lee.page.getByLabel('Your partner’s name').fill('Dana Ruiz')
  await button(lee.page, 'Start our book').click()
  await lee.page.waitForURL(/#\/$/)
  await openAddress(lee.page, addresses.invite('partner'))
  await lee.tap('Show a code')
  await dana.tap('My partner already has our book', 'link')

  await film('invitation', lee, dana, tapping(dana, 'Read the code'), seeing(dana.page, 'Show your answer'))
  await film('answer', dana, lee, tapping(lee, 'It was read. Now read the answer'), async () => button(lee.page, 'It was read. Now compare the words').waitFor({ timeout: 90_000 }))
  await film('reveal', lee, dana, tapping(dana, 'It was read. Now read the next code'), seeing(dana.page, 'Are these words the same?'))
  await lee.tap('It was read. Now compare the words')
  expect(await wordsOn(dana.page)).toEqual(await wordsOn(lee.page))
  await waitFor('making the grant', async () => {
    await lee.tap('They match')
    await button(lee.page, 'It was read. Now read the last code').waitFor()
  })
  await film('book', lee, dana, tapping(dana, 'They match'), seeing(dana.page, 'Your phones are joined'))
  await film('thanks', dana, lee, tapping(lee, 'It was read. Now read the last code'), seeing(lee.page, 'Your phones are joined'))
  await waitFor('opening', async () => {
    await dana.tap('Open our book')
    await heading(dana.page, 'You & Lee').waitFor()
  })
  const whole = waits.reduce((sum, { seconds }) => sum + seconds, 0)
  console.log(`Pairing by camera: the two wait ${inSeconds(whole)} in all for the phones (${waits.map(({ what, seconds }) => `${what} ${inSeconds(seconds)}`).join(', ')}), and tap ${lee.taps.length} and ${dana.taps.length} times.`)
  expect(lee.taps).toHaveLength(5)
  expect(dana.taps).toHaveLength(5)
})
