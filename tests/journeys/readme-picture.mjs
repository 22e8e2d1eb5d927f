// `npm run picture`: docs/pairbook.png, eight phones side by side, from the built app with a filled pair's book: what one
// person sees, and below it how the partner's phone joins and how the two stay together.
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

/** What one phone shows as a text goes into the other. @type {(from: import('playwright-core').Page, to: import('playwright-core').Page) => Promise<void>} */
const carry = async (from, to) => {
  const text = await from.locator('[name=message]').inputValue()
  await to.locator('[name=pasted]').fill(text)
  await to.getByRole('button', { name: 'Use this text' }).click()
}

const built = mkdtempSync(join(tmpdir(), 'pairbook-picture-'))
buildInto(built)
const server = await preview({ root: projectRoot, logLevel: 'warn', build: { outDir: built }, preview: { port: 0, open: false } })
const appUrl = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumArgs] })
try {
  const phone = { viewport: { width: 390, height: 844 }, locale: 'en-US', timezoneId: 'America/New_York' }
  const aPhone = async () => {
    const context = await browser.newContext({ ...phone, deviceScaleFactor: 1.25, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await context.clock.setFixedTime(lookedAt)
    // A phone that keeps the book for good has nothing to say about it.
    await context.addInitScript(() => Object.assign(navigator.storage, { persisted: async () => true, persist: async () => true }))
    const page = await context.newPage()
    await page.goto(appUrl)
    return page
  }
  const page = await aPhone()
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  const ids = await layFilledBook(page)
  /** @type {string[]} */
  const shots = []
  const shoot = async () => shots.push((await page.screenshot()).toString('base64'))
  for (const address of [addresses.today, addresses.met, addresses.entry(ids.privateEntry), addresses.letter]) {
    await openAddress(page, address)
    await shoot()
  }

  const dana = await aPhone()
  /** @type {(of: import('playwright-core').Page, name: string) => Promise<void>} */
  const press = (of, name) => of.getByRole('button', { name }).click()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openAddress(page, addresses.invite('partner'))
  await press(page, 'Show a code')
  await page.locator('[data-shown="1"]').waitFor()
  await shoot()
  await press(page, 'Show a text instead')
  await dana.getByRole('link', { name: 'My partner already has our book' }).click()
  await press(dana, 'Paste a text instead')
  await carry(page, dana)
  await press(page, 'I sent it. Now paste the answer')
  await dana.getByRole('heading', { name: 'Send your answer' }).waitFor()
  await carry(dana, page)
  await press(dana, 'I sent it. Now paste the next text')
  await page.getByRole('button', { name: 'I sent it. Now compare the words' }).waitFor()
  await carry(page, dana)
  await press(page, 'Show a code instead')
  await press(page, 'It was read. Now compare the words')
  await page.getByRole('list', { name: 'Words to compare' }).waitFor()
  await shoot()
  await press(page, 'They match')
  await press(dana, 'They match')
  await press(page, 'Show a text instead')
  await carry(page, dana)
  await press(page, 'I sent it. Now paste the last text')
  await dana.getByRole('heading', { name: 'Your phones are joined' }).waitFor()
  await carry(dana, page)
  await page.getByRole('heading', { name: 'Your phones are joined' }).waitFor()
  await openAddress(page, addresses.today)
  await page.getByLabel('Your note').fill('The bus comes at seven on Thursdays')
  await page.getByRole('radio', { name: 'Dana & me' }).check()
  await press(page, 'Keep')
  await page.getByText(/^Kept on this phone/).waitFor()
  await openAddress(page, addresses.sideBySide)
  await press(page, 'Begin side by side')
  await page.locator('[data-shown="1"]').waitFor()
  await shoot()
  await openAddress(page, addresses.whereItStands)
  await shoot()

  const sheet = await browser.newPage({ viewport: { width: 1360, height: 1400 } })
  const phones = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot}">`).join('')
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; display: grid; grid-template-columns: repeat(4, 304px); place-content: center; gap: 32px 24px; height: 100vh; background: #dfe6dd }
    img { width: 304px; border-radius: 26px; border: 6px solid #26302b; box-sizing: border-box }
  </style>${phones}`)
  await sheet.screenshot({ path: picture })
} finally {
  await browser.close()
  await server.close()
  rmSync(built, { recursive: true, force: true })
}
console.log(`${picture}: ${Math.round(statSync(picture).size / 1024)} KiB`)
