// After one visit Pairbook needs no host: not to open, not to change language, not at whatever address it was served.
import { expect, test } from 'vitest'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

test.each([
  { at: '/', strict: true, where: 'at the top of a host with security headers' },
  { at: '/some/where/', strict: false, where: 'in a folder of a plain static host' },
])('a phone that was off opens the book with no host, in both languages: $where', async ({ at, strict }) => {
  const host = await deploy({ at, strict })
  const phone = await freshPhone({ appUrl: host.appUrl })
  const visit = await phone.start()
  await visit.page.goto(host.appUrl)
  await startFirstPair(visit.page)
  await readyOffline(visit.page)
  await host.stop()

  const { page } = await phone.restart()
  await page.goto(`${host.appUrl}#/goals`)
  await page.getByRole('heading', { name: 'Goals' }).first().waitFor()
  await page.goto(host.appUrl)
  await page.getByRole('heading', { name: 'Dana Ruiz' }).waitFor()

  await page.evaluate(() => {
    localStorage.setItem('pairbook-language', 'es')
  })
  await page.reload()
  await page.getByRole('link', { name: 'Hoy' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
})

test('a first visit that is reloaded while the app still downloads hears that it works offline, not of an update', async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl })
  const { page } = await phone.start()
  const release = host.hold(/icon-512/)
  await page.goto(host.appUrl)
  await page.getByLabel('Your name').waitFor()
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state)).toBe('installing')
  await page.reload()
  await page.getByLabel('Your name').waitFor()
  // The reloaded page has asked for its worker before the download may end.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('new-versions')))).toBe(true)
  await page.waitForLoadState('networkidle')
  release()
  await readyOffline(page)
  await page.getByText('Ready to work with no signal').waitFor()
  expect(await page.getByText('updated in another tab').count()).toBe(0)
})

test('the manifest is right at any base path, and every picture it names is there', async () => {
  const host = await deploy({ at: '/some/where/', strict: false })
  const phone = await freshPhone({ appUrl: host.appUrl })
  const { context, page } = await phone.start()
  await page.goto(host.appUrl)
  const session = await context.newCDPSession(page)
  const { url, errors, data } = await session.send('Page.getAppManifest')
  expect(url).toBe(`${host.appUrl}manifest.webmanifest`)
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '{}') as {
    readonly start_url: string
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
    readonly shortcuts: readonly { readonly url: string; readonly icons: readonly { readonly src: string; readonly sizes: string }[] }[]
  }
  expect(new URL(manifest.start_url, url).href).toBe(host.appUrl)
  expect(manifest.shortcuts.map((shortcut) => new URL(shortcut.url, url).href)).toEqual([
    `${host.appUrl}#/journal/new`,
    `${host.appUrl}#/met`,
  ])
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable', 'monochrome']))
  for (const { src, sizes } of [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)]) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      return `${picture.naturalWidth}x${picture.naturalHeight}`
    }, new URL(src, url).href)
    expect(size).toBe(sizes)
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A test browser never lets anything be installed; every other complaint would be ours.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
