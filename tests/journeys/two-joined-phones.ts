// Two phones that share one book, joined by texts as two people without cameras would.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { phoneWithAPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

type PhoneOptions = Parameters<typeof freshPhone>[0]

const textOf = async (page: Page): Promise<string> => page.getByLabel('Text for the other phone').inputValue()

const giveText = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Text from the other phone').fill(text)
  await page.getByRole('button', { name: 'Use this text' }).click()
}

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click()
}

/** The first page's phone lets the second one's in, which has no book of this pair yet. */
export const joinByText = async (inviter: Page, guest: Page, appUrl: string, as: 'partner' | 'own-phone' = 'partner'): Promise<void> => {
  await inviter.goto(`${appUrl}#/pair/phones/invite/${as}`)
  await press(inviter, 'No camera? Use a text')
  const invitation = await textOf(inviter)
  await guest.goto(`${appUrl}#/join`)
  await press(guest, 'Paste a text instead')
  await giveText(guest, invitation)
  const answer = await textOf(guest)
  await press(inviter, 'It was read. Now read the answer')
  await giveText(inviter, answer)
  const reveal = await textOf(inviter)
  await press(guest, 'It was read. Now read the next code')
  await giveText(guest, reveal)
  await press(inviter, 'It was read. Now compare the words')
  await press(guest, 'They match')
  await press(inviter, 'They match')
  const welcome = await textOf(inviter)
  await giveText(guest, welcome)
  const thanks = await textOf(guest)
  await press(inviter, 'It was read. Now read the last code')
  await giveText(inviter, thanks)
  await inviter.getByRole('heading', { name: 'Your phones are joined' }).waitFor()
  await press(guest, 'Open our book')
  await guest.getByRole('navigation', { name: 'Main' }).waitFor()
}

/** Lee's phone, on which the pair was started, and Dana's, which joined. */
export const twoJoinedPhones = async (options: { readonly lee?: PhoneOptions; readonly dana?: PhoneOptions } = {}) => {
  const { phone: lees, page: lee } = await phoneWithAPair(options.lee)
  const danas = await freshPhone(options.dana)
  const { page: dana } = await danas.start()
  await dana.goto(danas.appUrl)
  await joinByText(lee, dana, lees.appUrl)
  return { lees, lee, danas, dana, appUrl: lees.appUrl }
}

/** Seals what is new and saves it, as a person does who then sends it by any way. */
export const savedFile = async (page: Page, appUrl: string): Promise<{ readonly name: string; readonly path: string; readonly text: string }> => {
  await page.goto(`${appUrl}#/pair/exchange/send`)
  await page.getByRole('button', { name: /^(?:Seal it as a file|Make a file all the same)$/ }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()])
  await page.getByText(/^Saved as/).waitFor()
  const path = await download.path()
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') }
}

/** Picks a file that came, and waits until it is said what came of it. */
export const receiveFile = async (page: Page, appUrl: string, path: string): Promise<void> => {
  // What came of the one before goes with the page.
  await page.goto(`${appUrl}#/pair/exchange/standing`)
  await page.goto(`${appUrl}#/pair/exchange/receive`)
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('heading', { name: 'What came of it' }).waitFor()
}

/** What is new on one phone goes to the other as a file. */
export const carryFile = async (from: Page, to: Page, appUrl: string): Promise<void> => receiveFile(to, appUrl, (await savedFile(from, appUrl)).path)

/** Pastes what came as a text. */
export const pasteText = async (page: Page, appUrl: string, text: string): Promise<void> => {
  await page.goto(`${appUrl}#/pair/exchange/receive`)
  await page.getByLabel('Or paste the text').fill(text)
  await page.getByRole('button', { name: 'Take it in' }).click()
}

/** A note in the book of both. */
export const jotShared = async (page: Page, appUrl: string, words: string, ring: string): Promise<void> => {
  await page.goto(`${appUrl}#/`)
  await page.getByLabel('Your note').fill(words)
  await page.getByRole('radio', { name: ring }).check()
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
}
