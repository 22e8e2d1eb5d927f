// Two tabs change one record: a box nobody touched follows, a box both changed is shown from both sides before it is
// kept. In the second tab's place there will later be a partner's phone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { expectFocus } from './on-page.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const rules = '#/meetings/ground-rules'

const keepRules = async (page: Page) => {
  await page.getByRole('button', { name: 'Keep' }).last().click()
  await page.getByText('Kept on this phone').waitFor()
}

/** Reads what is kept, in a tab that has never typed there. */
const keptRules = async (page: Page) => {
  await openAddress(page, '#/meetings')
  await openAddress(page, rules)
  await page.locator('main [name="reach"]').waitFor()
  return { reach: await valueOf(page, 'reach'), cancel: await valueOf(page, 'cancel'), yes: await page.getByRole('radio', { name: 'Yes' }).isChecked() }
}

test('boxes nobody touched follow the other tab, also chips, and only what was typed is kept over it', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, rules)
  await putInto(page, 'reach', 'call after four')
  await page.getByText('Draft kept on this phone').waitFor()

  const other = await context.newPage()
  await other.goto(`${phone.appUrl}${rules}`)
  await putInto(other, 'cancel', 'a day before')
  await other.getByRole('radio', { name: 'Yes' }).check()
  await keepRules(other)

  await expect.poll(() => valueOf(page, 'cancel')).toBe('a day before')
  await expect.poll(() => page.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true)
  expect(await valueOf(page, 'reach')).toBe('call after four')
  expect(await page.getByText('Changed in another place').count()).toBe(0)
  await keepRules(page)
  await expect.poll(() => keptRules(other)).toEqual({ reach: 'call after four', cancel: 'a day before', yes: true })
})

test('a draft from yesterday keeps only what was typed in it, and shows the other words where both wrote', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, rules)
  await putInto(page, 'reach', 'text me')
  await putInto(page, 'cancel', 'an hour before')
  await keepRules(page)
  await openAddress(page, '#/meetings')
  await openAddress(page, rules)
  await putInto(page, 'reach', 'call after four')
  await page.getByText('Draft kept on this phone').waitFor()
  await openAddress(page, '#/meetings')

  const other = await context.newPage()
  await other.goto(`${phone.appUrl}${rules}`)
  expect(await valueOf(other, 'reach')).toBe('text me')
  await putInto(other, 'reach', 'write me a letter')
  await putInto(other, 'cancel', 'a day before')
  await keepRules(other)

  await openAddress(page, rules)
  const notice = page.getByRole('alert').filter({ hasText: 'Changed in another place' })
  await notice.getByText('write me a letter').waitFor()
  expect(await notice.getByText('How do we reach each other?').count()).toBeGreaterThan(0)
  expect(await valueOf(page, 'reach')).toBe('call after four')
  expect(await valueOf(page, 'cancel')).toBe('a day before')
  // The first Keep only shows the other words.
  await pressKeep(page, 'reach')
  await expectFocus(notice)
  expect((await keptRules(other)).reach).toBe('write me a letter')
  await keepRules(page)
  expect(await notice.count()).toBe(0)
  await expect.poll(() => keptRules(other)).toMatchObject({ reach: 'call after four', cancel: 'a day before' })
})

test('the other words can be taken in place of one’s own, in a goal as in the letter', async () => {
  const phone = await freshPhone()
  const { context, page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, '#/goals/new')
  await putInto(page, 'text', 'Learn the bus routes')
  await pressKeep(page, 'text')
  await page.waitForURL(/#\/goals\/goal_/)
  const goal = new URL(page.url()).hash
  await openAddress(page, `${goal}/change`)
  await putInto(page, 'text', 'Learn all the bus routes')
  await page.getByRole('radio').nth(1).check()

  const other = await context.newPage()
  await other.goto(`${phone.appUrl}${goal}/change`)
  await putInto(other, 'text', 'Learn the late bus')
  await putInto(other, 'why', 'The children wait in the cold')
  await pressKeep(other, 'text')
  await other.waitForURL(/goal_\w+$/)

  const notice = page.getByRole('alert').filter({ hasText: 'Changed in another place' })
  await notice.getByText('Learn the late bus').waitFor()
  await notice.getByRole('button', { name: 'Use these words' }).click()
  await expect.poll(() => valueOf(page, 'text')).toBe('Learn the late bus')
  expect(await notice.count()).toBe(0)
  await pressKeep(page, 'text')
  await page.waitForURL(/goal_\w+$/)
  await openAddress(other, `${goal}/change`)
  await expect.poll(() => valueOf(other, 'why')).toBe('The children wait in the cold')
  expect(await other.getByRole('radio').nth(1).isChecked()).toBe(true)
})
