// The other forms, one row each, on one phone with a full book: nothing where something is needed, a hostile text, and
// one character too many. What is typed is kept exactly, or stands in its box beside a sentence that says what to mend.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { longTextLimit, tidyText } from '../../src/foundation/text.ts'
import { type FormRow, formsOf } from './every-form.ts'
import { type FilledIds, layFilledBook, lookedAt } from './filled-book.ts'
import { errorAt, fillBox, type FormPlace, lone, makeWrong, summaryHasFocus, visitForm } from './fill-form.ts'
import { startFirstPair } from './first-pair.ts'
import { databasesOnDisk, rowsOnDisk, sharedBytes } from './on-disk.ts'
import { openAddress, pressKeep, pressKeepTwice, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> 🚌👩🏽‍🏫 مرحبا \u202Eabc\u202C ${lone} one\u0000two\u0007\tthree <a href="javascript:alert(1)">a\u00A0\u200Blink&nbsp;&amp;</a> end`

const notBlank = async (page: Page): Promise<void> => {
  await page.locator('main h1:visible').first().waitFor()
}

/** A list shows a text on one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Everything that can be read on the page, in boxes too, on one line. */
const readable = async (page: Page): Promise<string> => {
  const text = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')].map(({ value }) => value)
    return [document.querySelector('main')?.textContent, ...boxes].join('\n')
  })
  return oneLine(text)
}

/** A form that stays as it is says "Kept" for its draft too, so what it writes to is asked: the shared book, or the pair in Mine. */
const isStored = async (page: Page, mark: string): Promise<boolean> => {
  if (JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'pairs')).includes(mark)) return true
  const books = (await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))
  const rows = await Promise.all(books.map((name) => rowsOnDisk(page, name, 'updates')))
  return rows.flat().some((row) => Buffer.from((row as { readonly base64?: string }).base64 ?? '', 'base64').includes(mark))
}

/** How often the words stand on the phone, in either ring; drafts aside. */
const timesStored = async (page: Page, mark: string): Promise<number> => {
  const mine = await Promise.all(['pairs', 'entries', 'settings'].map(async (store) => rowsOnDisk(page, 'pairbook-mine', store)))
  return (JSON.stringify(mine) + (await sharedBytes(page))).split(mark).length - 1
}

/** A form that takes words, and says where they are kept. */
type WordsForm = FormRow & Required<Pick<FormRow, 'limit' | 'shownAt'>>
const takesWords = (form: FormRow): form is WordsForm => form.limit !== undefined && form.shownAt !== undefined

/** `mark` is in the words of this form alone. */
const tryForm = async (page: Page, form: WordsForm, mark: string): Promise<void> => {
  const { name, box, limit, needed, summary = true, also = {}, times = 1 } = form
  await visitForm(page, form)
  if (needed !== undefined) {
    await makeWrong(page, form)
    await notBlank(page)
  }
  for (const [other, value] of Object.entries(also)) await fillBox(page, other, value)
  const tooLong = 'x'.repeat(limit + 1)
  await fillBox(page, box, tooLong)
  await pressKeep(page, box)
  await errorAt(page, box).getByText('1 characters too long').waitFor()
  if (summary) await summaryHasFocus(page, `${name}, too long`)
  expect((await valueOf(page, box)) === tooLong).toBe(true)
  await notBlank(page)
  const words = hostile.replace('end', `${mark} end`)
  await fillBox(page, box, words)
  if (form.name === 'reflection') await page.getByText('Kept on this phone').first().waitFor()
  const own = await page.evaluate(() => location.hash)
  await pressKeepTwice(page, box)
  // The form closes, empties itself or leads on: a draft alone does none of these.
  const isDone = () =>
    page.evaluate(
      ([name, address]) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>(`main [name="${name}"]`)]
        return location.hash !== address || (boxes.at(-1)?.value ?? '') === ''
      },
      [box, own] as const,
    )
  if (form.stays === true) await expect.poll(() => isStored(page, mark), { message: `${name} is kept` }).toBe(true)
  else await expect.poll(isDone, { message: `${name} is kept` }).toBe(true)
  await notBlank(page)
  const kept = {
    form: () => own,
    next: () => page.evaluate(() => location.hash),
    'its entry': () => page.locator('main [role=status] a[href^="#/journal/entry_"]').first().getAttribute('href'),
    'its meeting': () => page.locator('main').getByRole('link', { name: 'See this meeting' }).first().getAttribute('href'),
  }
  const { shownAt: place } = form
  const shownAt = place in kept ? await kept[place as keyof typeof kept]() : place
  await openAddress(page, shownAt ?? '')
  await page.reload()
  await expect.poll(() => readable(page), { message: `${name} at ${String(shownAt)}` }).toContain(oneLine(tidyText(words.replace(lone, '\uD800'))))
  // Kept, and not merely restored: no draft holds the words any more. And kept once, though Keep was pressed twice.
  expect(JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).not.toContain(mark)
  expect(await timesStored(page, mark), `${name} is kept once`).toBe(times)
}

const filledPhone = async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await context.clock.setFixedTime(lookedAt)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  return { page, asked, ids: await layFilledBook(page), appUrl: phone.appUrl }
}

test('every form keeps a hostile text exactly, and answers empty or too long words beside their box; no address is blank', async () => {
  const { page, asked, ids } = await filledPhone()
  // A search finds nothing and runs nothing, whatever is asked.
  await openAddress(page, addresses.search)
  for (const words of [hostile, 'x'.repeat(longTextLimit + 1), '']) {
    await fillBox(page, 'search', words)
    await notBlank(page)
  }
  await openAddress(page, addresses.entry(ids.privateNote))
  await page.getByRole('button', { name: 'Delete' }).last().click()
  await page.waitForURL(/#\/journal$/)
  for (const [index, form] of formsOf(ids).filter(takesWords).entries()) await tryForm(page, form, `mark${String(index)}m`)
  // The pair started last is on screen: what belongs to the other pair is not shown here.
  const nowhere = [addresses.goal(ids.goal), addresses.entry(ids.privateNote), '#/goals/__proto__', '#/journal/%E0%A4%A', `#/${'a'.repeat(5_000)}`]
  for (const address of nowhere) {
    await openAddress(page, addresses.settings)
    await openAddress(page, address)
    await page.locator('main a[href="#/"]').first().waitFor()
    expect(await readable(page)).not.toContain('calm transition')
  }
  expect(asked).toEqual([])
}, 600_000)

interface Dates {
  readonly form: FormPlace
  /** The choice that brings the date's box, and the box. */
  readonly choose?: string
  readonly day: string
  readonly also?: Readonly<Record<string, string>>
  /** Left out where a date long ago is good. */
  readonly farPast?: string
}

const datesOf = (ids: FilledIds): readonly Dates[] => [
  { form: { address: addresses.newMeeting, box: 'time' }, choose: 'day', day: 'dayOwn', also: { time: '12:30' }, farPast: '1900-01-01' },
  { form: { address: addresses.met, box: 'topic' }, choose: 'when', day: 'whenDay', also: { whenTime: '12:30' }, farPast: '1900-01-01' },
  { form: { address: addresses.correctAttendance(ids.heldMeeting), box: 'topic' }, day: 'whenDay', farPast: '1900-01-01' },
  { form: { address: addresses.season, opener: 'Add days off', box: 'label' }, day: 'first' },
  { form: { address: addresses.goal(ids.goal), opener: 'Add a step', box: 'action' }, choose: 'when', day: 'due', also: { action: 'A step' } },
]

test('a day that is no day or long ago is answered beside its box, and a meeting in the lost hour says so', async () => {
  const { page, ids } = await filledPhone()
  for (const { form, choose, day, also = {}, farPast } of datesOf(ids)) {
    await visitForm(page, form)
    if (choose !== undefined) {
      await fillBox(page, choose, 'other')
      await page.locator(`main [name="${day}"]`).last().waitFor({ state: 'attached' })
    }
    for (const [other, value] of Object.entries(also)) await fillBox(page, other, value)
    await putInto(page, day, '2027-02-29')
    for (const wrong of ['', ...(farPast === undefined ? [] : [farPast])]) {
      if (wrong !== '') await putInto(page, day, wrong)
      await pressKeep(page, form.box)
      await errorAt(page, day).waitFor()
      expect(await valueOf(page, day), `${form.address} ${day}`).toBe(wrong)
      await summaryHasFocus(page, `${form.address} ${day} ${wrong}`)
    }
  }
  await visitForm(page, { address: addresses.newMeeting, box: 'time' })
  await fillBox(page, 'day', 'other')
  await putInto(page, 'dayOwn', '2027-03-14')
  await putInto(page, 'time', '02:30')
  await page.locator('main').getByText(/clock/).first().waitFor()
  await pressKeep(page, 'time')
  await page.waitForURL(/#\/meetings\/meeting_/)
  await notBlank(page)
})
