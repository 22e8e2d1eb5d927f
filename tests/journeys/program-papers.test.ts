// Every paper of the program as a printer gets it: rendered to PDF on Letter and A4 and read back by a reader of its own;
// with PAIRBOOK_PICTURES=1 also drawn into .out/papers to be looked at. Two hundred meetings, long answers, Spanish,
// names of every kind.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import type { Day } from '../../src/foundation/day.ts'
import { gifts } from '../../src/program/pack/gift.ts'
import { words as apply } from '../../src/words/es/apply.ts'
import { words as committee } from '../../src/words/es/committee.ts'
import { words as exit } from '../../src/words/es/exit.ts'
import { words as monthly } from '../../src/words/es/monthly.ts'
import { layMeetings } from './many-meetings.ts'
import { readPdf } from './read-pdf.ts'
import { lookFrom, phoneWith, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const folder = join(import.meta.dirname, '../../.out/papers')
mkdirSync(folder, { recursive: true })

const sizes = { Letter: [612, 792], A4: [595, 842] } as const

/** Prints what is on screen, and says what is wrong with the pages. */
const print = async (page: Page, name: string, format: keyof typeof sizes, numbering: 'counted' | 'any' = 'counted') => {
  const file = join(folder, `${name}-${format}.pdf`)
  await page.pdf({ path: file, format, preferCSSPageSize: false })
  // Nobody's name is in what the file says about itself.
  const about = [...readFileSync(file, 'latin1').matchAll(/\/(Title|Author|Subject|Keywords) ?\(([^)]*)\)/g)].map(([, field, value]) => `${field ?? ''} ${value ?? ''}`)
  expect(about.filter((line) => line !== 'Title Pairbook')).toEqual([])
  const pages = await readPdf(file, { folder, name: `${name}-${format}` })
  for (const [index, { width, height, text }] of pages.entries()) {
    expect([width, height].map((points, side) => Math.abs(points - sizes[format][side === 0 ? 0 : 1]) < 2), `${name}, ${String(width)} × ${String(height)}`).toEqual([true, true])
    // The number of the page is not all that stands on it.
    expect(text.replaceAll(/[\d\s/]/g, '').length, `${name}, page ${String(index + 1)} of ${String(pages.length)}`).toBeGreaterThan(20)
    if (numbering === 'counted') expect(text).toContain(`${String(index + 1)} / ${String(pages.length)}`)
  }
  const all = pages.map(({ text }) => text).join('\n')
  // A sentence may go on after the number of a page.
  return { pages, flat: all.replaceAll(/\s+/g, ' ').replaceAll(/\d+ \/ \d+ ?/g, '') }
}

/** What stands on the screen besides, and never on paper. */
const onScreenOnly = /Hand over|Entregar|Save as a file|Guardar como|Stays with you|receipt|recibo|Today|Hoy/

const longText = 'Cada mañana espero en la puerta hasta que todas las personas están en fila. Solo entonces digo las dos instrucciones, despacio. '.repeat(14)

test('two hundred meetings print on as many pages as they need, each with its head, on either paper', { timeout: 360_000 }, async () => {
  const phone = await freshPhone()
  const { page, context } = await phone.start()
  await context.clock.setFixedTime(new Date('2027-06-10T12:10:00-04:00'))
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee “Lefty” Park, Jr.')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('دانا Ruiz 👩🏽‍🏫')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\/$/)
  await layMeetings(page, '2026-08-03' as Day, 200)
  await page.goto(`${phone.appUrl}#/pair/program/attendance`)
  await page.getByRole('radio', { name: 'Other days' }).check()
  await page.locator('input[type=date]').first().fill('2026-08-01')
  await page.locator('input[type=date]').last().fill('2027-06-30')
  await page.getByText('200 meetings · 66 h 40 min').waitFor()
  for (const format of ['Letter', 'A4'] as const) {
    const { pages, flat } = await print(page, 'attendance', format)
    expect(pages.length).toBeLessThanOrEqual(10)
    for (const { text } of pages.slice(0, -1)) for (const head of ['Date', 'Minutes', 'Next meeting scheduled']) expect(text.replaceAll(/\s+/g, ' ')).toContain(head)
    expect(flat.match(/12:10/g)?.length ?? 0).toBeGreaterThanOrEqual(200)
    expect(flat).toContain('200 meetings · 66 h 40 min')
    expect(flat).toContain('Lee “Lefty” Park, Jr.')
    expect(pages.at(-1)?.text).toContain('Mentee')
    expect(flat).not.toMatch(onScreenOnly)
    expect(flat).not.toContain('Nobody’s business')
  }
  // Two hundred rows are looked over on the screen too.
  expect(await lookFrom(page, [views.narrow, views.wide])).toEqual([])

  // The hours, signed: with the code on their page.
  await page.getByRole('radio', { name: 'Only the hours' }).check()
  await page.getByRole('link', { name: /^Sign as Lee/ }).click()
  await page.locator('[name=name]').fill('Lee Park')
  await page.locator('form button[type=submit]').click()
  await page.getByText(/^Mentor: Lee Park, /).waitFor()
  await page.getByRole('img', { name: /Signed statement as a code/ }).waitFor()
  for (const format of ['Letter', 'A4'] as const) {
    const { pages, flat } = await print(page, 'hours', format)
    expect(pages).toHaveLength(1)
    for (const said of ['Hours statement', 'Lee Park', '200 meetings', 'Signed statement as a code']) expect(flat).toContain(said)
  }
})

test('las hojas del programa se imprimen en español, con respuestas largas, en carta y en A4', { timeout: 480_000 }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page, context } = await phone.start()
  await context.clock.setFixedTime(new Date('2026-11-03T12:10:00-05:00'))
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lucía Peña')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz-Montgomery de la Santísima Trinidad')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\/$/)
  await layMeetings(page, '2026-10-05' as Day, 4)
  const look = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.locator('[data-paper]').waitFor()
  }
  const both = async (name: string, said: readonly string[], most: number) => {
    for (const format of ['Letter', 'A4'] as const) {
      const { pages, flat } = await print(page, name, format)
      for (const each of said) expect(flat, `in ${name}`).toContain(each.replaceAll(/\s+/g, ' ').trim())
      expect(pages.length, `pages of ${name}`).toBeLessThanOrEqual(most)
      expect(flat).not.toMatch(onScreenOnly)
    }
    expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.wide, views.wideDarkColours]), `${name} on the screen`).toEqual([])
  }

  await page.goto(`${phone.appUrl}#/pair/program/monthly/2026-10`)
  await page.getByLabel(monthly.field.menteeName(1)).waitFor()
  await page.locator('[name="support.routines"]').check()
  for (const box of ['supportWords', 'materialUseful', 'comments']) await page.locator(`[name=${box}]`).fill(longText)
  await look(monthly.look)
  await both('monthly', [monthly.paper.title, 'Dana Ruiz-Montgomery', longText], 4)

  await page.goto(`${phone.appUrl}#/pair/program/exit`)
  await page.locator('[name="rate.moved"][value="4"]').check()
  for (const box of ['comment.moved', 'comment.feedback', 'recommendations']) await page.locator(`[name="${box}"]`).fill(longText)
  await look(exit.look)
  await both('exit', [exit.paper.title.mentor, exit.statement.moved, longText, exit.paper.signature.mentor], 4)

  for (const as of ['mentor', 'mentee'] as const) {
    await page.goto(`${phone.appUrl}#/apply/${as}`)
    await page.locator('[name=name]').fill('Lucía Peña')
    await page.locator('[name=why]').fill(longText)
    await page.locator('[name=address]').fill('Calle 1\nApartamento 2\nSan José')
    await look(apply.look)
    await both(`apply-${as}`, [apply.paper.title[as], longText, as === 'mentee' ? apply.paper.representative : apply.beside], 4)
  }

  await page.goto(`${phone.appUrl}#/committee`)
  await page.locator('[name=pack]').fill(
    JSON.stringify({
      format: 'pairbook-program-pack', version: 1, edition: 1, program: 'Mentoría de Riverside', local: 'Local 12 «Unidad»', coordinator: { name: 'Ana Soto', phone: '555-0100', mail: 'ana@example.org' },
      year: { start: '2026-09-01', end: '2027-06-30' }, goals: ['Aprender el oficio', 'Que nadie esté a solas'], president: 'Kim Lo', administrator: 'Jo Vega', thanks: longText,
      daysOff: [{ start: '2026-11-26', end: '2026-11-27', label: 'Acción de Gracias' }], pledges: ['Empezamos a la hora'], resources: [{ name: 'Manual', link: 'https://handbook.example.org/start' }, { name: 'Aula 4', note: 'De 3 a 4' }],
      mentorMeetings: [{ day: '2027-02-02', time: '15:30', place: 'Biblioteca' }], updates: [{ day: '2026-10-30', title: 'Nueva hora', text: longText }], relays: ['wss://relay.example.org/mqtt'],
    }),
  )
  await page.getByRole('button', { name: committee.read, exact: true }).click()
  await page.getByRole('heading', { name: committee.lookTitle }).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.wide, views.wideDarkColours]), 'the pack before it is taken').toEqual([])
  await page.getByRole('button', { name: committee.accept, exact: true }).click()
  await page.getByText(committee.kept).waitFor()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.wide, views.wideDarkColours]), 'the pack in use').toEqual([])
  for (const gift of gifts) {
    await page.goto(`${phone.appUrl}#/committee/${gift}`)
    await page.locator('[data-paper]').waitFor()
    await both(gift, [committee.paper[gift], 'Mentoría de Riverside'], 2)
  }
})

test('the letter and the entries of a journal print as pages of their own', { timeout: 360_000 }, async () => {
  const { page, ids } = await phoneWith('filled', 'en')
  if (ids === undefined) throw new Error('the book is empty')
  const papers = [
    { name: 'letter', address: addresses.letter, said: ['Letter of understanding', 'Lee Park', 'We bring one good thing to every meeting.'] },
    { name: 'private-entry', address: addresses.entry(ids.privateEntry), said: ['A calm transition', 'Two minutes earlier, at the door.', 'Lee Park', 'Only me'] },
    { name: 'shared-entry', address: addresses.entry(ids.sharedEntry), said: ['A calm transition', 'Two-step directions.'] },
  ] as const
  for (const { name, address, said } of papers) {
    await page.goto(`${new URL(page.url()).origin}/${address}`)
    await page.locator('main h1').last().waitFor()
    // What was typed a moment ago is on the paper, and nothing is cut off at the edge of its box.
    if (name === 'private-entry') await page.locator('[name="answer.nowWhat"]').evaluate((box) => Object.assign(box, { value: 'Two minutes earlier, at the door.' }))
    for (const format of ['Letter', 'A4'] as const) {
      const { flat } = await print(page, name, format, name === 'letter' ? 'any' : 'counted')
      for (const each of said) expect(flat, `in ${name}`).toContain(each)
      expect(flat, `in ${name}`).not.toMatch(/Today|Edit|Delete this|Share with|Who can read/)
    }
  }
})
