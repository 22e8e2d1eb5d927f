// Between meetings, on a phone: questions from Today, a meeting and the board; answers, done, undo; steps by owner; good
// moments; people to call; links that open only where they may. Offline, after a reload, and once in Spanish.
import 'temporal-polyfill/global'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { parkQuestion } from '../../src/ours/board/keep-question.ts'
import { bookRootsOf } from '../../src/ours/book-roots.ts'
import { clockAt, writerOf } from '../ours/a-book.ts'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

const minute = 60_000
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const scripted = `${'javascript'.toUpperCase()}:alert(1)`
const hostile = 'Who? 🚌👩🏽‍🏫 مرحبا <script>alert(1)</script>'

const phoneWithAPair = async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  return { phone, page }
}

/** Sets a box at once; typing key by key would take the test minutes, and half a character cannot be typed. */
const paste = (page: Page, label: string, text: string) =>
  page.getByLabel(label).evaluate((box, words) => {
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)

test('a question jotted on Today is answered by both, done, undone, and there with no signal after a restart', { timeout: 3 * minute }, async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl })
  const { page } = await phone.start()
  await page.goto(host.appUrl)
  await startFirstPair(page)
  await readyOffline(page)
  await host.stop()

  await page.getByLabel('Your note').fill('Fire drill: who walks my group?')
  expect(await button(page, /^Park it as a question/).count()).toBe(0)
  await page.getByRole('radio', { name: 'Dana & me' }).check()
  await page.getByText('Dana will read this.').waitFor()
  await button(page, 'Park it as a question for Dana').click()
  await link(page, 'Open the question').click()
  await heading(page, 'Question').waitFor()
  await page.getByText('It will be offered for your next meeting').waitFor()

  await page.getByLabel('Answer, or add a word').fill('Ms. Ortega takes both groups.')
  await page.getByRole('radio', { name: 'Dana' }).check()
  await button(page, 'Keep answer').click()
  await page.getByText('Ms. Ortega takes both groups.').waitFor()
  await page.getByText(/^Dana, .*20/).waitFor()
  expect(await page.getByLabel('Answer, or add a word').inputValue()).toBe('')

  await button(page, 'Mark as done').click()
  await page.getByText(/Marked done by you/).waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await button(page, 'Mark as done').waitFor()

  const { page: again } = await phone.restart()
  await again.goto(`${host.appUrl}#/meetings`)
  await again.getByText('1 question is open').waitFor()
  await link(again, /^Questions/).click()
  await link(again, /Fire drill: who walks my group\? 1 answer/).click()
  await again.getByText('Ms. Ortega takes both groups.').waitFor()
  await button(again, 'Delete question').click()
  await again.getByText('Question deleted.').waitFor()
  await again.getByText('Park a question the moment you think of it.').waitFor()
  await button(again, 'Undo').click()
  await link(again, /Fire drill: who walks my group\? 1 answer/).waitFor()
})

test('a question parked on a meeting’s page waits on the board; deleted, it is among the deleted things and can come back', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings/new`)
  await page.getByRole('radio', { name: /^Tomorrow/ }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await button(page, 'Keep').click()
  await heading(page, 'Planned meeting').waitFor()
  await button(page, 'Park a question').click()
  await page.getByRole('dialog').getByText('The program never receives it.').waitFor()
  await page.getByRole('dialog').getByLabel('A question for Dana').fill(hostile)
  await page.getByRole('dialog').getByRole('button', { name: 'Park it' }).click()
  await page.getByText('Question parked.').waitFor()
  await page.goto(`${phone.appUrl}#/meetings/questions`)
  await link(page, hostile).click()
  await button(page, 'Change the words').click()
  await page.getByLabel('Your question').fill('Where is the crisis plan?')
  await button(page, 'Keep the words').click()
  await page.getByText(/words changed/).waitFor()
  await button(page, 'Delete question').click()
  await page.getByText('Question deleted.').waitFor()
  await page.goto(`${phone.appUrl}#/pair/deleted`)
  await page.getByText('Where is the crisis plan?').waitFor()
  await button(page, 'Put back').click()
  await page.getByText('It is back where it was.').waitFor()
  await page.goto(`${phone.appUrl}#/meetings/questions`)
  await link(page, /Where is the crisis plan/).waitFor()
  expect(await page.getByText('Open (1)').count()).toBe(1)
})

/** Lays questions into the pair's book on disk, as if parked over the year; the page must load again to see them. */
const layQuestions = async (page: Page, count: number): Promise<void> => {
  const doc = new Y.Doc()
  const clock = clockAt('2026-09-08T12:10')
  doc.transact(() => {
    for (let number = 1; number <= count; number += 1) parkQuestion(bookRootsOf(doc), writerOf('mentee', clock, number), `Question number ${String(number)}`)
  })
  await page.evaluate(
    async (bytes) => {
      const name = (await indexedDB.databases()).map((each) => each.name ?? '').find((each) => each.startsWith('pairbook-ours-')) ?? ''
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', reject)
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(['updates'], 'readwrite')
          transaction.objectStore('updates').add(Uint8Array.from(bytes))
          transaction.addEventListener('abort', reject)
          transaction.addEventListener('complete', () => {
            request.result.close()
            resolve(undefined)
          })
        })
      })
    },
    [...Y.encodeStateAsUpdate(doc)],
  )
}

test('five hundred questions: a few rows at first, more at a press, the focus on the first new one', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await layQuestions(page, 500)
  await page.goto(`${phone.appUrl}#/meetings/questions`)
  await page.reload()
  await page.getByText('Open (500)').waitFor()
  const rows = page.locator('main ul > li > a[href*="question_"]')
  expect(await rows.count()).toBe(20)
  const seen = await rows.allInnerTexts()
  await button(page, 'Show more (480 left)').click()
  await expect.poll(() => rows.count()).toBe(40)
  const focused = await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''))
  expect(focused).toContain('Question number')
  expect(seen).not.toContain(focused)
  await page.getByRole('radio', { name: 'Done (0)' }).check()
  await page.getByText('No question is done yet.').waitFor()
  await page.getByRole('radio', { name: 'Asked by me (500)' }).check()
  await expect.poll(() => rows.count()).toBe(20)
  await page.goto(`${phone.appUrl}#/`)
  await page.getByLabel('Your note').waitFor()
})

test('empty, too long and broken words are said beside the box, and nothing is lost', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings/questions`)
  await button(page, 'Park it').click()
  await page.getByRole('alert').getByText('A question for Dana: please fill this in.').waitFor()
  await paste(page, 'A question for Dana', `${'word '.repeat(20_000)}x`)
  await button(page, 'Park it').click()
  await page.getByRole('alert').getByText(/1 characters too long/).waitFor()
  await paste(page, 'A question for Dana', 'a\uD83D b \uDE00')
  await button(page, 'Park it').click()
  await link(page, 'a\uFFFD b \uFFFD').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.goto(`${phone.appUrl}#/meetings/questions/question_nothere`)
  await heading(page, 'Not in this book').waitFor()
})

test('every open step stands under who does it, also one of no goal', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings/steps`)
  for (const [action, owner] of [['Ask for the plan', 'You'], ['Bring the radio', 'Dana'], ['Walk the route', 'Both of us']] as const) {
    await button(page, 'Add a step').click()
    await page.getByLabel('I will …').fill(action)
    await page.getByRole('radio', { name: owner }).check()
    await button(page, 'Keep step').click()
    await page.getByRole('region', { name: owner }).getByRole('checkbox', { name: new RegExp(action) }).waitFor()
  }
  await page.getByRole('checkbox', { name: /Bring the radio/ }).check()
  await page.reload()
  await page.getByRole('region', { name: 'Dana' }).getByText('Done (1)').waitFor()
  await page.goto(`${phone.appUrl}#/meetings`)
  await page.getByText('2 steps are open').waitFor()
  expect(await page.getByText('Park one for later').count()).toBe(1)
})

test('a good moment takes one sentence and one tap, and may be changed, deleted and brought back', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, /What went well/).click()
  await page.getByLabel('Something went well').fill('The whole queue was calm')
  await button(page, 'Celebrate').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await page.reload()
  await button(page, 'Change: The whole queue was calm').click()
  await page.getByLabel('What went well', { exact: true }).fill('The whole bus was calm')
  await button(page, 'Keep the words').click()
  await button(page, 'Change: The whole bus was calm').click()
  await button(page, 'Delete this').click()
  await page.getByText('Big or small').waitFor()
  await button(page, 'Undo').click()
  await page.getByText('The whole bus was calm').waitFor()
  expect(await page.getByText('The whole queue was calm').count()).toBe(0)
})

test('a person who helps is called and written to from the card; what is no number stays words', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/pair`)
  await link(page, /People who help/).click()
  await link(page, 'Add a person').click()
  await page.getByLabel('Name').fill('Ms. Ortega')
  await page.getByLabel('Helps with').selectOption('Safety')
  await page.getByLabel('Phone').fill('ask the office')
  await page.getByText('there will be no button to call').waitFor()
  await button(page, 'Keep').click()
  await page.getByText('ask the office').waitFor()
  expect(await page.locator('a[href^="tel:"], a[href^="mailto:"]').count()).toBe(0)

  await link(page, 'Change Ms. Ortega').click()
  await page.getByLabel('Phone').fill('(555) 123-4567 ext. 12')
  await page.getByLabel('E-mail').fill('ortega@school.example')
  await button(page, 'Keep').click()
  expect(await link(page, 'Call Ms. Ortega').getAttribute('href')).toBe('tel:5551234567,12')
  expect(await link(page, 'Write an e-mail to Ms. Ortega').getAttribute('href')).toBe('mailto:ortega@school.example')
  await link(page, 'Change Ms. Ortega').click()
  await button(page, 'Delete this person').click()
  await page.getByText('Nobody has to know everything').waitFor()
  await button(page, 'Undo').click()
  await heading(page, 'Ms. Ortega').waitFor()
})

test('a link says where it leads and opens outside only on a tap; one that may mislead is a note with a reason', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/pair/links`)
  const keepLink = async (address: string, said: string | RegExp) => {
    await link(page, 'Add something').click()
    await page.getByLabel('Link', { exact: false }).last().fill(address)
    await page.getByText(said).waitFor()
    await button(page, 'Keep').click()
    await heading(page, 'Our links and places').waitFor()
  }
  await keepLink('school.example/handbook', 'Opens school.example')
  const opens = link(page, /^Open school\.example/)
  expect(await opens.evaluate((element) => ['href', 'target', 'rel', 'referrerpolicy'].map((name) => element.getAttribute(name)))).toEqual([
    'https://school.example/handbook',
    '_blank',
    'noopener noreferrer',
    'no-referrer',
  ])
  await keepLink(scripted, 'An address that starts with “javascript:” is not opened from here.')
  await keepLink('https://bank.example@evil.example/', 'The part before the @ can hide where this address leads')
  await keepLink('https://аpple.example/', 'Spelled out it is xn--pple-43d.example.')
  await page.getByText(scripted).waitFor()
  await page.getByText('https://bank.example@evil.example/').waitFor()
  const hrefs = await page.locator('main a[target=_blank]').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(hrefs).toEqual(['https://xn--pple-43d.example/', 'https://school.example/handbook'])

  // Nothing went to another host so far: the phone's own check would fail the test. A place needs no link.
  await link(page, 'Add something').click()
  await page.getByRole('radio', { name: 'Place' }).check()
  await button(page, 'Keep').click()
  await page.getByRole('alert').getByText('What to call it: please give a name or a link.').waitFor()
  await page.getByLabel('What to call it').fill('Quiet corner')
  await button(page, 'Keep').click()
  await link(page, 'Change Quiet corner').click()
  await button(page, 'Delete this').click()
  await page.getByText('Deleted.').waitFor()
  await button(page, 'Undo').click()
  await heading(page, 'Quiet corner').waitFor()
})

test('in Spanish: a question, a good moment, a person and a refused link', { timeout: 3 * minute }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  await page.waitForURL(/#\/$/)
  await link(page, 'Reuniones').click()
  await page.getByText('Entre reuniones').waitFor()
  await link(page, /^Preguntas/).click()
  await page.getByLabel('Una pregunta para Dana').fill('¿Quién tiene las llaves?')
  await button(page, 'Dejarla aquí').click()
  await link(page, /¿Quién tiene las llaves\? En espera/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/went-well`)
  await page.getByLabel('Algo salió bien').fill('Hoy nadie corrió')
  await button(page, 'Celebrar').click()
  await button(page, 'Cambiar: Hoy nadie corrió').waitFor()
  await page.goto(`${phone.appUrl}#/pair/links/new`)
  await page.getByLabel('Enlace', { exact: false }).last().fill('file:///etc/passwd')
  await page.getByText('Una dirección que empieza con “file:” no se abre desde aquí.').waitFor()
  expect(await page.getByText(/Kept|Open|Add/).count()).toBe(0)
})
