// Two phones that share one book, joined by texts as two people without cameras would.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { phoneWithAPair } from './first-pair.ts'
import { joinByText } from './join-by-text.ts'
import { freshPhone } from './world.ts'

type PhoneOptions = Parameters<typeof freshPhone>[0]

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
