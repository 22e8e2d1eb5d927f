// Phones of a pair: one that is added is announced to the other person, one that is taken out hears so and gets nothing more, and
// who ends the connection keeps the book and loses the keys; a new phone is let in by the partner, and one that was out comes back.
import { cp, rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { rowsOnDisk } from './on-disk.ts'
import { comeToBook, comeToWords, joinByText, sayThanks } from './join-by-text.ts'
import { carryFile, jotShared, receiveFile, savedFile, twoJoinedPhones } from './two-joined-phones.ts'
import { freshPhone } from './world.ts'

test('a second phone of mine is announced to the partner; once taken out it hears so and reads nothing new', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  const desk = await freshPhone()
  const { page: lost } = await desk.start()
  await lost.goto(desk.appUrl)
  await joinByText(lee, lost, appUrl, 'own-phone')
  await jotShared(lost, appUrl, 'while it was mine', 'Dana & me')
  await carryFile(lost, lee, appUrl)
  await carryFile(lee, dana, appUrl)
  await dana.getByText('A phone was added to your pair.').waitFor()
  await dana.goto(`${appUrl}#/pair/phones`)
  await dana.getByText('This phone was added for Lee.', { exact: false }).waitFor()
  await dana.getByRole('button', { name: 'That is right' }).click()
  await dana.getByText('This phone was added for Lee.', { exact: false }).waitFor({ state: 'detached' })

  await lee.goto(`${appUrl}#/pair/phones`)
  const row = lee.getByRole('region', { name: /^Another device of yours/ })
  await row.getByText('Take this phone out…').click()
  await row.getByText('What it holds, it keeps', { exact: false }).waitFor()
  await row.getByRole('button', { name: 'Take it out' }).click()
  await row.getByText('Please tick the box first.', { exact: false }).waitFor()
  await row.getByRole('checkbox').check()
  await row.getByRole('button', { name: 'Take it out' }).click()
  await lee.getByText('It is out.', { exact: false }).waitFor()
  await lee.getByRole('region', { name: /^Another device of yours/ }).waitFor({ state: 'detached' })

  // Whoever has the lost phone goes on writing, before it can hear that it is out.
  await jotShared(lost, appUrl, 'by a stranger', 'Dana & me')
  const late = await savedFile(lost, appUrl)
  await jotShared(lee, appUrl, 'not for the lost phone', 'Dana & me')
  const after = await savedFile(lee, appUrl)
  await receiveFile(dana, appUrl, after.path)
  await dana.getByText('Your pair goes on with a new key', { exact: false }).waitFor()
  await dana.getByRole('link', { name: '1 entry or note' }).waitFor()
  for (const page of [dana, lee]) {
    await receiveFile(page, appUrl, late.path)
    await page.getByText('This comes from a phone that was taken out of your pair.', { exact: false }).waitFor()
    await page.goto(`${appUrl}#/journal`)
    await page.getByText('while it was mine').first().waitFor()
    expect(await page.getByText('by a stranger').count()).toBe(0)
  }
  await receiveFile(lost, appUrl, after.path)
  await lost.getByText('This phone was taken out of the pair', { exact: false }).first().waitFor()
  await lost.goto(`${appUrl}#/pair/exchange/send`)
  await lost.getByText('This phone was taken out of the pair', { exact: false }).waitFor()
  expect(await lost.getByRole('button', { name: /Seal|Make a file/ }).count()).toBe(0)
  await lost.goto(`${appUrl}#/journal`)
  expect(await lost.getByText('not for the lost phone').count()).toBe(0)
})

const takeOut = async (page: Page, appUrl: string, name: RegExp): Promise<void> => {
  await page.goto(`${appUrl}#/pair/exchange/standing`)
  await page.goto(`${appUrl}#/pair/phones`)
  const row = page.getByRole('region', { name }).first()
  await row.getByText('Take this phone out…').click()
  await row.getByRole('checkbox').check()
  await row.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('It is out.', { exact: false }).waitFor()
}

const journalHas = async (page: Page, appUrl: string, words: string): Promise<void> => {
  await page.goto(`${appUrl}#/journal`)
  await page.getByText(words).first().waitFor()
}

test('when a phone is lost, the partner lets the new one in and takes the old one out: the book is there, and goes on', async () => {
  const { lees, lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'from the old phone', 'Dana & me')
  await carryFile(lee, dana, appUrl)
  await lees.switchOff()
  const news = await freshPhone()
  const { page: newPhone } = await news.start()
  await newPhone.goto(news.appUrl)
  await joinByText(dana, newPhone, appUrl)
  await newPhone.getByRole('heading', { name: 'You & Dana' }).waitFor()
  await journalHas(newPhone, appUrl, 'from the old phone')
  await takeOut(dana, appUrl, /^Lee’s phone/)
  await carryFile(dana, newPhone, appUrl)
  await newPhone.getByText('Your pair goes on with a new key', { exact: false }).waitFor()
  await newPhone.goto(`${appUrl}#/pair/phones`)
  await newPhone.getByRole('heading', { name: 'Dana’s phone' }).waitFor()
  expect(await newPhone.getByRole('region', { name: /^Another device of yours/ }).count()).toBe(0)
  await jotShared(newPhone, appUrl, 'from the new phone', 'Dana & me')
  await carryFile(newPhone, dana, appUrl)
  await journalHas(dana, appUrl, 'from the new phone')
})

/** The phone that stopped sending asks to be let in again, with what was written on it. */
const comeBack = async (inviting: Page, back: Page, appUrl: string): Promise<void> => {
  await back.goto(`${appUrl}#/pair/phones`)
  await back.getByRole('link', { name: 'Connect this phone again' }).click()
  await inviting.goto(`${appUrl}#/pair/phones/invite/partner`)
  await comeToWords(inviting, back)
  await comeToBook(inviting, back)
  await sayThanks(inviting, back)
  await back.getByRole('button', { name: 'Open our book' }).click()
}

test('a phone put back to an older copy, and one that was taken out, come back with what was written on them', { timeout: 90_000 }, async () => {
  const { lees, dana, appUrl } = await twoJoinedPhones()
  const older = `${lees.profile}-older`
  onTestFinished(() => rm(older, { recursive: true, force: true }))
  await lees.switchOff()
  await cp(lees.profile, older, { recursive: true })
  const { page: before } = await lees.start()
  await before.goto(appUrl)
  await jotShared(before, appUrl, 'since the copy', 'Dana & me')
  await carryFile(before, dana, appUrl)
  const answer = await savedFile(dana, appUrl)
  await lees.switchOff()
  await rm(lees.profile, { recursive: true })
  await cp(older, lees.profile, { recursive: true })
  const { page: lee } = await lees.start()
  await lee.goto(appUrl)
  await jotShared(lee, appUrl, 'on the older copy', 'Dana & me')
  await receiveFile(lee, appUrl, answer.path)
  await lee.goto(`${appUrl}#/pair/exchange/send`)
  await lee.getByText('older copy', { exact: false }).waitFor()
  expect(await lee.getByRole('button', { name: /Seal|Make a file/ }).count()).toBe(0)
  await comeBack(dana, lee, appUrl)
  await journalHas(lee, appUrl, 'since the copy')
  await journalHas(dana, appUrl, 'on the older copy')

  // What it was before, and what it is now.
  for (const _ of ['old', 'new']) await takeOut(dana, appUrl, /^Lee’s phone/)
  await jotShared(lee, appUrl, 'while it was out', 'Dana & me')
  await jotShared(dana, appUrl, 'in the meantime', 'Lee & me')
  await comeBack(dana, lee, appUrl)
  await journalHas(lee, appUrl, 'in the meantime')
  await journalHas(dana, appUrl, 'while it was out')
})

test('moving to a new phone is told step by step, with what does not come along; where no other phone is left, nobody is to be told, and the keys can be let go of', async () => {
  const { lee, appUrl } = await twoJoinedPhones()
  await lee.goto(`${appUrl}#/pair/phones`)
  await lee.getByRole('link', { name: /I have a new phone/ }).click()
  await lee.getByRole('heading', { name: 'If the old phone is gone' }).waitFor()
  expect(await lee.getByRole('listitem').count()).toBeGreaterThan(7)
  await lee.getByText('Private entries that were only on the lost phone are gone', { exact: false }).waitFor()

  await lee.goto(`${appUrl}#/pair/phones`)
  const row = lee.getByRole('region', { name: 'Dana’s phone' })
  await row.getByText('Take this phone out…').click()
  await row.getByRole('checkbox').check()
  await row.getByRole('button', { name: 'Take it out' }).click()
  await lee.getByText('It is out. No other phone is left to tell.').waitFor()
  await lee.getByRole('link', { name: /End the connection/ }).click()
  await lee.getByText('No other phone is left to say goodbye to.', { exact: false }).waitFor()
  await lee.getByRole('checkbox', { name: 'I want to end the connection' }).check()
  await lee.getByRole('button', { name: 'Say goodbye' }).click()
  await lee.getByText('This phone can now let go of its keys to the pair.').waitFor()
  await lee.getByRole('button', { name: 'Let go of the keys' }).click()
  await lee.getByText('The keys are gone from this phone.', { exact: false }).waitFor()
})

test('who ends the connection says goodbye with a file, lets go of the keys, and keeps the book', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'my last shared note', 'Dana & me')
  await lee.goto(`${appUrl}#/pair/exchange/leave`)
  await lee.getByRole('button', { name: 'Say goodbye' }).click()
  await lee.getByText('Please tick the box first.', { exact: false }).waitFor()
  await lee.getByRole('checkbox', { name: 'I want to end the connection' }).check()
  await lee.getByRole('button', { name: 'Say goodbye' }).click()
  await lee.getByText('Here is the last file.', { exact: false }).waitFor()
  // Left and come back to, the same file is there again.
  await lee.reload()
  await lee.getByText('Here is the last file.', { exact: false }).waitFor()
  const [download] = await Promise.all([lee.waitForEvent('download'), lee.getByRole('button', { name: 'Save the file' }).click()])
  await receiveFile(dana, appUrl, await download.path())
  await dana.getByRole('link', { name: '1 entry or note' }).waitFor()
  await dana.goto(`${appUrl}#/pair/exchange/standing`)
  await dana.getByText('Lee has left the pair.', { exact: false }).waitFor()

  await lee.getByRole('button', { name: 'Let go of the keys' }).click()
  await lee.getByText('The keys are gone from this phone.', { exact: false }).waitFor()
  expect(await rowsOnDisk(lee, 'pairbook-sync', 'ledgers')).toEqual([])
  await lee.goto(`${appUrl}#/pair/exchange/standing`)
  await lee.getByText('This book is on this phone only.', { exact: false }).waitFor()
  await lee.goto(`${appUrl}#/journal`)
  await lee.getByText('my last shared note').first().waitFor()
})
