// The smallest journey: the built app opens. And the phone's strict eye is tried out, for a guard that never fires is none.
import { expect, test } from 'vitest'
import { freshPhone } from './world.ts'

test('the app opens and says its name', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  expect(await page.title()).toContain('Pairbook')
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
