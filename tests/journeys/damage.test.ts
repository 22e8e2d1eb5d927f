// The phone lets somebody down: a database is gone, damaged, refused, or written by a newer app. Every time there is a
// clear page, never an empty one and never "welcome" over lost words, and what is left can be taken away as a file.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { clearOnDisk, databasesOnDisk, layOnDisk, rowsOnDisk } from './on-disk.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const startForm = (page: Page) => page.getByRole('button', { name: 'Start our book' })
const title = (page: Page, name: string) => page.getByRole('heading', { name })

const phoneWithAPair = async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  // The mark outside the database is kept a moment after the pair.
  await expect.poll(async () => page.evaluate(() => localStorage.getItem('pairbook-mark'))).toContain('"pairs":1')
  return { phone, context, page }
}

const deleteDatabases = async (page: Page, start: string): Promise<void> =>
  page.evaluate(async (prefix) => {
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith(prefix) === true)
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name)
          request.addEventListener('success', () => resolve())
          request.addEventListener('error', () => reject(new Error('not deleted')))
        })
  }, start)

const savedFile = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my words as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('pairbook-copy.txt')
  return readFile(await download.path(), 'utf8')
}

test('a database deleted under the running app is missed at the next start, and only its owner may start again', async () => {
  const { phone, page } = await phoneWithAPair()
  await deleteDatabases(page, 'pairbook-mine')
  await page.goto(`${phone.appUrl}#/start`)
  await page.reload()
  await title(page, 'A book is missing from this phone').waitFor()
  expect(await startForm(page).count()).toBe(0)

  // Reloading does not make the loss look like a first visit.
  await page.reload()
  await title(page, 'A book is missing from this phone').waitFor()
  // The shared book is still there, and can be taken away.
  expect(await savedFile(page)).toContain('Dana Ruiz')

  await page.getByRole('button', { name: 'Start an empty book' }).click()
  await startForm(page).waitFor()
})

test('a missing shared book is not taken for an empty one', async () => {
  const { page } = await phoneWithAPair()
  await deleteDatabases(page, 'pairbook-ours')
  await page.reload()
  await title(page, 'A book is missing from this phone').waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  expect(await savedFile(page)).toContain('Lee Park')
  await page.getByRole('button', { name: 'Start an empty book' }).click()
  await page.getByRole('heading', { name: 'Dana Ruiz' }).waitFor()
})

test.each([
  ['no IndexedDB at all', 'undefined'],
  ['an IndexedDB that refuses to open', 'throws'],
])('%s: a clear sentence and nothing written', async (_what, how) => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await context.addInitScript((way) => {
    if (way === 'undefined') Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    else
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
  }, how)
  await page.goto(phone.appUrl)
  await title(page, 'Pairbook cannot keep words here').waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  expect(await startForm(page).count()).toBe(0)
})

test('a book that a newer Pairbook wrote is left alone, and the way to an update is shown', async () => {
  const { page } = await phoneWithAPair()
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('pairbook-mine')
        open.addEventListener('success', () => {
          const change = open.result.transaction('settings', 'readwrite')
          change.objectStore('settings').put({ key: 'schema', value: 99 })
          change.addEventListener('complete', () => {
            open.result.close()
            resolve()
          })
        })
      }),
  )
  await page.reload()
  await title(page, 'This book needs a newer Pairbook').waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  expect(await savedFile(page)).toContain('Dana Ruiz')
  await page.getByRole('button', { name: 'Look for an update' }).click()
  await title(page, 'This book needs a newer Pairbook').waitFor()
})

test('where a newer Pairbook wrote, looking for an update fetches and opens it, with no word written before', async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl })
  const { page } = await phone.start()
  await page.goto(host.appUrl)
  await startFirstPair(page)
  await readyOffline(page)
  await layOnDisk(page, 'pairbook-mine', 'settings', { key: 'schema', value: 99 })
  await page.reload()
  await title(page, 'This book needs a newer Pairbook').waitFor()
  const before = await rowsOnDisk(page, 'pairbook-mine', 'pairs')
  const version = () => page.evaluate(() => document.documentElement.dataset['version'] ?? 'a')
  expect(await version()).toBe('a')

  host.use('b')
  await page.getByRole('button', { name: 'Look for an update' }).click()
  await page.getByText('Looking for an update.', { exact: false }).waitFor()
  // The whole of the new version is fetched first, however busy the machine is.
  await expect.poll(version, { timeout: 120_000 }).toBe('b')
  // The next release of this journey knows no more than this one; it is the page of the new version that says so.
  await title(page, 'This book needs a newer Pairbook').waitFor()
  expect(await rowsOnDisk(page, 'pairbook-mine', 'pairs')).toEqual(before)
  expect(await rowsOnDisk(page, 'pairbook-mine', 'settings')).toContainEqual({ key: 'schema', value: 99 })
})

/** From now on, asking the entries for this fails in the page, as a browser's bug or ours would. Gives the way back. */
const breakEntries = async (page: Page, call: 'add' | 'get') => {
  const mended = await page.evaluateHandle((name) => {
    const working = IDBObjectStore.prototype[name]
    Object.defineProperty(IDBObjectStore.prototype, name, {
      configurable: true,
      writable: true,
      value(this: IDBObjectStore, ...given: unknown[]): unknown {
        if (this.name === 'entries') throw new TypeError('broken on purpose')
        return Reflect.apply(working, this, given)
      },
    })
    return () => Object.defineProperty(IDBObjectStore.prototype, name, { configurable: true, writable: true, value: working })
  }, call)
  return async () => mended.evaluate((mend) => void mend())
}

test('a bug in an act is said at the top, with a way to the words; nothing typed is hidden, and Keep works again', async () => {
  const { phone, page } = await phoneWithAPair()
  const box = page.getByLabel('Your note')
  const keep = page.getByRole('button', { name: 'Keep', exact: true })
  await box.fill('Ask about the keys')
  // The bar waits for the first paint; a word about updates or room may stand in it.
  await page.locator('output[aria-label=Notice]').waitFor({ state: 'attached' })
  const mend = await breakEntries(page, 'add')
  await keep.click()
  const notice = page.locator('[data-notice=bug]')
  await notice.getByText('Something in Pairbook went wrong just now.', { exact: false }).waitFor()
  expect(await box.inputValue()).toBe('Ask about the keys')
  expect(phone.takeProblems().join('\n')).toContain('broken on purpose')
  await mend()
  await keep.click()
  await expect.poll(() => box.inputValue()).toBe('')
  const entry = (await page.locator('main [role=status] a').getAttribute('href')) ?? ''

  // What is being typed is a draft by the time the page that saves words stands there.
  await box.fill('Bring the list')
  await notice.getByRole('button', { name: 'Reload, or save my words' }).click()
  await title(page, 'Pairbook stopped').waitFor()
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain('Bring the list')
  expect(await savedFile(page)).toContain('Ask about the keys')
  await page.getByRole('button', { name: 'Reload Pairbook' }).click()
  await expect.poll(() => box.inputValue()).toBe('Bring the list')

  // An entry that cannot be read says so in its place, instead of a page that stays empty.
  await breakEntries(page, 'get')
  await page.evaluate((address) => {
    location.hash = address
  }, entry)
  await title(page, 'This page stopped').waitFor()
  expect(await savedFile(page)).toContain('Ask about the keys')
  expect(phone.takeProblems().filter((problem) => !problem.includes('broken on purpose'))).toEqual([])
})

test('when the app itself is broken at the start, the words can still be taken away, without the signing key', async () => {
  const { phone, context, page } = await phoneWithAPair()
  await context.addInitScript(() => {
    LockManager.prototype.request = () => {
      throw new Error('planted')
    }
  })
  await page.reload()
  await title(page, 'Pairbook stopped').waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours])).toEqual([])
  const text = await savedFile(page)
  expect(text).toContain('Lee Park')
  expect(text).toContain('Dana Ruiz')
  expect(text).not.toContain('secretKeyBytes')
  await page.getByText('The file is made.').waitFor()
  expect(phone.takeProblems().join('\n')).toContain('planted')
})

test('flipped bytes in the database files never look like a first visit', async () => {
  const { phone } = await phoneWithAPair()
  await phone.switchOff()
  const folder = join(phone.profile, 'Default', 'IndexedDB')
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => /\.(?:log|ldb)$/.test(name))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = await readFile(join(folder, name))
    for (let at = 0; at < bytes.length; at += 97) bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
    await writeFile(join(folder, name), bytes)
  }
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.getByRole('heading', { name: /missing from this phone|storage did not answer/ }).waitFor()
  expect(await startForm(page).count()).toBe(0)
})

test('an address deep inside the host, where no file is, says so in words instead of staying blank', async () => {
  const phone = await freshPhone({ firstVisit: true })
  const { page } = await phone.start()
  await page.goto(`${phone.appUrl}no/such/place/`)
  await page.getByText('Check the address').waitFor()
  // The host answers for every file with the page itself, which the browser rightly refuses as a script or a style.
  expect(phone.takeProblems().join('\n')).toMatch(/MIME type/)
})

test('a damaged piece of the book is told once, stands in Settings, and goes along in the copy', async () => {
  const { phone, page } = await phoneWithAPair()
  const [book = ''] = (await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))
  await layOnDisk(page, book, 'updates', [255, 0, 7])
  await page.goto(`${phone.appUrl}#/pair/settings`)
  await page.reload()
  await page.getByText('One piece of this book could not be read.', { exact: false }).waitFor()
  await page.getByText('A piece of this book is damaged and could not be read.', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Take it with me' }).first().click()
  await page.getByRole('radio', { name: 'For another program' }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()])
  const copy: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(copy).toMatchObject({ damagedRows: 1, setAside: [{ reason: 'not-an-update', base64: '/wAH' }] })
})

test('a shared book that lost some of its rows without a word is missed, until its person says so', async () => {
  const { phone, page } = await phoneWithAPair()
  const [book = ''] = (await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))
  const markOn = (shown: Page) => shown.evaluate(() => Number(Object.entries(localStorage).find(([key]) => key.startsWith('pairbook-mark-'))?.[1] ?? 0))
  const mark = () => markOn(page)
  await expect.poll(mark).toBeGreaterThan(0)
  const [early] = await rowsOnDisk(page, book, 'updates')
  const before = await mark()
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.getByLabel('The goal, in your own words').fill('A calm recess')
  await page.getByRole('button', { name: 'Keep goal' }).click()
  await page.getByRole('heading', { name: 'Short-term goal' }).waitFor()
  await expect.poll(mark).toBeGreaterThan(before)
  const whole = await mark()

  // The browser gives back an older file, as after a crash of the phone.
  const { base64 } = early as { readonly base64: string }
  const { page: again } = await phone.restart()
  // A page of the same origin on which the app does not run.
  await again.goto(`${phone.appUrl}icons/favicon.svg`)
  await clearOnDisk(again, book, 'updates')
  await layOnDisk(again, book, 'updates', [...Buffer.from(base64, 'base64')])
  const missed = again.getByText('Some of this shared book is missing', { exact: false })
  for (const start of [1, 2]) {
    await again.goto(`${phone.appUrl}?start=${start}`)
    await missed.waitFor()
  }
  expect(await markOn(again)).toBe(whole)
  await again.getByRole('button', { name: 'Put this notice away' }).click()
  await expect.poll(() => markOn(again)).toBeLessThan(whole)
  await again.goto(`${phone.appUrl}?start=3`)
  await again.getByRole('heading', { name: /^You &/ }).waitFor()
  expect(await missed.count()).toBe(0)
  // The picture styles itself, and a page that is a picture has no icon: neither is the app's doing.
  expect(phone.takeProblems().filter((problem) => !/favicon\.(svg|ico)/.test(problem))).toEqual([])
})
