// Goals on a phone: anything typed, kept across a restart; looked at again, reached, deleted, undone; a deleted goal's
// address leads to a clear page.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { databasesOnDisk, holdStore } from './on-disk.ts'
import { button, expectFocus, heading } from './on-page.ts'
import { lookFrom, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const history = (page: Page) => page.locator('summary', { hasText: 'History' })
/** The page beside the navigation and the notices. */
const text = (page: Page) => page.locator('main')

const phoneWithAGoal = async (goalText: string) => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.getByRole('link', { name: 'Goals' }).click()
  await page.getByRole('link', { name: 'Write the first goal' }).click()
  await page.getByLabel('The goal, in your own words').fill(goalText)
  await button(page, 'Keep goal').click()
  await heading(page, 'Short-term goal').waitFor()
  return { phone, page }
}

test('a goal with steps and check-ins is there after the phone was switched off', async () => {
  const { phone, page } = await phoneWithAGoal('A calm transition 🚌 هدوء <script>alert(1)</script>')
  await button(page, 'Add a step').click()
  await page.getByLabel('I will …').fill('I stand at the door first')
  await page.getByLabel('If or when …').fill('they line up')
  await page.getByRole('radio', { name: /Next week/ }).check()
  await button(page, 'Keep step').click()
  await page.getByRole('checkbox', { name: /I stand at the door first/ }).waitFor()
  await expectFocus(button(page, 'Add a step'))
  await page.getByRole('radio', { name: 'Getting there' }).check()
  await page.getByLabel('A few words').fill('Two calm days')
  await button(page, 'Keep check-in').click()
  await page.getByText(/Kept on this phone/).waitFor()

  const { page: again } = await phone.restart()
  await again.goto(`${phone.appUrl}#/goals`)
  const link = again.getByRole('link', { name: 'A calm transition 🚌 هدوء <script>alert(1)</script>' })
  await link.waitFor()
  expect(await text(again).innerText()).toMatch(/Getting there[\s\S]*Next: I stand at the door first/)
  await link.click()
  await again.getByText('Two calm days').first().waitFor()
  await again.getByRole('checkbox', { name: /If or when: they line up/ }).check()
  await again.reload()
  await again.getByText('Done (1)').waitFor()
})

test('what cannot be kept is said beside the field, takes the focus, and loses nothing', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/goals/new`)
  await button(page, 'Keep goal').click()
  await page.getByRole('alert').getByText('The goal, in your own words: please fill this in.').waitFor()
  await expectFocus(page.getByRole('alert'))

  const box = page.getByLabel('The goal, in your own words')
  // Typing it key by key would take the test minutes.
  const paste = (length: number) =>
    box.evaluate((element, count) => {
      if (element instanceof HTMLTextAreaElement) element.value = 'word '.repeat(count).slice(0, count - 1).concat('!')
    }, length)
  await paste(100_001)
  await button(page, 'Keep goal').click()
  await page.getByRole('alert').getByText(/1 characters too long/).waitFor()
  expect((await box.inputValue()).length).toBe(100_001)

  await paste(100_000)
  await button(page, 'Keep goal').click()
  await heading(page, 'Short-term goal').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('half characters become a mark and the rest of the words stay', async () => {
  const { page } = await phoneWithAGoal('before')
  await page.getByRole('link', { name: 'Change the words' }).click()
  // The keyboard of a test cannot type half a character; a paste from elsewhere can.
  await page.getByLabel('The goal, in your own words').evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) box.value = 'a\uD83D b \uDE00'
  })
  await button(page, 'Keep goal').click()
  // The form has the new words for a moment too, and a hint that speaks of the history.
  await heading(page, 'Short-term goal').waitFor()
  await page.getByText('a\uFFFD b \uFFFD').first().waitFor()
  await history(page).click()
  await page.getByText('You: words changed').waitFor()
  await expect.poll(async () => text(page).innerText()).toMatch(/The words before:\s+before/)
})

test('a check-in may be about an earlier day, never about one to come', async () => {
  const { page } = await phoneWithAGoal('A calm transition')
  await page.getByRole('radio', { name: 'Started', exact: true }).check()
  await page.getByLabel('Day', { exact: false }).fill('2199-01-01')
  await button(page, 'Keep check-in').click()
  await page.getByRole('alert').getByText(/this day is still to come/).waitFor()
  await page.getByLabel('Day', { exact: false }).fill('2024-02-29')
  await button(page, 'Keep check-in').click()
  await expect.poll(async () => text(page).innerText()).toContain('Feb 29, 2024')
})

test('after six weeks without a look the goal asks, gently, whether it is still right', async () => {
  const { page } = await phoneWithAGoal('A calm transition')
  const question = heading(page, 'Still the right goal?')
  expect(await question.count()).toBe(0)
  await page.clock.setFixedTime(Date.now() + 43 * 86_400_000)
  await page.reload()
  await question.waitFor()
  await button(page, 'Not now').click()
  await question.waitFor({ state: 'detached' })
  await page.clock.setFixedTime(Date.now() + 60 * 86_400_000)
  await page.reload()
  await button(page, 'Yes, still right').click()
  await question.waitFor({ state: 'detached' })
  await history(page).click()
  await page.getByText('You: still the right goal').waitFor()
})

test('a goal is reached with words to keep, and may be opened again', async () => {
  const { page } = await phoneWithAGoal('A calm transition')
  await button(page, 'We reached it!').click()
  await page.getByLabel('Words to keep with it').fill('We counted to ten')
  const book = (await databasesOnDisk(page)).find((name) => name.startsWith('pairbook-ours-')) ?? ''
  const release = await holdStore(page, book, 'updates')
  await button(page, 'Celebrate').click()
  await heading(page, 'You got there!').waitFor()
  // The card stands there, and is celebrated once it is on disk.
  expect(await heading(page, 'You got there!').evaluate((each) => each === document.activeElement)).toBe(false)
  await release()
  await expectFocus(heading(page, 'You got there!'))
  await expect.poll(() => page.getByText('We counted to ten').count()).toBeGreaterThan(0)
  await button(page, 'Open it again').click()
  await heading(page, 'How is it going?').waitFor()
  await button(page, 'Let it go').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click()
  await page.getByText('No reason needed').waitFor()
  await page.getByRole('link', { name: 'Back' }).click()
  await heading(page, 'Let go').waitFor()
})

test('a deleted goal’s address leads to a clear page, and undo brings everything back', async () => {
  const { page } = await phoneWithAGoal('A calm transition')
  const address = page.url()
  await button(page, 'Delete goal').click()
  await page.getByRole('status').getByText('Goal deleted.').waitFor()
  await page.getByText('Your goals will be here').waitFor()
  await page.goto(address)
  await heading(page, 'Not in this book').waitFor()
  // The bar is still there on the other screen, reachable by keyboard, and waits while the focus is on it.
  await button(page, 'Undo').focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Short-term goal').waitFor()
  await page.getByRole('status').getByText('It is back.').waitFor()
  await page.goto(`${address}x`)
  await expect.poll(async () => page.locator('h1').last().innerText()).toBe('Not in this book')
})

/** Everything that begins to move on the page from now on. */
const watchMotion = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['moved'] = ''
    const note = (what: string): void => {
      dataset['moved'] = `${dataset['moved'] ?? ''} ${what}`
    }
    document.addEventListener('animationstart', ({ animationName, target }) => note(`${animationName} on ${(target as Element).tagName}`), true)
    document.addEventListener('transitionrun', ({ propertyName, target }) => note(`${propertyName} on ${(target as Element).tagName}`), true)
  })
const moved = async (page: Page): Promise<string> => ((await page.locator('html').getAttribute('data-moved')) ?? '').trim()

const reachAndDelete = async (page: Page): Promise<void> => {
  await watchMotion(page)
  await button(page, 'We reached it!').click()
  await button(page, 'Celebrate').click()
  await heading(page, 'You got there!').waitFor()
  await button(page, 'Delete goal').click()
  await page.getByRole('status').getByText('Goal deleted.').waitFor()
}

test('for who asked for no motion nothing moves when a goal is reached, nor when it is deleted; the bar to undo it is sound to look at', async () => {
  const { page } = await phoneWithAGoal('A calm transition')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await reachAndDelete(page)
  expect(await moved(page)).toBe('')
  await button(page, 'Undo').focus()
  expect(await lookFrom(page, [views.narrow, views.narrowDarkColours, views.largeText])).toEqual([])
  await button(page, 'Undo').click()
  await page.getByRole('link', { name: 'A calm transition' }).click()
  await button(page, 'Open it again').click()
  await heading(page, 'How is it going?').waitFor()
  // The same eye sees what moves for everybody else: the sun's rays and the ring of seconds, whose names the build shortens.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await reachAndDelete(page)
  await expect.poll(() => moved(page)).toMatch(/on SPAN[\s\S]*on circle/)
})
