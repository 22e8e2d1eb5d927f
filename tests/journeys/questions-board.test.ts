// Questions between meetings, on a phone: jotted on Today, parked on a meeting and on the board; answers, done, undo; five
// hundred of them, and words no box takes. Offline and after a restart.
import 'temporal-polyfill/global'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { parkQuestion } from '../../src/ours/board/keep-question.ts'
import { bookRootsOf } from '../../src/ours/book-roots.ts'
import { clockAt, writerOf } from '../ours/a-book.ts'
import { deploy } from './deployment.ts'
import { phoneWithAPair, readyOffline, startFirstPair } from './first-pair.ts'
import { button, link } from './on-page.ts'
import { freshPhone } from './world.ts'

const minute = 60_000
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const hostile = 'Who? 🚌👩🏽‍🏫 مرحبا <script>alert(1)</script>'

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
  const focused = () => page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''))
  await expect.poll(focused).toContain('Question number')
  expect(seen).not.toContain(await focused())
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
