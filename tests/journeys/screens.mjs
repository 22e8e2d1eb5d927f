// `npm run screens`: a picture of every screen into .out/screens, with one page to look at them all. Full and empty
// book, English and Spanish, light and dark, 390, 320 and 1280 px wide. `npm run screens -- goal` takes only the
// screens whose name begins so.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { preview, runnerImport } from 'vite'
import { buildInto } from '../budgets.mjs'
import { chromiumArgs, findChromium } from '../chromium.mjs'

const projectRoot = join(import.meta.dirname, '../..')
const folder = join(projectRoot, '.out/screens')
const built = join(projectRoot, '.out/screens-build')
const only = process.argv[2] ?? ''
const widths = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]
/** Taller pages are cut. */
const tallest = 4000

/** @type {{ module: typeof import('./every-address.ts') }} */
const { module: { everyAddress } } = await runnerImport(join(import.meta.dirname, 'every-address.ts'))
/** @type {{ module: typeof import('./filled-book.ts') }} */
const { module: { layFilledBook, lookedAt } } = await runnerImport(join(import.meta.dirname, 'filled-book.ts'))
/** @type {{ module: typeof import('./look-over.ts') }} */
const { module: { openAddress } } = await runnerImport(join(import.meta.dirname, 'look-over.ts'))

buildInto(built)
const server = await preview({ root: projectRoot, logLevel: 'warn', build: { outDir: built }, preview: { port: 4360, open: false } })
const appUrl = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4360/'
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumArgs] })
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** @type {{ name: string, file: string, about: string }[]} */
const pictures = []
try {
  for (const book of ['filled', 'empty'])
    for (const language of ['en', 'es']) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: `${language}-US`, timezoneId: 'America/New_York', reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(`${book} ${language}: ${error.message}`))
      await context.clock.setFixedTime(lookedAt)
      await page.goto(appUrl)
      await page.locator('[name=myName]').fill('Lee Park')
      await page.locator('[name=role][value=mentee]').check()
      await page.locator('[name=partnerName]').fill('Dana Ruiz')
      await page.locator('form button[type=submit]').click()
      await page.locator('nav').first().waitFor()
      const ids = book === 'filled' ? await layFilledBook(page) : undefined
      for (const { name, address } of everyAddress(ids).filter((screen) => screen.name.startsWith(only)))
        for (const size of widths) {
          await page.setViewportSize(size)
          await openAddress(page, address)
          const height = await page.evaluate(() => document.documentElement.scrollHeight)
          await page.setViewportSize({ width: size.width, height: Math.min(tallest, Math.max(size.height, height)) })
          for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
            await page.emulateMedia({ colorScheme })
            const about = `${book} ${language} ${colorScheme} ${size.width}`
            const file = `${name}-${about.replaceAll(' ', '-')}.png`
            await page.screenshot({ path: join(folder, file) })
            pictures.push({ name, file, about })
          }
        }
      await context.close()
      console.log(`${book}, ${language}: done`)
    }
} finally {
  await browser.close()
  await server.close()
}

const names = [...new Set(pictures.map(({ name }) => name))]
const sheet = names
  .map((name) => {
    const shown = pictures.filter((picture) => picture.name === name)
    const figures = shown.map(({ file, about }) => `<figure><a href="${file}"><img src="${file}" alt="${name}, ${about}" loading="lazy"></a><figcaption>${about}</figcaption></figure>`)
    return `<h2 id="${name}">${name}</h2><div>${figures.join('')}</div>`
  })
  .join('\n')
const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><link rel="stylesheet" href="sheet.css"><p>${links}</p>\n${sheet}</html>\n`,
)
writeFileSync(
  join(folder, 'sheet.css'),
  'body{font:16px/1.4 system-ui;margin:1rem}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}figure{margin:0}img{max-height:30rem;border:1px solid #999}figcaption{font-size:14px}\n',
)
console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`)
