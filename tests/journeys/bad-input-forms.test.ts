// The other forms, one row each, on one phone with a full book: nothing where something is needed, a hostile text, and
// one character too many. What is typed is kept exactly, or stands in its box beside a sentence that says what to mend.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { longTextLimit, shortTextLimit, tidyText } from '../../src/foundation/text.ts'
import { type FilledIds, layFilledBook, lookedAt } from './filled-book.ts'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

/** The lone surrogate is put in by the page, because it does not survive the way there. */
const lone = '<lone>'
const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> 🚌👩🏽‍🏫 مرحبا \u202Eabc\u202C ${lone} end`
const hostileAsKept = tidyText(hostile.replace(lone, '\uD800'))

interface Form {
  readonly name: string
  readonly address: string
  /** The button that opens the form on its page. */
  readonly opener?: string
  /** The box the hostile and the too long words go into. */
  readonly box: string
  readonly limit: number
  /** A box or choice that must not be empty. */
  readonly needed?: string
  /** False for the forms of one box, whose error stands at the box alone. */
  readonly summary?: boolean
  /** The form stays as it is when it is kept. */
  readonly stays?: boolean
  /** What else must be filled in. */
  readonly also?: Readonly<Record<string, string>>
  /** Where the kept words are found: an address, or `form`, `next`, `its entry`, `its meeting`. */
  readonly shownAt: string
}

const formsOf = (ids: FilledIds): readonly Form[] => [
  { name: 'jot box', address: addresses.today, box: 'text', limit: longTextLimit, needed: 'text', summary: false, shownAt: 'its entry' },
  { name: 'reflection', address: addresses.newEntry, box: 'answer.going', limit: longTextLimit, shownAt: 'form' },
  { name: 'check-in', address: addresses.goal(ids.goal), box: 'note', limit: longTextLimit, needed: 'standing', also: { standing: 'started' }, shownAt: 'form' },
  { name: 'step', address: addresses.goal(ids.goal), opener: 'Add a step', box: 'action', limit: longTextLimit, needed: 'action', shownAt: 'form' },
  { name: 'schedule', address: addresses.schedule, box: 'place', limit: shortTextLimit, needed: 'time', also: { time: '12:10' }, shownAt: addresses.schedule },
  { name: 'days off', address: addresses.season, opener: 'Add days off', box: 'label', limit: shortTextLimit, needed: 'first', also: { first: '2026-12-21' }, shownAt: 'form' },
  { name: 'ground rules', address: addresses.groundRules, box: 'cancel', limit: longTextLimit, stays: true, shownAt: addresses.groundRules },
  { name: 'add a meeting', address: addresses.newMeeting, box: 'topic', limit: shortTextLimit, needed: 'time', also: { day: '2026-11-18', time: '15:30' }, shownAt: 'next' },
  { name: 'move a meeting', address: addresses.changeMeeting(ids.nextMeeting), box: 'place', limit: shortTextLimit, needed: 'time', also: { time: '12:20' }, shownAt: 'next' },
  { name: 'We met', address: addresses.met, box: 'menteeThen', limit: longTextLimit, shownAt: 'its meeting' },
  { name: 'attendance', address: addresses.correctAttendance(ids.heldMeeting), box: 'topic', limit: shortTextLimit, needed: 'whenDay', also: { whenDay: '2026-11-05' }, shownAt: addresses.correctAttendance(ids.heldMeeting) },
  { name: 'own pledge', address: addresses.letter, opener: 'Add a pledge of our own', box: 'text', limit: longTextLimit, needed: 'text', shownAt: addresses.letter },
  { name: 'signing', address: addresses.signAs('mentee'), box: 'name', limit: shortTextLimit, needed: 'name', shownAt: addresses.letter },
  { name: 'log field', address: addresses.logFields, box: 'label', limit: shortTextLimit, needed: 'label', summary: false, shownAt: addresses.logFields },
  { name: 'people', address: addresses.people, box: 'myName', limit: shortTextLimit, needed: 'myName', shownAt: addresses.people },
  { name: 'start', address: addresses.newPair, box: 'partnerName', limit: shortTextLimit, needed: 'partnerName', also: { myName: 'Lee Park', role: 'mentor' }, shownAt: addresses.people },
]

const visit = async (page: Page, { address, opener, box }: Pick<Form, 'address' | 'opener' | 'box'>): Promise<void> => {
  await openAddress(page, addresses.settings)
  await openAddress(page, address)
  const wanted = page.locator(`main [name="${box}"]`).last()
  if (opener !== undefined) {
    const button = page.locator('main').getByRole('button', { name: opener, exact: true }).first()
    await button.or(wanted).first().waitFor()
    if ((await wanted.count()) === 0) await button.click()
  }
  await wanted.waitFor({ state: 'attached' })
}

/** Into a box at once, or one of its choices; with the lone surrogate. */
const fill = (page: Page, name: string, value: string): Promise<void> =>
  page
    .locator(`main [name="${name}"]`)
    .last()
    .evaluate(
      (element, [text, mark]) => {
        if (element instanceof HTMLInputElement && element.type === 'radio') {
          element.form?.querySelector<HTMLInputElement>(`[name="${element.name}"][value="${text}"]`)?.click()
          return
        }
        if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('not a box')
        element.value = text.replace(mark, '\uD800')
        element.dispatchEvent(new Event('input', { bubbles: true }))
      },
      [value, lone] as const,
    )

const notBlank = async (page: Page): Promise<void> => {
  await page.locator('main h1:visible').first().waitFor()
}

const errorAt = (page: Page, box: string) => page.locator(`main [data-field="${box}"] [id$="-error"]`).last()

const summaryHasFocus = async (page: Page, message: string): Promise<void> => {
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { message }).toBe('alert')
}

/** Everything that can be read on the page, in boxes too. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')].map(({ value }) => value)
    return [document.querySelector('main')?.textContent, ...boxes].join('\n')
  })

const draftsOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('pairbook-mine')
        opening.addEventListener('error', () => reject(new Error('pairbook-mine does not open')))
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction('drafts').objectStore('drafts').getAll()
          rows.addEventListener('success', () => {
            opening.result.close()
            resolve(JSON.stringify(rows.result))
          })
        })
      }),
  )

const tryForm = async (page: Page, form: Form): Promise<void> => {
  const { name, box, limit, needed, summary = true, also = {} } = form
  await visit(page, form)
  if (needed !== undefined) {
    if (needed !== 'standing') await fill(page, needed, '')
    await pressKeep(page, box)
    await errorAt(page, needed).waitFor()
    if (summary) await summaryHasFocus(page, `${name}, empty`)
    await notBlank(page)
  }
  for (const [other, value] of Object.entries(also)) await fill(page, other, value)
  const tooLong = 'x'.repeat(limit + 1)
  await fill(page, box, tooLong)
  await pressKeep(page, box)
  await errorAt(page, box).getByText('1 characters too long').waitFor()
  if (summary) await summaryHasFocus(page, `${name}, too long`)
  expect((await valueOf(page, box)) === tooLong).toBe(true)
  await notBlank(page)
  await fill(page, box, hostile)
  if (form.name === 'reflection') await page.getByText('Kept on this phone').first().waitFor()
  const own = await page.evaluate(() => location.hash)
  await pressKeep(page, box)
  // The form closes, empties itself or leads on: a draft alone does none of these.
  const isDone = () =>
    page.evaluate(
      ([name, address]) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>(`main [name="${name}"]`)]
        return location.hash !== address || (boxes.at(-1)?.value ?? '') === ''
      },
      [box, own] as const,
    )
  if (form.stays === true) await page.locator('main').getByText('Kept on this phone').first().waitFor()
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
  await expect.poll(() => readable(page), { message: `${name} at ${String(shownAt)}` }).toContain(hostileAsKept)
  // Kept, and not merely restored: no draft holds the words any more.
  expect((await draftsOf(page)).includes('alert(1)')).toBe(false)
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
    await fill(page, 'search', words)
    await notBlank(page)
  }
  await openAddress(page, addresses.entry(ids.privateNote))
  await page.getByRole('button', { name: 'Delete' }).last().click()
  await page.waitForURL(/#\/journal$/)
  for (const form of formsOf(ids)) await tryForm(page, form)
  // The pair started last is on screen: what belongs to the other pair is not shown here.
  const nowhere = [addresses.goal(ids.goal), addresses.entry(ids.privateNote), '#/goals/__proto__', '#/journal/%E0%A4%A', `#/${'a'.repeat(5_000)}`]
  for (const address of nowhere) {
    await openAddress(page, addresses.settings)
    await openAddress(page, address)
    await page.locator('main a[href="#/"]').first().waitFor()
    expect(await readable(page)).not.toContain('calm transition')
  }
  expect(asked).toEqual([])
}, 300_000)

interface Dates {
  readonly form: Pick<Form, 'address' | 'opener' | 'box'>
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
    await visit(page, form)
    if (choose !== undefined) {
      await fill(page, choose, 'other')
      await page.locator(`main [name="${day}"]`).last().waitFor({ state: 'attached' })
    }
    for (const [other, value] of Object.entries(also)) await fill(page, other, value)
    await putInto(page, day, '2027-02-29')
    for (const wrong of ['', ...(farPast === undefined ? [] : [farPast])]) {
      if (wrong !== '') await putInto(page, day, wrong)
      await pressKeep(page, form.box)
      await errorAt(page, day).waitFor()
      expect(await valueOf(page, day), `${form.address} ${day}`).toBe(wrong)
      await summaryHasFocus(page, `${form.address} ${day} ${wrong}`)
    }
  }
  await visit(page, { address: addresses.newMeeting, box: 'time' })
  await fill(page, 'day', 'other')
  await putInto(page, 'dayOwn', '2027-03-14')
  await putInto(page, 'time', '02:30')
  await page.locator('main').getByText(/clock/).first().waitFor()
  await pressKeep(page, 'time')
  await page.waitForURL(/#\/meetings\/meeting_/)
  await notBlank(page)
})
