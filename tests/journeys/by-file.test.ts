// What one person writes reaches the other as a sealed file, any way it is carried; "Dana has it" only after Dana's own word; and
// every file that is old, doubled, one's own, foreign or damaged is explained and changes nothing.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readableInText } from '../sync/readable.ts'
import { startFirstPair } from './first-pair.ts'
import { joinByText } from './join-by-text.ts'
import { rowsOnDisk } from './on-disk.ts'
import { jotShared, pasteText, receiveFile, savedFile, twoJoinedPhones } from './two-joined-phones.ts'
import { freshPhone } from './world.ts'

const standing = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/pair/exchange/standing`)
  await page.getByRole('heading', { name: 'On its way' }).waitFor()
}
const cardOf = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true })

test('a note goes over by file, and is said to have arrived only once the other phone says so', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'canary: the bus comes at seven', 'Dana & me')
  await standing(lee, appUrl)
  await cardOf(lee, 'On this phone').getByText('1 entry or note').waitFor()

  // Looking at what would go sends nothing on its way.
  await lee.goto(`${appUrl}#/pair/exchange/send`)
  await lee.getByText('1 entry or note').waitFor()
  await standing(lee, appUrl)
  await cardOf(lee, 'On this phone').getByText('1 entry or note').waitFor()

  const file = await savedFile(lee, appUrl)
  expect(file.name).toBe('pairbook.txt')
  expect(readableInText(file.text)).not.toMatch(/canary|Dana|Lee Park|the bus/)
  await standing(lee, appUrl)
  await cardOf(lee, 'On its way').getByText('1 entry or note').waitFor()
  expect(await lee.getByText('Dana has everything in your book.').count()).toBe(0)

  await receiveFile(dana, appUrl, file.path)
  await dana.getByText('New in your book:').waitFor()
  await dana.getByRole('link', { name: '1 entry or note' }).waitFor()
  await dana.getByRole('link', { name: 'Let Lee know that it arrived' }).waitFor()
  await dana.goto(`${appUrl}#/`)
  await dana.getByRole('link', { name: 'New from Lee' }).click()
  await dana.getByRole('link', { name: '1 entry or note' }).click()
  await dana.getByText('canary: the bus comes at seven').first().waitFor()
  await dana.goto(`${appUrl}#/pair/exchange/news`)
  await dana.getByRole('button', { name: 'I have looked' }).click()
  await dana.getByText('You have looked at everything from Lee.').waitFor()

  const answer = await savedFile(dana, appUrl)
  await receiveFile(lee, appUrl, answer.path)
  await lee.getByText('Dana’s phone says what has arrived there.').waitFor()
  await standing(lee, appUrl)
  await lee.getByText('Dana has everything in your book.').waitFor()
  await lee.goto(`${appUrl}#/journal`)
  await lee.getByText('canary: the bus comes at seven').first().click()
  await lee.getByText(/^Dana has it ·/).waitFor()
  await lee.goto(`${appUrl}#/pair/receipts`)
  await lee.getByText('A sealed file for Dana Ruiz').waitFor()
})

test('old, doubled, own, damaged and foreign texts are each explained and change nothing', async () => {
  const { lees, lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'the first', 'Dana & me')
  const first = await savedFile(lee, appUrl)
  await jotShared(lee, appUrl, 'the second', 'Dana & me')
  const second = await savedFile(lee, appUrl)
  await receiveFile(dana, appUrl, second.path)
  await dana.getByRole('link', { name: '2 entries and notes' }).waitFor()

  await receiveFile(dana, appUrl, second.path)
  await dana.getByText('This was here already.', { exact: false }).waitFor()
  await receiveFile(dana, appUrl, first.path)
  await dana.getByText('This is older than what you have from Lee.', { exact: false }).waitFor()
  await receiveFile(lee, appUrl, second.path)
  await lee.getByText('This file is from this very phone.', { exact: false }).waitFor()

  await pasteText(dana, appUrl, '')
  await dana.getByText('Paste the text first.', { exact: false }).waitFor()
  await pasteText(dana, appUrl, 'milk, bread, <img src=x onerror=alert(1)>')
  await dana.getByText('There is no Pairbook message in this.', { exact: false }).waitFor()
  await pasteText(dana, appUrl, second.text.slice(0, -60))
  await dana.getByText('This message was cut short or altered on its way.', { exact: false }).waitFor()
  await pasteText(dana, appUrl, `Hi!\n${second.text.replaceAll('\n', '\r\n> ')}\nbye`)
  await dana.getByText('This was here already.', { exact: false }).waitFor()

  const strangers = await freshPhone()
  const { page: stranger } = await strangers.start()
  await stranger.goto(strangers.appUrl)
  await startFirstPair(stranger, 'Sam Cole')
  const others = await freshPhone()
  const { page: sam } = await others.start()
  await sam.goto(others.appUrl)
  await joinByText(stranger, sam, strangers.appUrl)
  await jotShared(stranger, strangers.appUrl, 'not yours', 'Sam & me')
  const foreign = await savedFile(stranger, strangers.appUrl)
  await receiveFile(dana, appUrl, foreign.path)
  await dana.getByText('This message is for another pair', { exact: false }).waitFor()
  const huge = join(lees.profile, 'huge.txt')
  await writeFile(huge, 'x'.repeat(40 * 1024 * 1024))
  await dana.locator('input[type=file]').setInputFiles(huge)
  await dana.getByText('This is larger than any message of Pairbook.', { exact: false }).waitFor()
  await dana.goto(`${appUrl}#/journal`)
  await dana.getByText('the first').first().waitFor()
  await dana.getByText('the second').first().waitFor()
  expect(await dana.getByText('not yours').count()).toBe(0)
})

/** The file as a Pairbook of a later format would have written it: whole, and not to be read here. */
const asLaterFormat = (text: string): string => {
  const [, base64 = ''] = /-----BEGIN PAIRBOOK MESSAGE-----([^-]+)-----END/.exec(text) ?? []
  const slots = Buffer.from(base64.replaceAll(/\s/g, ''), 'base64').subarray(4)
  expect(slots.subarray(0, 5).toString('latin1')).toBe('PBSL\u0001')
  slots[4] = 2
  const body = Buffer.concat([createHash('sha256').update(slots).digest().subarray(0, 4), slots]).toString('base64')
  return text.replace(base64, `\n${body}\n`)
}

test('a file of a newer Pairbook says which phone needs the update, changes nothing, and the same changes arrive later', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'from a newer app', 'Dana & me')
  const file = await savedFile(lee, appUrl)
  await pasteText(dana, appUrl, asLaterFormat(file.text))
  await dana.getByText('Lee’s phone has a newer Pairbook. Nothing was changed here. Update Pairbook on this phone', { exact: false }).waitFor()
  await dana.goto(`${appUrl}#/journal`)
  await dana.getByRole('heading', { level: 1 }).waitFor()
  expect(await dana.getByText('from a newer app').count()).toBe(0)
  await receiveFile(dana, appUrl, file.path)
  await dana.getByRole('link', { name: '1 entry or note' }).waitFor()
})

/** A phone with a share sheet, which is closed the first time, and then takes what it is given. */
const layShareSheet = (page: Page) =>
  page.evaluate(() => {
    let closings = 1
    const share = async ({ files = [] }: ShareData) => {
      if (closings > 0) {
        closings -= 1
        throw new DOMException('closed', 'AbortError')
      }
      const texts = await Promise.all(files.map(async (file) => [file.name, file.type, await file.text()]))
      document.body.dataset['shared'] = JSON.stringify(texts)
    }
    Object.assign(navigator, { share, canShare: ({ files = [] }: ShareData) => files.length > 0 })
  })

test('a file goes by the share sheet, copied or dropped; a sheet that was closed counts for nothing, and a phone that fails says so', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await lee.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await jotShared(lee, appUrl, 'dropped in', 'Dana & me')
  await layShareSheet(lee)
  const file = await savedFile(lee, appUrl)
  const receipts = async () => (await rowsOnDisk(lee, 'pairbook-mine', 'receipts')).length
  expect(await receipts()).toBe(1)
  await lee.getByRole('button', { name: 'Share…' }).click()
  await lee.getByText('The file did not leave.', { exact: false }).waitFor()
  expect(await receipts()).toBe(1)
  await lee.getByRole('button', { name: 'Share…' }).click()
  await lee.getByText('Handed to your phone to send to Dana.', { exact: false }).waitFor()
  expect(await receipts()).toBe(2)
  expect(JSON.parse((await lee.locator('body').getAttribute('data-shared')) ?? '')).toEqual([['pairbook.txt', 'text/plain', file.text]])
  await lee.getByRole('button', { name: 'Copy as text' }).click()
  await lee.getByText('Copied. Paste it into a message to Dana.', { exact: false }).waitFor()
  expect(await lee.evaluate(() => navigator.clipboard.readText())).toBe(file.text)

  // The browser fails in the midst of it: once said, and once more it goes well.
  await dana.evaluate(() => { Object.assign(navigator.locks, { request: () => Promise.reject(new Error('gone')) }) })
  await pasteText(dana, appUrl, file.text)
  await dana.getByRole('alert').filter({ hasText: 'Nothing was lost. Please try again.' }).waitFor()
  expect(await dana.getByText('Looking it over').count()).toBe(0)
  await dana.evaluate(() => { Reflect.deleteProperty(navigator.locks, 'request') })
  const carried = await dana.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'pairbook.txt', { type: 'text/plain' }))
    return transfer
  }, file.text)
  await dana.getByText('Choose the file', { exact: true }).dispatchEvent('drop', { dataTransfer: carried })
  await dana.getByRole('link', { name: '1 entry or note' }).waitFor()
  expect(await dana.getByRole('alert').count()).toBe(0)
})

test('a book on one phone alone says so on each page, and offers nothing that cannot be done', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  for (const name of ['standing', 'side-by-side', 'send', 'receive', 'leave']) {
    await page.goto(`${phone.appUrl}#/pair/exchange/${name}`)
    await page.getByText('This book is on this phone only.', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: /Seal|Take it|Say goodbye|Begin/ }).count()).toBe(0)
  }
})
