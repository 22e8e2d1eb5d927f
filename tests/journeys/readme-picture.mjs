// `npm run picture`: docs/pairbook.png, four phones side by side, from the built app with a filled pair's book.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { preview, runnerImport } from 'vite'
import { buildInto } from '../budgets.mjs'
import { chromiumArgs, findChromium } from '../chromium.mjs'

const projectRoot = join(import.meta.dirname, '../..')
const picture = join(projectRoot, 'docs/pairbook.png')

/** @type {{ module: typeof import('./filled-book.ts') }} */
const { module: { layFilledBook, lookedAt } } = await runnerImport(join(import.meta.dirname, 'filled-book.ts'))
/** @type {{ module: typeof import('./look-over.ts') }} */
const { module: { openAddress } } = await runnerImport(join(import.meta.dirname, 'look-over.ts'))
/** @type {{ module: typeof import('../../src/app/addresses.ts') }} */
const { module: { addresses } } = await runnerImport(join(projectRoot, 'src/app/addresses.ts'))

const built = mkdtempSync(join(tmpdir(), 'pairbook-picture-'))
buildInto(built)
const server = await preview({ root: projectRoot, logLevel: 'warn', build: { outDir: built }, preview: { port: 0, open: false } })
const appUrl = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumArgs] })
try {
  const phone = { viewport: { width: 390, height: 844 }, locale: 'en-US', timezoneId: 'America/New_York' }
  const context = await browser.newContext({ ...phone, deviceScaleFactor: 1.25, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const page = await context.newPage()
  await context.clock.setFixedTime(lookedAt)
  await context.addInitScript(() => Object.assign(navigator.storage, { persisted: async () => true, persist: async () => true }))
  await page.goto(appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  const ids = await layFilledBook(page)
  // A phone that keeps the book for good has nothing to say about it.
  /** @type {string[]} */
  const shots = []
  for (const address of [addresses.today, addresses.met, addresses.entry(ids.privateEntry), addresses.letter]) {
    await openAddress(page, address)
    shots.push((await page.screenshot()).toString('base64'))
  }

  const sheet = await browser.newPage({ viewport: { width: 1360, height: 760 } })
  const phones = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot}">`).join('')
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; display: flex; justify-content: center; align-items: center; gap: 24px; height: 100vh; background: #dfe6dd }
    img { width: 304px; border-radius: 26px; border: 6px solid #26302b; box-sizing: border-box }
  </style>${phones}`)
  await sheet.screenshot({ path: picture })
} finally {
  await browser.close()
  await server.close()
  rmSync(built, { recursive: true, force: true })
}
console.log(`${picture}: ${Math.round(statSync(picture).size / 1024)} KiB`)
