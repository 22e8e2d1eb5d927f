// One page of the app is broken and throws as it is drawn: it alone stops. Its words say so, the copy of one's data can be saved
// there, every other page works, and what was written is untouched.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

/** In the app's own cache, the page's code becomes one that throws whenever it is drawn. */
const breakPage = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (part) => {
    let broken = 0
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName)
      for (const request of await cache.keys()) {
        if (!request.url.includes(part) || !new URL(request.url).pathname.endsWith('.js')) continue
        const code = (await (await cache.match(request))?.text()) ?? ''
        const names = (/export\s*\{([^}]*)\}/.exec(code)?.[1] ?? '').split(',').map((each) => each.trim().split(/\s+as\s+/).at(-1) ?? '')
        const body = names.map((each) => `export const ${each} = () => { throw new Error('planted') }`).join('\n')
        await cache.put(request, new Response(body, { headers: { 'Content-Type': 'text/javascript' } }))
        broken += 1
      }
    }
    return broken
  }, name)

test('a page that breaks stops alone: it says so, gives one’s words as a file, and leads to Today', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await readyOffline(page)
  await page.getByLabel('Your note').fill('kept before the page broke')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
  expect(await breakPage(page, 'CalendarScreen')).toBe(1)

  await page.reload()
  await page.goto(`${phone.appUrl}#/meetings/calendar`)
  await page.getByRole('heading', { name: 'This page stopped' }).waitFor()
  await page.getByText('The rest of Pairbook still works.', { exact: false }).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.largeText, views.keyboard])).toEqual([])
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my words as a file' }).click()])
  expect(await readFile(await file.path(), 'utf8')).toContain('kept before the page broke')

  // The way to everything else stands beside it.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click()
  await page.getByText('Your goals will be here').waitFor()
  await page.goto(`${phone.appUrl}#/meetings/calendar`)
  await page.getByRole('button', { name: 'Go to Today' }).click()
  await page.getByLabel('Your note').waitFor()
})
