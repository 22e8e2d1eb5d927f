// What the program gets, on the built app: a month of meetings becomes an attendance record, an hours statement and the
// mentor's monthly record; each leaves as previewed, and its receipt is of exactly what left.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rowsOnDisk } from './on-disk.ts'
import { freshPhone } from './world.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const startAsMentor = async (page: Page, partner = 'Dana Ruiz') => {
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill(partner)
  await page.locator('form button[type=submit]').click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await page.waitForURL(/#\/$/)
}

/** "We met", today at this place, with words about it that are nobody else's business. */
const meet = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/met`)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.locator('main').getByText(/Kept|written down/i).first().waitFor()
}

const handOut = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()])
  const path = await download.path()
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') }
}

const previewed = async (page: Page): Promise<string> => (await page.locator('[data-exactly]').textContent()) ?? ''

/** The newest receipt, opened: its fingerprint and the words kept with it. */
const newestReceipt = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/pair/receipts`)
  const details = page.locator('[data-receipt]').first()
  await details.locator('summary').click()
  await details.locator('pre').waitFor()
  return { hash: await details.getAttribute('data-receipt'), text: await details.locator('pre').textContent(), said: await page.locator('li', { has: page.locator('[data-receipt]') }).first().textContent() }
}

const openAttendance = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/pair/program/attendance`)
  await page.getByRole('heading', { level: 1, name: 'Attendance for the program' }).waitFor()
}

/** A phone whose mentor has met once. */
const mentorWhoMet = async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startAsMentor(page)
  await meet(page, phone.appUrl)
  return { phone, page }
}

test('a month’s attendance leaves as previewed, in each form, and its receipts match byte for byte', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startAsMentor(page)

  // Nothing yet: the page says so.
  await page.goto(`${phone.appUrl}#/pair/program`)
  await page.getByText('Nothing. Neither of you has handed anything over.').waitFor()
  await openAttendance(page, phone.appUrl)
  await page.getByText('You two have no meeting written down in these days.').waitFor()

  await meet(page, phone.appUrl)
  await openAttendance(page, phone.appUrl)
  await page.getByText('1 meeting ·').waitFor()

  await page.getByRole('radio', { name: 'A record file' }).check()
  const shown = await previewed(page)
  const file = await handOut(page, 'Save as a file')
  expect(file.text).toBe(shown)
  expect(file.name).toMatch(/^pairbook-attendance-\d{4}-\d\d-01-to-\d{4}-\d\d-\d\d\.json$/)
  expect(Object.keys(JSON.parse(file.text) as object).toSorted()).toEqual(['format', 'record', 'version'])
  await page.getByText(/^Saved as pairbook-attendance/).waitFor()
  const receipt = await newestReceipt(page, phone.appUrl)
  expect(receipt).toMatchObject({ hash: sha256(file.text), text: file.text })
  expect(receipt.said).toContain('You handed it over')

  await openAttendance(page, phone.appUrl)
  await page.getByRole('radio', { name: 'A table (CSV)' }).check()
  const table = await previewed(page)
  const csv = await handOut(page, 'Save as a file')
  // What a file begins with, a page does not show.
  expect(csv.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).toBe(table.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  await page.getByText(/^Saved as pairbook-attendance/).waitFor()
  expect((await newestReceipt(page, phone.appUrl)).hash).toBe(sha256(csv.text))

  // The receipts are there after a restart, and the page that lists it all has them.
  const later = await phone.restart()
  await later.page.goto(`${phone.appUrl}#/pair/program`)
  await later.page.locator('[data-receipt]').nth(1).waitFor()
  expect(await later.page.locator('[data-receipt]').count()).toBe(2)
})

test('signed hours are genuine, changed when one number differs, and unknown on a strange phone until remembered', async () => {
  const { phone, page } = await mentorWhoMet()
  await openAttendance(page, phone.appUrl)
  await page.getByRole('radio', { name: 'Only the hours' }).check()
  await page.getByRole('link', { name: 'Sign as Lee Park' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign' }).waitFor()
  await page.getByLabel('Type your full name').fill('Lee Park')
  await page.getByRole('button', { name: 'Sign as Lee Park' }).click()
  await page.getByText(/^Mentor: Lee Park, /).waitFor()
  // The page carries the code.
  await page.getByRole('img', { name: /Signed statement as a code/ }).waitFor()
  const picture = await page.getByRole('img', { name: /Signed statement as a code/ }).screenshot()
  await page.getByRole('radio', { name: 'A record file' }).check()
  const { text } = await handOut(page, 'Save as a file')

  const check = async (on: Page, words: string) => {
    await on.goto(`${phone.appUrl}#/pair/settings`)
    await on.goto(`${phone.appUrl}#/pair/program/check`)
    await on.getByLabel('Paste the record here').fill(words)
    await on.getByRole('button', { name: 'Check', exact: true }).click()
  }
  await check(page, text)
  await page.locator('[data-verdict=genuine]').waitFor()
  await check(page, text.replace('"meetings":1', '"meetings":9'))
  await page.locator('[data-verdict=changed]').waitFor()
  await check(page, text.slice(0, 80))
  await page.getByText('This is not a whole record').waitFor()
  await check(page, text.replace('"version":1', '"version":2'))
  await page.getByText('A newer Pairbook made this record.').waitFor()

  const stranger = await freshPhone()
  const other = (await stranger.start()).page
  await other.goto(stranger.appUrl)
  // A coordinator, say: no pair is needed to check.
  await other.getByRole('link', { name: 'Check a signed statement' }).click()
  await other.getByLabel('Take a picture of the code').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture })
  await other.locator('[data-verdict=unknownSigner]').waitFor()
  await other.getByRole('button', { name: 'It is the same: remember this signer' }).click()
  await other.locator('[data-verdict=genuine]').waitFor()
  expect(await other.locator('[data-verdict]').count()).toBe(1)
})

test('a share sheet that is closed leaves no receipt, one that fails says so, and copying always works', async () => {
  const phone = await freshPhone()
  const { page, context } = await phone.start()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const state = { answer: 'AbortError' }
    Object.assign(globalThis, { shareSheet: state })
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: async ({ files }: { readonly files: readonly File[] }) => {
        if (state.answer !== '') throw new DOMException('no', state.answer)
        Object.assign(globalThis, { shared: await files[0]?.text() })
      },
    })
  })
  const answer = (to: string) => page.evaluate((name) => Object.assign((globalThis as unknown as { shareSheet: object }).shareSheet, { answer: name }), to)
  await page.goto(phone.appUrl)
  await startAsMentor(page)
  await meet(page, phone.appUrl)
  await openAttendance(page, phone.appUrl)
  await page.getByRole('radio', { name: 'A record file' }).check()
  await page.getByRole('button', { name: 'Hand over' }).click()
  await page.getByText('Nothing left the phone, and no receipt was made.').waitFor()
  await answer('NotAllowedError')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await page.getByText('It could not leave the phone this way.').waitFor()
  await page.goto(`${phone.appUrl}#/pair/receipts`)
  await page.getByText('Nothing was handed over yet.').waitFor()

  await openAttendance(page, phone.appUrl)
  await page.getByRole('radio', { name: 'A record file' }).check()
  const shown = await previewed(page)
  await answer('')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await page.getByText('Handed over. The receipt is kept.').waitFor()
  expect(await page.evaluate(() => (globalThis as unknown as { shared: string }).shared)).toBe(shown)
  expect((await newestReceipt(page, phone.appUrl)).hash).toBe(sha256(shown))

  await openAttendance(page, phone.appUrl)
  await page.getByRole('radio', { name: 'Plain words' }).check()
  const words = await previewed(page)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByText(/^Copied\. Paste it/).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words)
  expect((await newestReceipt(page, phone.appUrl)).hash).toBe(sha256(words))
})

test('a phone that goes dark while the share sheet is open asks later whether the record left, and only then keeps a receipt', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.addInitScript(() => {
    // As on phones that take a record file only as plain text.
    Object.defineProperty(navigator, 'canShare', { value: ({ files }: { readonly files: readonly File[] }) => files.every(({ type }) => type === 'text/plain') })
    Object.defineProperty(navigator, 'share', { value: () => new Promise(() => undefined) })
    Object.assign(globalThis, { print: () => undefined })
  })
  await page.goto(phone.appUrl)
  await startAsMentor(page)
  await meet(page, phone.appUrl)
  await openAttendance(page, phone.appUrl)
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, keep a receipt' }).waitFor()
  await page.getByRole('radio', { name: 'A record file' }).check()
  const shown = await previewed(page)
  await page.getByText(/^The share sheet gets it as pairbook-attendance-.*\.json\.txt\. The words are the same\.$/).waitFor()
  await page.getByRole('button', { name: 'Hand over' }).click()
  const begun = async () => (await rowsOnDisk(page, 'pairbook-program', 'begun')).length
  await expect.poll(begun).toBe(2)

  const later = await phone.restart()
  await later.page.goto(`${phone.appUrl}#/pair/receipts`)
  await later.page.getByText('Nothing was handed over yet.').waitFor()
  expect(await later.page.getByRole('heading', { name: 'Did this leave?' }).count()).toBe(2)
  const shared = later.page.locator(`[data-begun="${sha256(shown)}"]`)
  await shared.getByRole('button', { name: 'Yes, keep a receipt' }).click()
  await shared.waitFor({ state: 'detached' })
  await later.page.locator('[data-begun]').getByRole('button', { name: 'No, it did not leave' }).click()
  await later.page.locator('[data-begun]').waitFor({ state: 'detached' })
  const receipt = await newestReceipt(later.page, phone.appUrl)
  expect(receipt).toMatchObject({ hash: sha256(shown), text: shown })
  expect(receipt.said).toContain('.json.txt')
  expect(await later.page.locator('[data-receipt]').count()).toBe(1)
  expect(await later.page.getByText('Only you see this receipt.').count()).toBe(0)
})

test('the monthly record is filled in from the meetings of every pair, keeps its draft, warns of a student’s name, and prints', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startAsMentor(page, 'Dana Ruiz')
  await meet(page, phone.appUrl)
  await page.goto(`${phone.appUrl}#/start`)
  await startAsMentor(page, 'Kim, “Kay” O’Neill 👩🏽‍🏫')
  await meet(page, phone.appUrl)

  await page.goto(`${phone.appUrl}#/pair/program/monthly`)
  await page.locator('main a[href*="/monthly/"]').first().click()
  await page.getByLabel('Person 2: name').waitFor()
  expect(await page.getByLabel('Person 1: name').inputValue()).toBe('Dana Ruiz')
  expect(await page.getByLabel('Person 2: name').inputValue()).toBe('Kim, “Kay” O’Neill 👩🏽‍🏫')
  // Nothing else is filled in.
  for (const box of ['supportWords', 'materialUseful', 'comments', 'materialMinutes']) expect(await page.locator(`[name=${box}]`).inputValue()).toBe('')
  expect(await page.locator('[name^="support."]:checked').count()).toBe(0)

  await page.locator('[name="support.routines"]').check()
  await page.getByLabel('Information you shared').fill('I told Marcus, a third grader, where the line is.')
  await page.getByText(/Draft kept on this phone/).waitFor()
  await page.reload()
  await page.getByLabel('Information you shared').waitFor()
  expect(await page.getByLabel('Information you shared').inputValue()).toContain('Marcus')
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByText('Please look at these.').waitFor()
  await page.locator('main').getByText('Marcus', { exact: true }).waitFor()

  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }))
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('button', { name: 'No, not this time' }).click()
  await page.getByText('Nothing left the phone, and no receipt was made.').waitFor()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, keep a receipt' }).click()
  await page.getByText('The receipt is kept.').waitFor()

  // Both pairs' books know of it: this one now, the other when it opens.
  await page.goto(`${phone.appUrl}#/pair/program`)
  await page.locator('[data-receipt]').first().waitFor()
  await page.goto(`${phone.appUrl}#/pair/pairs`)
  await page.getByRole('button', { name: /Dana Ruiz/ }).click()
  await page.waitForURL(/#\/$/)
  await page.goto(`${phone.appUrl}#/pair/program`)
  await page.locator('[data-receipt]').first().waitFor()
  expect(await page.getByText('Only you see this receipt.').count()).toBe(0)
})

test('in print there is the paper alone', async () => {
  const { phone, page } = await mentorWhoMet()
  await openAttendance(page, phone.appUrl)
  await page.getByText('1 meeting ·').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Attendance record'])
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('radio').count()).toBe(0)
  expect(await page.title()).toBe('Pairbook')
})
