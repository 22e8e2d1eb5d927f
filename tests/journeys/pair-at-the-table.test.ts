// Two phones become a pair by pasted texts, as two people without cameras would do it: the same words on both, then one book on
// both. On an empty phone; and where both had begun a book alone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { freezeJoined } from './freeze-release.ts'
import { comeToBook, comeToWords, sayThanks } from './join-by-text.ts'
import { databasesOnDisk } from './on-disk.ts'
import { openAddress, pressKeep, putInto } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const alertSaying = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words })

const startPair = async (page: Page, me: string, role: 'Mentor' | 'Mentee', partner: string): Promise<void> => {
  await page.getByLabel('Your name').fill(me)
  await page.getByRole('radio', { name: role }).check()
  await page.getByLabel('Your partner’s name').fill(partner)
  await button(page, 'Start our book').click()
  await page.waitForURL(/#\/$/)
}

const addGoal = async (page: Page, goal: string): Promise<void> => {
  await openAddress(page, addresses.newGoal)
  await page.getByLabel('The goal, in your own words').fill(goal)
  await button(page, 'Keep goal').click()
  await heading(page, 'Short-term goal').waitFor()
}

const setGroundRule = async (page: Page, rule: string): Promise<void> => {
  await openAddress(page, addresses.groundRules)
  await putInto(page, 'cancel', rule)
  await pressKeep(page, 'cancel')
  await page.getByText(/Kept on this phone/).first().waitFor()
}

const meetEvery = async (page: Page, weekday: string, place: string): Promise<void> => {
  await openAddress(page, addresses.schedule)
  await page.getByRole('radio', { name: 'Every week' }).check()
  await page.getByRole('radio', { name: weekday }).check()
  await page.getByLabel('Time', { exact: true }).fill('12:10')
  await page.getByLabel('Place').fill(place)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('link', { name: 'See this meeting' }).waitFor()
}

const tickSupport = async (page: Page, area: string): Promise<void> => {
  await openAddress(page, addresses.letter)
  await button(page, 'Tick support areas').click()
  await page.getByRole('checkbox', { name: area }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByText(/Kept on this phone/).first().waitFor()
}

const twoPhones = async () => {
  const phones = { lee: await freshPhone(), dana: await freshPhone() }
  const { page: lee } = await phones.lee.start()
  const { page: dana } = await phones.dana.start()
  await lee.goto(phones.lee.appUrl)
  await dana.goto(phones.dana.appUrl)
  return { phones, lee, dana }
}

test('an empty phone joins by pasted texts: the same words on both, the same book on both, also after both were switched off', async () => {
  const { phones, lee, dana } = await twoPhones()
  await startPair(lee, 'Lee Park', 'Mentee', 'Dana Ruiz')
  await addGoal(lee, 'A calm transition after lunch')
  await openAddress(lee, addresses.phones)
  await lee.getByText('So far this book is only on this phone.').waitFor()
  await lee.getByRole('link', { name: 'Add Dana’s phone' }).click()
  await dana.getByRole('link', { name: 'My partner already has our book' }).click()
  await comeToWords(lee, dana)
  await comeToBook(lee, dana)
  await sayThanks(lee, dana)

  await button(dana, 'Open our book').click()
  await heading(dana, 'You & Lee').waitFor()
  await openAddress(dana, addresses.goals)
  await dana.getByRole('link', { name: 'A calm transition after lunch' }).waitFor()
  await openAddress(dana, addresses.people)
  expect(await dana.getByLabel('Your name').inputValue()).toBe('Dana Ruiz')

  const { page: later } = await phones.dana.restart()
  await later.goto(`${phones.dana.appUrl}${addresses.phones}`)
  await later.getByRole('listitem').getByRole('heading', { name: 'Lee’s phone' }).waitFor()
  const { page: leeLater } = await phones.lee.restart()
  await leeLater.goto(`${phones.lee.appUrl}${addresses.phones}`)
  await leeLater.getByText(/^Last word:/).waitFor()
})

test('where both had begun a book they become one: every goal of both is there, and of two letters, schedules and ground rules one is chosen', async () => {
  const { phones, lee, dana } = await twoPhones()
  await startPair(lee, 'Lee Park', 'Mentee', 'Dana Ruiz')
  await startPair(dana, 'Dana Ruiz', 'Mentor', 'Lee Park')
  await addGoal(lee, 'Learn every name')
  await addGoal(dana, 'A quiet corner')
  await setGroundRule(lee, 'Call by seven in the morning')
  await setGroundRule(dana, 'Text the evening before')
  await meetEvery(lee, 'Thursday', 'Room 14')
  await meetEvery(dana, 'Monday', 'Library')
  await tickSupport(lee, 'daily routines')
  await tickSupport(dana, 'work habits')
  await openAddress(lee, addresses.invite('partner'))
  await openAddress(dana, addresses.merge)
  await comeToWords(lee, dana)
  await comeToBook(lee, dana)

  await heading(dana, 'You both wrote these').waitFor()
  await dana.getByText('Call by seven in the morning').waitFor()
  await dana.getByText('Text the evening before').waitFor()
  await button(dana, 'Make it one book').click()
  await alertSaying(dana, 'Please choose one of the two').waitFor()
  for (const line of [/every Thursday, .*in Room 14/, /every Monday, .*in Library/, 'Support in: daily routines', 'Support in: work habits and procedures']) await dana.getByText(line).waitFor()
  const choose = (name: string, side: string) => dana.getByRole('group', { name: `${name}: which one stands?` }).getByRole('radio', { name: side }).check()
  await choose('Ground rules', 'Mine')
  await choose('Schedule', 'Mine')
  await choose('Letter of understanding', 'Lee’s')
  await button(dana, 'Make it one book').click()
  await sayThanks(lee, dana)
  await button(dana, 'Open our book').click()

  for (const page of [lee, dana]) {
    await openAddress(page, addresses.goals)
    await page.getByRole('link', { name: 'Learn every name' }).waitFor()
    await page.getByRole('link', { name: 'A quiet corner' }).waitFor()
    await openAddress(page, addresses.groundRules)
    await expect.poll(() => page.locator('[name="cancel"]').inputValue()).toBe('Text the evening before')
    await openAddress(page, addresses.letter)
    await page.getByText(/every Monday, .*in Library/).first().waitFor()
    await button(page, 'Tick support areas').click()
    expect(await page.getByRole('checkbox', { name: 'daily routines' }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'work habits' }).isChecked()).toBe(false)
  }
  // The book Dana had begun is still on the phone, beside the one of both.
  expect((await databasesOnDisk(dana)).filter((name) => name.startsWith('pairbook-ours-'))).toHaveLength(2)
  if (process.env['PAIRBOOK_FREEZE'] !== undefined) await freezeJoined(lee, dana, phones.dana.appUrl, process.env['PAIRBOOK_FREEZE'])
  await openAddress(dana, addresses.seasons)
  await button(dana, 'The book you began').click()
  await dana.getByText('This book is only read.').waitFor()
  await openAddress(dana, addresses.goals)
  await dana.getByText('You are reading the book you began alone.').first().waitFor()
  await dana.getByRole('link', { name: 'A quiet corner' }).waitFor()
  expect(await dana.getByRole('link', { name: 'Learn every name' }).count()).toBe(0)
})

test('words that do not match end it: nothing was shared, and neither phone has the other’s book', async () => {
  const { lee, dana } = await twoPhones()
  await startPair(lee, 'Lee Park', 'Mentee', 'Dana Ruiz')
  await openAddress(lee, addresses.invite('partner'))
  await dana.getByRole('link', { name: 'My partner already has our book' }).click()
  await comeToWords(lee, dana)
  await button(lee, 'They do not match').click()
  await alertSaying(lee, 'Nothing was shared').waitFor()
  await button(dana, 'They do not match').click()
  await alertSaying(dana, 'Nothing was shared').waitFor()
  expect((await databasesOnDisk(dana)).filter((name) => name.startsWith('pairbook-ours-'))).toEqual([])
  await openAddress(lee, addresses.phones)
  await lee.getByText('So far this book is only on this phone.').waitFor()
})

test('a text that is no invitation, half of one, and one for a later step are each explained, and the box keeps what was pasted', async () => {
  const { lee, dana } = await twoPhones()
  await startPair(lee, 'Lee Park', 'Mentee', 'Dana Ruiz')
  await openAddress(lee, addresses.invite('partner'))
  await button(lee, 'No camera? Use a text').click()
  await dana.getByRole('link', { name: 'My partner already has our book' }).click()
  await button(dana, 'Paste a text instead').click()
  const box = dana.getByLabel('Text from the other phone')
  const use = button(dana, 'Use this text')
  await use.click()
  await dana.getByText('please paste the message').waitFor()
  await box.fill('See you at lunch?')
  await use.click()
  await dana.getByText('That is no message of this kind.').waitFor()
  expect(await box.inputValue()).toBe('See you at lunch?')
  const text = await lee.getByLabel('Text for the other phone').inputValue()
  const middle = text.indexOf('-----', 40) + 60
  await box.fill(`${text.slice(0, middle)}${text.slice(middle + 3)}`)
  await use.click()
  await dana.getByText('Part of the message is missing or altered.').waitFor()
  await box.fill(text)
  await use.click()
  await heading(dana, 'Send your answer').waitFor()
})

test('the countdown is plain to see from the first second, and a pairing that went wrong is begun anew on both phones', async () => {
  const { lee, dana } = await twoPhones()
  await startPair(lee, 'Lee Park', 'Mentee', 'Dana Ruiz')
  await openAddress(lee, addresses.invite('partner'))
  await button(lee, 'Show a code').click()
  const timer = lee.getByRole('timer')
  /** Not a word of it is spoken, second for second: `timer` is silent, and nothing around it speaks. */
  const seen = () => timer.evaluate((clock) => ({ weight: getComputedStyle(clock).fontWeight, isLarge: Number.parseFloat(getComputedStyle(clock).fontSize) >= 20, isSpoken: clock.closest('[aria-live], [role=status], [role=alert]') !== null }))
  for (const step of ['show', 'read']) {
    await timer.filter({ hasText: /^Good for [45]:\d\d more$/ }).waitFor()
    expect(await seen()).toEqual({ weight: '700', isLarge: true, isSpoken: false })
    const before = (await timer.textContent()) ?? ''
    await expect.poll(() => timer.textContent()).not.toBe(before)
    if (step === 'show') await button(lee, 'It was read. Now read the answer').click()
  }
  await button(lee, 'Begin anew').click()
  await dana.getByRole('link', { name: 'My partner already has our book' }).click()
  await comeToWords(lee, dana)

  // Lee's phone begins anew; Dana's, opened later, is still where it was.
  await button(lee, 'Begin anew').click()
  await dana.reload()
  await heading(dana, 'Are these words the same?').waitFor()
  await button(dana, 'Begin anew').click()
  await comeToWords(lee, dana)
  await comeToBook(lee, dana)
  await sayThanks(lee, dana)
})
