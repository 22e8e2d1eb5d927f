// The three beats of a meeting: get ready at home, meet without a signal on a screen that stays awake, wrap up; and what
// was left open is offered next time.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { at, button, expectFocus, expectText, link, textOf } from './on-page.ts'
import { freshPhone } from './world.ts'

/** What the page asked of the phone's screen. */
interface AwakeLog {
  asked: number
  readonly locks: WakeLockSentinel[]
}

/** Counts the real requests to keep the screen on; `refuse` answers them as a phone low on battery does. */
const watchScreenLock = (page: Page, refuse = false) =>
  page.addInitScript((refuses) => {
    const log: AwakeLog = { asked: 0, locks: [] }
    Object.assign(globalThis, { awakeLog: log })
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock)
    navigator.wakeLock.request = async (type) => {
      log.asked += 1
      if (refuses) throw new DOMException('low battery', 'NotAllowedError')
      const lock = await ask(type)
      log.locks.push(lock)
      return lock
    }
  }, refuse)

const awake = (page: Page) =>
  page.evaluate(() => {
    const { asked, locks } = (globalThis as unknown as { readonly awakeLog: AwakeLog }).awakeLog
    return { asked, held: locks.filter(({ released }) => !released).length }
  })

const monday = '2026-11-16T08:00:00-05:00'

const phoneWithThursdays = async ({ refuse = false, role = 'Mentee' } = {}) => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await watchScreenLock(page, refuse)
  await at(page, monday)
  await page.goto(phone.appUrl)
  if (role === 'Mentee') await startFirstPair(page)
  else {
    await page.getByLabel('Your name').fill('Dana Ruiz')
    await page.getByRole('radio', { name: 'Mentor' }).check()
    await page.getByLabel('Your partner’s name').fill('Lee Park')
    await button(page, 'Start our book').click()
    await page.waitForURL(/#\/$/)
  }
  await page.goto(`${phone.appUrl}#/goals/new`)
  // Until it has loaded, Today stands there still, with a box of the same name.
  await page.locator('main [name=timeFrame]').waitFor()
  await page.locator('main [name=text]').fill('A calm line at recess')
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/#\/goals\/goal_/)
  await page.goto(`${phone.appUrl}#/meetings/schedule`)
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: 'Thursday' }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await page.getByLabel('Place').fill('Room 14')
  await button(page, 'Keep').click()
  await link(page, 'See this meeting').waitFor()
  return { phone, page }
}

/** Looked at again, as after another app: the browser fires this by itself on a real phone. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const agendaOf = (page: Page) => page.locator('ol > li[data-item]').evaluateAll((rows) => rows.map((row) => row.querySelector('[dir=auto]')?.textContent ?? ''))

const readyForNext = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/meetings`)
  await link(page, 'See this meeting').click()
  await link(page, 'Get ready').click()
}

const addItem = async (page: Page, text: string) => {
  await page.getByLabel('Something to talk about').fill(text)
  await page.getByRole('button', { name: 'Add to the agenda', exact: true }).click()
  await expect.poll(async () => (await agendaOf(page)).includes(text)).toBe(true)
}

test('a meeting is prepared, held without a signal, wrapped up, and what was left is offered next time', { timeout: 180_000 }, async () => {
  const { phone, page } = await phoneWithThursdays()
  await at(page, '2026-11-18T15:30:00-05:00')
  await page.goto(phone.appUrl)
  await page.reload()
  await readyOffline(page)

  // Get ready.
  await link(page, 'Get ready').click()
  await expectText(page).toMatch(/My last reflection[\s\S]*No reflection yet[\s\S]*Our goals[\s\S]*A calm line at recess[\s\S]*No open steps/)
  await page.getByLabel('My focus').fill('The two minutes before the bell')
  await button(page, 'Keep focus').click()
  await page.getByText(/Kept on this phone/).first().waitFor()
  await addItem(page, 'Who has the key?')
  await addItem(page, 'The second radio')
  await button(page, 'Add to the agenda: A calm line at recess').click()
  await expect.poll(() => agendaOf(page)).toEqual(['Who has the key?', 'The second radio', 'A calm line at recess'])
  await button(page, 'Move up: A calm line at recess').click()
  await expect.poll(() => agendaOf(page)).toEqual(['Who has the key?', 'A calm line at recess', 'The second radio'])
  await expectFocus(button(page, 'Move up: A calm line at recess'))
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => agendaOf(page)).toEqual(['A calm line at recess', 'Who has the key?', 'The second radio'])
  await page.getByRole('status').getByText('Now number 1 of 3.').waitFor({ state: 'attached' })
  await button(page, 'Take off: Who has the key?').click()
  await expect.poll(() => agendaOf(page)).toEqual(['A calm line at recess', 'The second radio'])
  await button(page, 'Undo').click()
  await expect.poll(() => agendaOf(page)).toEqual(['A calm line at recess', 'Who has the key?', 'The second radio'])
  await page.getByLabel('What I want to remember for this meeting').fill('Ask about the bus line first')
  await expectText(page).toMatch(/Only you\. These notes stay on your phone\.[\s\S]*Kept on this phone/)

  // Meet, without a signal. The screen is held, again after it was let go, and no longer once the page is left.
  await page.context().setOffline(true)
  await at(page, '2026-11-19T12:12:00-05:00')
  await page.goto(phone.appUrl)
  await page.reload()
  expect(await awake(page)).toEqual({ asked: 0, held: 0 })
  await page.getByRole('link', { name: 'Meet', exact: true }).click()
  await expectText(page).toMatch(/18 minutes left\s*Until 12:30 PM[\s\S]*The two minutes before the bell[\s\S]*A calm line at recess/)
  await page.getByText('The screen stays on while this page is open.').waitFor()
  expect(await awake(page)).toEqual({ asked: 1, held: 1 })
  await page.evaluate(() => (globalThis as unknown as { readonly awakeLog: AwakeLog }).awakeLog.locks[0]?.release())
  await expectText(page).not.toContain('The screen stays on')
  await lookAgain(page)
  await expect.poll(() => awake(page)).toEqual({ asked: 2, held: 1 })
  await page.getByRole('checkbox', { name: 'A calm line at recess' }).check()
  await page.getByRole('checkbox', { name: 'Who has the key?' }).check()
  await page.getByLabel('Your note').fill('Mr. Ortega has it')
  await button(page, 'Keep').click()
  await page.getByText(/Kept on this phone/).first().waitFor()
  await at(page, '2026-11-19T12:34:00-05:00')
  await lookAgain(page)
  await expectText(page).toContain('4 minutes past. Take the time you need.')
  await expect.poll(() => page.evaluate(() => document.getAnimations().length), { message: 'nothing keeps moving' }).toBe(0)

  // Wrap up.
  await link(page, 'Wrap up').click()
  await expect.poll(() => awake(page)).toEqual({ asked: 2, held: 0 })
  await page.getByLabel('What was useful?').fill('To say it out loud')
  await button(page, 'Add a follow-up').click()
  await page.getByLabel('Follow-up 1', { exact: false }).first().fill('Ask the office for a key')
  await page.getByRole('group', { name: 'Who does follow-up 1?' }).getByRole('radio', { name: 'Both of us' }).check()
  await page.getByText('Add an “if or when”').first().click()
  await page.getByLabel('You: if or when …').fill('the bell rings')
  await page.getByLabel('You: I will …').fill('stand at the door')
  await button(page, 'Keep').click()
  await expectText(page).toMatch(/Kept on this phone[\s\S]*Next: Thu, Nov 26[\s\S]*1 thing is still open on the agenda/)
  await button(page, 'Remind me when I open the app next').click()
  await page.getByText('Your reflection will stand on Today').waitFor()
  await link(page, 'See this meeting').click()
  await expectText(page).toMatch(/What was talked about[\s\S]*A calm line at recess[\s\S]*Who has the key\?[\s\S]*1 thing was left for another time/)
  expect(await page.getByLabel('What was useful for you?').inputValue()).toBe('To say it out loud')
  await page.getByRole('checkbox', { name: /stand at the door\s*If or when: the bell rings/ }).waitFor()
  await expectText(page).toMatch(/Ask the office for a key\s+Both of us/)

  // The reminder: not at once, then once, and put away for good.
  await page.goto(`${phone.appUrl}#/`)
  await page.getByText('A thought for this week').waitFor()
  expect(await textOf(page)).not.toContain('You wanted to write about your meeting')
  await page.reload()
  await page.getByText('You wanted to write about your meeting on Thu, Nov 19.').waitFor()
  await button(page, 'Put it away').click()
  await expectText(page).not.toContain('You wanted to write')
  await page.reload()
  await page.getByText('A thought for this week').waitFor()
  expect(await textOf(page)).not.toContain('You wanted to write')

  // Next time.
  await readyForNext(page, phone.appUrl)
  await expectText(page).toMatch(/You could add\s+Left from last time\s+The second radio/)
  await button(page, 'Add to the agenda: The second radio').click()
  await expect.poll(() => agendaOf(page)).toEqual(['The second radio'])
  expect(await textOf(page)).not.toContain('Left from last time')

  const { page: again } = await phone.restart()
  await at(again, '2026-11-20T08:00:00-05:00')
  await readyForNext(again, phone.appUrl)
  await expect.poll(() => agendaOf(again)).toEqual(['The second radio'])
})

test('a mentor sets an objective and pins material; a phone that refuses to stay awake is not talked about', { timeout: 120_000 }, async () => {
  const { phone, page } = await phoneWithThursdays({ refuse: true, role: 'Mentor' })
  await at(page, '2026-11-19T11:00:00-05:00')
  await page.goto(`${phone.appUrl}#/`)
  await page.reload()
  await link(page, 'Get ready').click()
  await page.getByLabel('My objective').fill('Let Lee find the words')
  await button(page, 'Keep objective').click()
  await page.getByText(/Kept on this phone/).first().waitFor()
  await button(page, 'Choose material').click()
  const first = page.getByRole('dialog').getByRole('button', { name: /^Pin: / }).first()
  const title = ((await first.getAttribute('aria-label')) ?? '').replace('Pin: ', '')
  await first.click()
  await page.getByRole('dialog').getByText('On the agenda').first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => agendaOf(page)).toEqual([title])
  await link(page, 'Open the agenda').click()
  await expectText(page).toMatch(/Let Lee find the words[\s\S]*Material\s/)
  await page.getByRole('checkbox', { name: title }).check()
  await expectText(page).toContain('All of it talked about.')
  expect((await awake(page)).asked).toBe(1)
  expect(await textOf(page)).not.toContain('The screen stays on')
  // It is an hour early: the two may begin all the same.
  await button(page, 'Start the clock · 20 min').click()
  await expectText(page).toContain('20 minutes left')
})

test('an agenda follows a meeting that is moved, and is offered when one is skipped or deleted', { timeout: 120_000 }, async () => {
  const { phone, page } = await phoneWithThursdays()
  await readyForNext(page, phone.appUrl)
  await page.getByLabel('My focus').fill('The bus line')
  await button(page, 'Keep focus').click()
  await addItem(page, 'Who has the key?')
  const address = page.url()
  await page.goto(address.replace('/ready', '/change'))
  await page.getByRole('radio', { name: 'Friday' }).or(page.getByRole('radio', { name: 'Fri, Nov 20' })).check()
  await button(page, 'Keep').click()
  await page.waitForURL(address.replace('/ready', ''))
  await page.goto(address)
  await expect.poll(() => agendaOf(page)).toEqual(['Who has the key?'])
  await page.goto(address.replace('/ready', ''))
  await button(page, 'Skip it').click()
  await expectText(page).toContain('Skipped')
  await readyForNext(page, phone.appUrl)
  await expectText(page).toMatch(/for a meeting that did not take place[\s\S]*Left from last time\s+Who has the key\?/)
  expect(await page.getByLabel('My focus').inputValue()).toBe('The bus line')
  await page.goto(address.replace('/ready', ''))
  await button(page, 'Delete this meeting').click()
  await page.getByText('Meeting deleted.').waitFor()
  await readyForNext(page, phone.appUrl)
  await expectText(page).toMatch(/Left from last time\s+Who has the key\?/)
  await button(page, 'Let it go: Who has the key?').click()
  await expectText(page).not.toContain('Who has the key?')
})
