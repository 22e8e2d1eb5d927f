// Whatever is put into a box, at whatever address: never a blank page, never an error nobody caught, and the words are
// either kept as they were (made well-formed) or still in their box beside a sentence that says what to mend.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tidyText } from '../../src/foundation/text.ts'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const awkward: Readonly<Record<string, string>> = {
  'emoji of several parts': 'Bus 🚌 and 👩🏽‍🏫 and 🏳️‍🌈',
  'right to left with bidi controls': 'שלום \u202Eabc\u202C مرحبا \u2066x\u2069',
  'a lone surrogate': 'before \uD83D after',
  'markup': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'control characters and line ends': 'one\u0000two\u0007\tthree',
  'a pasted page': '<b style="color:red">bold</b>\u00A0\u200Btext&nbsp;&amp; <a href="javascript:alert(1)">link</a>',
}

interface Form {
  readonly address: string
  /** The box the awkward words go into, with the most it may hold. */
  readonly box: string
  readonly limit: number
  /** What else must be filled in. */
  readonly also?: (page: Page) => Promise<void>
}

const long = 100_000
const short = 200

/** Forms whose Keep says no to words that are too long, or to none where some are needed. */
const forms: readonly Form[] = [
  { address: '#/goals/new', box: 'text', limit: long },
  { address: '#/goals/new', box: 'timeFrame', limit: short, also: (page) => putInto(page, 'text', 'A goal') },
  { address: '#/meetings/ground-rules', box: 'reach', limit: long },
  { address: '#/meetings/new', box: 'topic', limit: short, also: (page) => putInto(page, 'time', '12:30') },
  { address: '#/pair/people', box: 'myWorkplace', limit: short },
]

const boxIsThere = async (page: Page, { address, box }: Form): Promise<void> => {
  await openAddress(page, '#/pair/settings')
  await openAddress(page, address)
  await page.locator(`main [name="${box}"]`).last().waitFor({ state: 'attached' })
}

const notBlank = async (page: Page): Promise<void> => {
  await page.locator('h1:visible').first().waitFor()
  expect((await page.locator('main').innerText()).trim()).not.toBe('')
}

test('every form keeps awkward words as they are, and words too long stay in their box with a sentence beside it', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  let asked = false
  page.on('dialog', (dialog) => {
    asked = true
    void dialog.dismiss()
  })
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  for (const form of forms) {
    await boxIsThere(page, form)
    await form.also?.(page)
    const tooLong = 'x'.repeat(form.limit + 1)
    await putInto(page, form.box, tooLong)
    await pressKeep(page, form.box)
    await page.getByText('1 characters too long').first().waitFor()
    expect(await valueOf(page, form.box)).toBe(tooLong)
    await notBlank(page)
    const words = Object.values(awkward).join(' · ').slice(0, form.limit)
    await putInto(page, form.box, words)
    const address = await page.evaluate(() => location.hash)
    await pressKeep(page, form.box)
    await expect.poll(() => page.getByText('characters too long').count()).toBe(0)
    await expect
      .poll(async () => (await page.evaluate(() => location.hash)) !== address || (await page.getByText('Kept on this phone').count()) > 0, { message: form.address })
      .toBe(true)
    await notBlank(page)
  }
  // A note is kept as it is typed.
  for (const [what, words] of Object.entries(awkward)) {
    await openAddress(page, '#/pair/settings')
    await openAddress(page, '#/journal/new-note')
    await putInto(page, 'text', words)
    await page.getByText('Kept on this phone').waitFor()
    await page.reload()
    await expect.poll(() => valueOf(page, 'text'), { message: what }).toBe(tidyText(words))
  }
  expect(asked).toBe(false)
})

test('dates that cannot be, or are far away, are answered beside their box', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, '#/meetings/season')
  await putInto(page, 'start', '2026-08-01')
  // A year that is no leap year: the box refuses the day and is empty.
  await putInto(page, 'end', '2027-02-29')
  await pressKeep(page, 'end')
  await page.locator('[data-field=end] [id$=-error]').waitFor()
  for (const end of ['2026-07-31', '1900-01-01', '9999-12-31']) {
    await putInto(page, 'end', end)
    await pressKeep(page, 'end')
    await page.locator('[data-field=end] [id$=-error]').waitFor()
    expect(await valueOf(page, 'end')).toBe(end)
  }
  await putInto(page, 'end', '2028-02-29')
  await pressKeep(page, 'end')
  await page.getByText('Kept on this phone').first().waitFor()
  expect(await page.locator('[data-field=end] [id$=-error]').count()).toBe(0)
})

test('an address typed by hand always shows a page that says where one is', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  const nowhere = [
    '#/nonsense',
    '#/goals/__proto__',
    '#/goals/constructor',
    '#/goals/goal_00000000000000000000',
    '#/goals/goal_00000000000000000000/change',
    '#/meetings/toString',
    '#/meetings/meeting_00000000000000000000/change',
    '#/meetings/attendance/hasOwnProperty',
    '#/met/__proto__',
    '#/journal/__proto__',
    '#/journal/new/__proto__',
    '#/journal/%E0%A4%A',
    '#/goals/%E0%A4%A',
    '#/%',
    '#/pair/letter/sign/principal',
    '#/pair/letter/signed/__proto__',
    `#/${'long/'.repeat(2000)}`,
    '#/<script>alert(1)</script>',
    '#journal//',
    '#//',
  ]
  for (const address of nowhere) {
    // By way of a real page, so that what is found afterwards is the answer to this address.
    await openAddress(page, '#/pair/settings')
    await openAddress(page, address)
    await expect.poll(() => page.locator('h1:visible').count(), { message: address.slice(0, 60) }).toBeGreaterThan(0)
    await expect.poll(async () => (await page.locator('main').innerText()).trim().length, { message: address.slice(0, 60) }).toBeGreaterThan(20)
  }
  // And as the first address of a visit.
  for (const address of ['#/journal/%E0%A4%A', '#/goals/__proto__', '#/%']) {
    await page.goto('about:blank')
    await page.goto(`${phone.appUrl}${address}`)
    await page.locator('h1:visible').first().waitFor()
  }
})
