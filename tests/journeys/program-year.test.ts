// A year with the program, on the built app: apply before there is a pair → a pack comes in → welcome → the exit form, in
// confidence → certificate and thank-you. What leaves is what was shown, and its receipt is of exactly that.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Day } from '../../src/foundation/day.ts'
import { words as apply } from '../../src/words/es/apply.ts'
import { words as committee } from '../../src/words/es/committee.ts'
import { words as exit } from '../../src/words/es/exit.ts'
import { words as monthly } from '../../src/words/es/monthly.ts'
import { words as program } from '../../src/words/es/program.ts'
import { words as start } from '../../src/words/es/start.ts'
import { words as statements } from '../../src/words/es/statements.ts'
import { layMeetings } from './many-meetings.ts'
import { sharedBytes } from './on-disk.ts'
import { freshPhone } from './world.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What a file begins with, and how its lines end, a page does not show. */
const onPage = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

const pack = {
  format: 'pairbook-program-pack', version: 1, edition: 1, program: 'Riverside Mentors', local: 'Local 12',
  coordinator: { name: 'Ana Soto', phone: '555-0100', mail: 'ana@example.org' }, year: { start: '2026-09-01', end: '2027-06-30' },
  daysOff: [{ start: '2026-11-26', end: '2026-11-27', label: 'Thanksgiving' }], pledges: ['We start on time'], records: ['attendance', 'monthly', 'exit', 'application'],
  questions: [{ form: 'menteeApplication', ask: 'Which shift do you work?' }, { form: 'menteeExit', ask: 'Would you do it again?' }],
  resources: [{ name: 'Handbook', link: 'https://handbook.example.org/start' }], president: 'Kim Lo',
}

const saveFile = async (page: Page) => {
  await page.getByRole('radio', { name: 'A record file' }).check()
  const shown = await page.locator('[data-exactly]').textContent()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file', exact: true }).click()])
  const text = await readFile(await download.path(), 'utf8')
  await page.getByText(/^Saved as /).waitFor()
  expect(text).toBe(shown)
  return { name: download.suggestedFilename(), text }
}

const look = async (page: Page) => {
  await page.getByRole('button', { name: 'See the page' }).click()
  await page.locator('[data-paper]').waitFor()
}

const takePack = async (page: Page, words: string) => {
  await page.locator('[name=pack]').fill(words)
  await page.getByRole('button', { name: 'Look at it' }).click()
}

const paperOf = async (page: Page, appUrl: string, gift: string): Promise<string> => {
  await page.goto(`${appUrl}#/committee/${gift}`)
  await page.locator('[data-paper]').waitFor()
  return (await page.locator('[data-paper]').textContent()) ?? ''
}

test('apply, take a pack, be welcomed; at the end the exit form, the certificate and the thanks', async () => {
  const phone = await freshPhone()
  const { page, context } = await phone.start()
  await page.goto(phone.appUrl)

  // A pack comes in before there is a pair: shown first, kept only when it is taken.
  await page.getByRole('link', { name: 'From your program' }).click()
  await page.getByText('You have no program pack yet.').waitFor()
  // Beside the app there is none; then there is one.
  await page.getByRole('button', { name: 'Look beside the app' }).click()
  await page.getByText('There is no pack beside the app').waitFor()
  await context.route('**/program.json', (route) => route.fulfill({ json: { ...pack, edition: 7 } }))
  await page.getByRole('button', { name: 'Look beside the app' }).click()
  await page.getByText('Riverside Mentors · issue 7').waitFor()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await takePack(page, JSON.stringify({ ...pack, version: 2 }))
  await page.getByText('This pack is for a newer Pairbook.').waitFor()
  await takePack(page, JSON.stringify({ ...pack, rings: 'open' }))
  await page.getByText('Something in this pack is not as it should be').waitFor()
  await page.getByText('You have no program pack yet.').waitFor()
  await takePack(page, JSON.stringify(pack))
  await page.getByRole('heading', { name: 'What this pack changes' }).waitFor()
  await page.getByText('We start on time').waitFor()
  await page.getByText('It can never change who reads what.').waitFor()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await page.getByText('You have no program pack yet.').waitFor()
  await takePack(page, JSON.stringify(pack))
  await page.getByRole('button', { name: 'Take this pack' }).click()
  await page.getByText('Taken. It is kept on this phone.').waitFor()
  // A link says where it leads before it is opened.
  await page.getByRole('link', { name: 'Open handbook.example.org' }).waitFor()
  await page.reload()
  await page.locator('[data-pack="1"]').waitFor()
  expect(await paperOf(page, phone.appUrl, 'notice')).toContain('Ana Soto')

  // The application, with the pack's own question; what was typed is there after a reload.
  await page.goto(`${phone.appUrl}#/start`)
  await page.getByRole('link', { name: 'Apply to have a mentor' }).click()
  await page.locator('[name=name]').fill('Dana Ruiz')
  await page.locator('[name=why]').fill('I want to learn.')
  await page.getByLabel('Which shift do you work?').fill('Nights')
  await page.getByText(/Draft kept on this phone/).waitFor()
  await page.reload()
  await page.locator('[name=why]').waitFor()
  expect(await page.locator('[name=why]').inputValue()).toBe('I want to learn.')
  await look(page)
  const application = await saveFile(page)
  expect(application.name).toBe('pairbook-application.json')
  expect(JSON.parse(application.text)).toMatchObject({ record: { kind: 'application', as: 'mentee', name: 'Dana Ruiz', why: 'I want to learn.', extra: [{ ask: 'Which shift do you work?', answer: 'Nights' }] } })
  await page.locator(`[data-receipt="${sha256(application.text)}"]`).waitFor()

  // The pair; what the pack offers goes into its book only by a tap.
  await page.goto(`${phone.appUrl}#/start`)
  await page.locator('[name=myName]').fill('Dana Ruiz')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Lee Park')
  await page.getByRole('button', { name: 'Start our book' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await page.goto(`${phone.appUrl}#/committee`)
  await page.getByRole('button', { name: 'Add 1 pledge to our letter' }).click()
  await page.getByText('Added and kept.').waitFor()
  await page.getByRole('button', { name: 'Add 1 pledge to our letter' }).waitFor({ state: 'detached' })
  const welcome = await paperOf(page, phone.appUrl, 'welcome')
  for (const said of ['Riverside Mentors', 'Lee Park', 'Ana Soto']) expect(welcome).toContain(said)

  // The exit form: the receipt is its author's alone.
  await page.goto(`${phone.appUrl}#/pair/program`)
  await page.getByRole('link', { name: /^Exit form/ }).click()
  await page.locator('[name="rate.needs"][value="4"]').check()
  await page.locator('[name="comment.needs"]').fill('Mostly.')
  await page.locator('[name=recommendations]').fill('More time at lunch.')
  await page.getByLabel('Would you do it again?').fill('Yes')
  await look(page)
  await page.getByText('You alone keep a receipt').waitFor()
  const exit = await saveFile(page)
  expect(JSON.parse(exit.text)).toMatchObject({ record: { kind: 'exit', author: 'mentee', mentor: 'Lee Park', mentee: 'Dana Ruiz', needs: { rate: 4, comment: 'Mostly.' }, recommendations: 'More time at lunch.' } })
  await page.goto(`${phone.appUrl}#/pair/receipts`)
  const receipt = page.locator('li', { has: page.locator(`[data-receipt="${sha256(exit.text)}"]`) }).first()
  await receipt.waitFor()
  expect(await receipt.textContent()).toContain('Only you see this receipt.')
  await receipt.locator('summary').click()
  expect(await receipt.locator('pre').textContent()).toBe(exit.text)

  const certificate = await paperOf(page, phone.appUrl, 'certificate')
  for (const said of ['Dana Ruiz', 'Lee Park', 'Riverside Mentors', 'Local 12', 'Kim Lo']) expect(certificate).toContain(said)
  expect(await paperOf(page, phone.appUrl, 'thanks')).toContain('Lee Park')

  // In print there is the paper alone.
  await page.emulateMedia({ media: 'print' })
  expect((await page.getByRole('heading').allTextContents())[0]).toBe('Thank you, mentor')
  expect(await page.getByRole('button').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })

  // Removing the pack leaves the book alone.
  await page.goto(`${phone.appUrl}#/committee`)
  await page.getByRole('button', { name: 'Remove the pack' }).click()
  await page.getByText('The pack is gone from this phone.').waitFor()
  // By mistake? It comes back; and goes again.
  await page.getByRole('button', { name: 'Put it back' }).click()
  await page.locator('[data-pack="1"]').waitFor()
  await page.getByRole('button', { name: 'Remove the pack' }).click()
  await page.getByText('The pack is gone from this phone.').waitFor()
  await page.goto(`${phone.appUrl}#/pair/letter`)
  await page.getByText('We start on time').first().waitFor()
})

test('un año de una persona mentora, en español: todo lo que salió está en los recibos, letra por letra', { timeout: 300_000 }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page, context } = await phone.start()
  await context.clock.setFixedTime(new Date('2026-09-08T12:10:00-04:00'))
  await page.goto(phone.appUrl)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const left: { readonly name: string; readonly text: string; readonly alone: boolean }[] = []
  /** Hands over in one form, as a file; what was shown is what left. */
  const hand = async (form: keyof typeof program.forms, alone = false) => {
    await page.locator(`[name=leavingForm][value=${form}]`).check()
    const shown = (await page.locator('[data-exactly]').textContent()) ?? ''
    const [download] = await Promise.all([page.waitForEvent('download'), button(program.hand.save).click()])
    const text = await readFile(await download.path(), 'utf8')
    const name = download.suggestedFilename()
    await page.getByText(program.hand.outcome.save(name)).waitFor()
    expect(onPage(text)).toBe(onPage(shown))
    left.push({ name, text, alone })
    return JSON.parse(form === 'file' ? text : '{}') as { readonly record?: Readonly<Record<string, unknown>>; readonly signatures?: readonly object[] }
  }

  // Applying, before there is a pair; then the pack.
  await page.getByRole('link', { name: start.applyMentor }).click()
  await page.locator('[name=name]').fill('Lucía “Lu” Peña, hija')
  await page.locator('[name=mail]').fill('lucia@example.org')
  await page.locator('[name="reference.0.name"]').fill('Inés Ávila')
  await page.locator('[name="beside.reference1"]').check()
  await button(apply.look).click()
  await page.locator('[data-paper]').waitFor()
  const applied = await hand('file', true)
  expect(applied.record).toMatchObject({ kind: 'application', as: 'mentor', beside: ['reference1'], references: [{ name: 'Inés Ávila' }] })
  await page.goto(`${phone.appUrl}#/committee`)
  await page.locator('[name=pack]').fill(JSON.stringify({ ...pack, questions: [{ form: 'monthly', ask: '¿Qué le falta?' }], mentorMeetings: [{ day: '2026-10-06', time: '15:30', place: 'Biblioteca' }, { day: '2027-02-02' }] }))
  await button(committee.read).click()
  await button(committee.accept).click()
  await page.getByText(committee.kept).waitFor()
  // The mentors' meetings go into one's own calendar.
  const [calendar] = await Promise.all([page.waitForEvent('download'), button(committee.toCalendar).click()])
  const ics = await readFile(await calendar.path(), 'utf8')
  for (const line of ['DTSTART;TZID=America/New_York:20261006T153000', 'LOCATION:Biblioteca', 'DTSTART;VALUE=DATE:20270202', 'DTEND;VALUE=DATE:20270203']) expect(ics).toContain(line)

  // The pair, its welcome, and a month of meetings.
  await page.goto(`${phone.appUrl}#/start`)
  await page.locator('[name=myName]').fill('Lucía “Lu” Peña, hija')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\/$/)
  for (const said of ['Riverside Mentors', 'Ana Soto', 'Lucía']) expect(await paperOf(page, phone.appUrl, 'welcome')).toContain(said)
  await layMeetings(page, '2026-10-05' as Day, 10)
  await context.clock.setFixedTime(new Date('2026-11-03T12:10:00-05:00'))
  await page.reload()

  await page.goto(`${phone.appUrl}#/pair/program/monthly/2026-10`)
  await page.getByLabel(monthly.field.menteeName(1)).waitFor()
  expect(await page.getByLabel(monthly.field.menteeName(1)).inputValue()).toBe('Dana Ruiz')
  await page.locator('[name="support.routines"]').check()
  await page.locator('[name=comments]').fill('Más tiempo, por favor: ¡20 minutos no alcanzan!')
  await page.getByLabel('¿Qué le falta?').fill('Un salón')
  await button(monthly.look).click()
  await page.locator('[data-paper]').waitFor()
  expect((await hand('file')).record).toMatchObject({ kind: 'monthly', month: '2026-10', mentees: [{ name: 'Dana Ruiz' }], extra: [{ ask: '¿Qué le falta?', answer: 'Un salón' }] })
  await hand('text')

  await page.goto(`${phone.appUrl}#/pair/program/attendance`)
  await page.getByRole('radio', { name: statements.lastMonth }).check()
  await page.getByRole('link', { name: statements.signatures.sign('Lucía “Lu” Peña, hija') }).click()
  await page.locator('[name=name]').fill('Lucía Peña')
  await page.locator('form button[type=submit]').click()
  await page.getByText(new RegExp(`^${statements.paper.mentor}: Lucía Peña, `)).waitFor()
  const attended = await hand('file')
  expect(attended.record).toMatchObject({ kind: 'attendance', from: '2026-10-01', to: '2026-10-31' })
  expect(attended.record?.['rows']).toHaveLength(10)
  expect(attended.signatures).toHaveLength(1)
  expect(JSON.stringify(attended)).not.toContain('Nobody’s business')
  await hand('table')
  expect(left.at(-1)?.text).toContain(`"'=cmd`)

  // The end of the year: the exit form, signed by hand, in confidence; the certificate and the thanks.
  await context.clock.setFixedTime(new Date('2027-06-10T12:10:00-04:00'))
  await page.goto(`${phone.appUrl}#/pair/program/exit`)
  await page.locator('[name="rate.moved"][value="5"]').check()
  await page.locator('[name="comment.moved"]').fill('Llegó más lejos de lo que pensaba.')
  await page.locator('[name=signed]').fill('Lucía Peña')
  const pad = page.locator('canvas')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('there is no pad to sign on')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x + 40 + step * 15, box.y + 60 + (step % 2) * 30)
  await page.mouse.up()
  await button(exit.look).click()
  await page.locator('[data-paper] svg[aria-label="Lucía Peña"]').waitFor()
  expect((await hand('file', true)).record).toMatchObject({ kind: 'exit', author: 'mentor', moved: { rate: 5, comment: 'Llegó más lejos de lo que pensaba.' }, signed: 'Lucía Peña' })
  expect(left.at(-1)?.text).toContain('"strokes":[[')
  expect(await paperOf(page, phone.appUrl, 'thanks')).toContain('Lucía')
  for (const said of ['Dana Ruiz', 'Lucía', 'Kim Lo']) expect(await paperOf(page, phone.appUrl, 'certificate')).toContain(said)

  // Each receipt is of exactly one thing that left, and there is no other: on the receipts' page and on the program's.
  for (const address of ['#/pair/receipts', '#/pair/program']) {
    await page.goto(`${phone.appUrl}${address}`)
    await page.locator('[data-receipt]').nth(left.length - 1).waitFor()
    const hashes = await page.locator('[data-receipt]').evaluateAll((all) => all.map((each) => each.getAttribute('data-receipt') ?? ''))
    expect(hashes.toSorted()).toEqual(left.map(({ text }) => sha256(text)).toSorted())
    for (const { name, text, alone } of left) {
      const receipt = page.locator('li', { has: page.locator(`[data-receipt="${sha256(text)}"]`) }).first()
      await receipt.locator('summary').click()
      expect(onPage((await receipt.locator('pre').textContent()) ?? '')).toBe(onPage(text))
      const said = (await receipt.textContent()) ?? ''
      expect(said).toContain(program.receipts.fileName(name))
      expect(said.includes(program.receipts.onlyYou), `alone: ${name}`).toBe(alone)
    }
  }
  // The pair's book knows of what concerns both, and not a word of the exit form.
  const shared = await sharedBytes(page)
  expect(shared).not.toContain(' lejos de lo que pensaba')
  expect(shared).not.toContain(sha256(left.at(-1)?.text ?? ''))
  expect(shared).toContain(sha256(left.at(-2)?.text ?? ''))
})
