// The smallest journey: the built app opens. And the phone's strict eye is tried out, for a guard that never fires is none.
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

test('the app opens and says its name', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  expect(await page.title()).toContain('Pairbook')
})

test('a first visit is welcomed in the device’s language while the app is still on its way, and nothing moves when it is there', async () => {
  const phone = await freshPhone({ firstVisit: true, locale: 'es-US' })
  const { page } = await phone.start()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/assets/first-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(phone.appUrl, { waitUntil: 'commit' })
  const lead = page.getByText('Un libro privado para dos personas')
  const promise = page.getByText('Lo que escribe se queda en este teléfono')
  await promise.waitFor()
  expect(await page.getByText('A private book for two people').isVisible()).toBe(false)
  expect(await page.locator('main').count()).toBe(0)
  const places = async () => Promise.all([lead, promise.locator('xpath=ancestor-or-self::p[1]')].map(async (each) => each.boundingBox()))
  const before = await places()
  letGo()
  await page.locator('main').getByText('Lo que escribe se queda en este teléfono').waitFor()
  expect(await places()).toEqual(before)
})

test('who has a book is not welcomed as a stranger', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  expect(await page.evaluate(() => document.documentElement.dataset['visit'])).toBe('first')
  await startFirstPair(page)
  await page.reload()
  await page.getByRole('navigation').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset['visit'])).toBe(undefined)
})

test('the build is served with the security headers of the policy', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  const response = await page.goto(phone.appUrl)
  const policy = (await response?.headerValue('content-security-policy')) ?? ''
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
})

test('a phone notices an error in the console, a request to elsewhere, a breach of the policy and an error nobody caught', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  const seen: string[] = []
  const noticed = () => {
    seen.push(...phone.takeProblems())
    return seen.join('\n')
  }
  expect(noticed()).toBe('')

  await page.evaluate(() => {
    console.error('planted')
  })
  await expect.poll(noticed).toContain('console error: planted')

  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/elsewhere.png' }))
  })
  await expect.poll(noticed).toContain('http://127.0.0.1:9/elsewhere.png')

  await page.evaluate(() => {
    Object.assign(document.body, { innerHTML: '<p>planted</p>' })
  }).catch(() => undefined)
  await expect.poll(noticed).toMatch(/require-trusted-types-for/)

  await page.evaluate(() => {
    setTimeout(() => {
      void Promise.reject(new Error('planted rejection'))
    }, 0)
  })
  await expect.poll(noticed).toMatch(/uncaught: .*planted rejection/)

  await page.goto('http://127.0.0.1:9/').catch(() => undefined)
  await expect.poll(noticed).toContain('request to another origin: http://127.0.0.1:9/')
})
