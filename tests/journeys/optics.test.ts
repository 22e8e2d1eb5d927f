// One phone's moving codes, photographed off its screen, filmed as a cheap phone would in a poor light, are what another
// phone's camera sees; and the bytes that come out are the bytes that went in. Both are real Chromiums.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { servePage } from '../optics/serve-page.ts'
import { aMessage } from '../sync/transports/qr/a-message.ts'
import { filmCamera, photograph } from './film-of-codes.ts'
import { freshPhone } from './world.ts'

const length = 4000

let served: Awaited<ReturnType<typeof servePage>> | undefined
const camera = filmCamera('codes')
beforeAll(async () => {
  served = await servePage()
})
afterAll(async () => {
  await served?.close()
  camera.putAway()
})
const appUrl = (): string => served?.url ?? ''

test('a message shown on one phone and filmed at an angle, out of focus, in dim light, with pictures lost, arrives whole', async () => {
  const showing = await freshPhone({ appUrl: appUrl() })
  const { page: screen } = await showing.start()
  await screen.goto(`${appUrl()}#show/${length}`)
  await screen.getByRole('img').waitFor()
  await expect.poll(() => screen.locator('[data-shown]').getAttribute('data-shown')).not.toBe('0')
  const codes = await photograph(screen, 10)
  await showing.switchOff()

  camera.layIn(codes)
  const reading = await freshPhone({ appUrl: appUrl(), browserFlags: camera.browserFlags })
  const { page } = await reading.start()
  await page.goto(`${appUrl()}#both/900`)
  await page.getByRole('radio', { name: 'This phone reads' }).check()
  await expect.poll(() => page.evaluate(() => document.body.dataset['received']), { timeout: 90_000 }).toBeDefined()
  const received = await page.evaluate(() => document.body.dataset['received'] ?? '')
  expect(Buffer.from(received, 'base64').equals(Buffer.from(aMessage(length)))).toBe(true)
  // And by itself it is this phone's turn to show.
  await expect.poll(() => page.getByText('All of it is here. Now this phone shows').isVisible()).toBe(true)
  await expect.poll(() => page.getByRole('img', { name: 'Moving code for Dana' }).isVisible()).toBe(true)
})

test('a phone without a camera, or with one that may not be used, says so in plain words', async () => {
  const without = await freshPhone({ appUrl: appUrl() })
  const { page } = await without.start()
  await page.goto(`${appUrl()}#read`)
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('No camera was found')
  await without.switchOff()

  const refused = await freshPhone({ appUrl: appUrl(), browserFlags: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'] })
  const { page: other } = await refused.start()
  await other.goto(`${appUrl()}#read`)
  await expect.poll(() => other.getByRole('alert').textContent()).toContain('Pairbook may not use the camera')
})

test('the same reader finds the code in a picture somebody took, in the app as it ships', async () => {
  const showing = await freshPhone({ appUrl: appUrl() })
  const { page: screen } = await showing.start()
  await screen.goto(`${appUrl()}#show/200`)
  await expect.poll(() => screen.locator('[data-shown]').getAttribute('data-shown')).not.toBe('0')
  const buffer = await screen.locator('canvas').screenshot()
  await showing.switchOff()

  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(`${phone.appUrl}#/pair/program/check`)
  const pick = page.locator('input[type="file"][accept="image/*"]')
  const said = () => page.getByRole('alert').textContent()
  await pick.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer })
  // A moving code is no signed record; what counts is that it was read.
  await expect.poll(said).toContain('Nothing was changed')
  await pick.setInputFiles({ name: 'table.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await expect.poll(said).toContain('No code could be read')
})
