// A second device of one's own joins by pasted texts, in Spanish; and each step on the way, on both, is looked over as every
// screen is: by axe, at 320 px, light and dark, by keyboard.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { words as pairWords } from '../../src/words/es/pair.ts'
import { words as phones } from '../../src/words/es/phones.ts'
import { words as startWords } from '../../src/words/es/start.ts'
import { words as together } from '../../src/words/es/together.ts'
import { axeFindings, hiddenFocus, lostClasses, smallTargets, standStill, tooWide } from './look-over.ts'
import { openAddress } from './sturdy-page.ts'
import { narrow } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const { pairing: words, show, read } = together

const button = (page: Page, name: string) => page.getByRole('button', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

const anApp = async (colorScheme: 'light' | 'dark') => {
  const phone = await freshPhone({ locale: 'es-US', viewport: narrow, colorScheme, browserFlags: camera })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  return page
}

const problems: string[] = []

/** The step has come when its heading has the focus, so that whoever listens hears it; at first that of the screen. Then it is looked over. */
const atStep = async (page: Page, title: string, focused = title): Promise<void> => {
  await heading(page, title).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(focused)
  await standStill(page)
  const found = [...(await axeFindings(page)), ...(await tooWide(page)), ...(await smallTargets(page)), ...(await lostClasses(page)), ...(await hiddenFocus(page))]
  // A device with no pair yet has no navigation, and few places for the keyboard to stop at.
  problems.push(...found.filter((problem) => !problem.startsWith('the keyboard stops only')).map((problem) => `${title}: ${problem}`))
}

/** By keyboard alone. */
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

const carry = async (from: Page, to: Page): Promise<void> => {
  const text = await from.getByLabel(words.out.text).inputValue()
  await to.getByLabel(words.in.paste).fill(text)
  await press(to, words.in.take)
}

test('a second device of one’s own joins in Spanish, and every step on both is sound', { timeout: 300_000 }, async () => {
  const phone = await anApp('dark')
  const laptop = await anApp('light')
  await phone.getByLabel(startWords.myName).fill('Lee Park')
  await phone.locator('[name=role][value=mentee]').check()
  await phone.getByLabel(startWords.partnerName).fill('Dana Ruiz')
  await button(phone, startWords.begin).click()
  await phone.waitForURL(/#\/$/)
  await openAddress(phone, addresses.phones)
  await phone.getByRole('link', { name: phones.add.own }).click()
  await atStep(phone, words.invite.begin, words.ownTitle)
  await press(phone, words.invite.show)
  await phone.getByRole('img', { name: show.code(words.ownPhone) }).waitFor()
  await atStep(phone, words.invite.showing.codes(words.ownPhone))
  await press(phone, words.out.otherWay.text)
  await atStep(phone, words.invite.showing.text(words.ownPhone))
  await phone.getByRole('timer').filter({ hasText: words.countdown.hours(24) }).waitFor()

  await laptop.getByRole('link', { name: startWords.join }).click()
  await atStep(laptop, words.join.begin, words.join.title)
  await press(laptop, words.join.scan)
  await laptop.getByLabel(read.sight).waitFor()
  await atStep(laptop, words.join.reading.codes)
  await press(laptop, words.in.otherWay.text)
  await atStep(laptop, words.join.reading.text)
  await carry(phone, laptop)
  await atStep(laptop, words.join.answering.text)
  await press(phone, words.invite.readAnswer.text)
  await atStep(phone, words.invite.reading.text(words.ownPhone))
  await carry(laptop, phone)
  await atStep(phone, words.invite.showing.text(words.ownPhone))
  await press(laptop, words.join.readReveal.text)
  await atStep(laptop, words.join.revealing.text)
  await carry(phone, laptop)
  await press(phone, words.invite.toWords.text)
  await atStep(phone, words.compare.title)
  await atStep(laptop, words.compare.title)
  const wordsOf = (page: Page) => page.getByRole('list', { name: words.compare.list }).getByRole('listitem').allTextContents()
  expect(await wordsOf(laptop)).toEqual(await wordsOf(phone))
  await press(phone, words.compare.match)
  await press(laptop, words.compare.match)
  await atStep(phone, words.invite.welcoming(words.ownPhone))
  await atStep(laptop, words.join.welcoming)
  await carry(phone, laptop)
  await atStep(laptop, words.done.title)
  await press(phone, words.invite.readThanks.text)
  await atStep(phone, words.invite.thanking.text(words.ownPhone))
  await carry(laptop, phone)
  await atStep(phone, words.done.title)
  expect(problems).toEqual([])

  // The same person, in the same role, with the same partner.
  await press(laptop, words.done.open)
  await laptop.waitForURL(/#\/$/)
  await openAddress(laptop, addresses.people)
  expect(await laptop.getByLabel(pairWords.people.myName).inputValue()).toBe('Lee Park')
  for (const page of [phone, laptop]) {
    await openAddress(page, addresses.phones)
    await heading(page, phones.devices.thisOne).waitFor()
    await heading(page, phones.devices.another).waitFor()
  }
})
