// Whatever is put into a box, at whatever address: never a blank page, never an error nobody caught, and the words are
// either kept as they were (made well-formed) or still in their box beside a sentence that says what to mend.
import { expect, test } from 'vitest'
import { tidyText } from '../../src/foundation/text.ts'
import { startFirstPair } from './first-pair.ts'
import { rowsOnDisk } from './on-disk.ts'
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

test('a note keeps awkward words as they are', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  let asked = false
  page.on('dialog', (dialog) => {
    asked = true
    void dialog.dismiss()
  })
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  for (const [what, words] of Object.entries(awkward)) {
    await openAddress(page, '#/pair/settings')
    await openAddress(page, '#/journal/new-note')
    await putInto(page, 'text', words)
    // The entry itself, not only the draft that was there before it.
    await expect.poll(() => rowsOnDisk(page, 'pairbook-mine', 'entries'), { message: what }).toContainEqual(expect.objectContaining({ text: tidyText(words) }))
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
  // Kept in the book, not only as a draft: there is none any more, and the day is there at the next visit.
  await expect.poll(() => rowsOnDisk(page, 'pairbook-mine', 'drafts')).toEqual([])
  await page.reload()
  await expect.poll(() => valueOf(page, 'end')).toBe('2028-02-29')
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
