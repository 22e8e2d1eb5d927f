// Every page between two joined phones, in each state it can be in, is as sound as the screens of a book on one phone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { openAddress, standStill } from './look-over.ts'
import { joinByText } from './join-by-text.ts'
import { jotShared, pasteText, receiveFile, savedFile, twoJoinedPhones } from './two-joined-phones.ts'
import { lookFrom, narrow, views } from './walk-screens.ts'
import { freshPhone } from './world.ts'

const minutes = 60_000
/** As for forms and dialogs: each colour and each size of text once. */
const { narrow: narrowLight, narrowDark, wide, largeText, largeTextShape, wideShape, keyboard } = views
const chosen = [narrowDark, wide, largeText, keyboard]
const inSpanish = [narrowLight, wideShape, largeTextShape]

test('each page, empty, with things waiting, with news and while it says what came of a file, is sound', { timeout: 15 * minutes }, async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  const found: string[] = []
  const look = async (page: Page, name: string) => {
    await standStill(page)
    found.push(...(await lookFrom(page, chosen)).map((line) => `${name}, ${line}`))
    await page.setViewportSize(narrow)
  }
  const lookAt = async (page: Page, name: string, address: string) => {
    await page.setViewportSize(narrow)
    await openAddress(page, address)
    await look(page, name)
  }

  for (const [name, address] of Object.entries({ whereItStands: addresses.whereItStands, send: addresses.sendFile, news: addresses.news }))
    await lookAt(lee, `nothing new ${name}`, address)

  const desk = await freshPhone()
  const { page: other } = await desk.start()
  await other.goto(desk.appUrl)
  await joinByText(lee, other, appUrl, 'own-phone')
  await jotShared(lee, appUrl, 'The bus comes at seven', 'Dana & me')
  await lookAt(lee, 'something new standing', addresses.whereItStands)
  await lookAt(lee, 'something new side by side', addresses.sideBySide)
  await lookAt(lee, 'something new send', addresses.sendFile)
  const file = await savedFile(lee, appUrl)
  await look(lee, 'file ready')
  await lookAt(lee, 'on its way standing', addresses.whereItStands)
  await lookAt(lee, 'on its way send', addresses.sendFile)

  await lookAt(dana, 'receive', addresses.receiveFile)
  await pasteText(dana, appUrl, '')
  await look(dana, 'receive nothing pasted')
  await pasteText(dana, appUrl, 'no message')
  await look(dana, 'receive refused')
  await receiveFile(dana, appUrl, file.path)
  await look(dana, 'receive came')
  await lookAt(dana, 'news', addresses.news)
  await lookAt(dana, 'today with news', addresses.today)
  await lookAt(dana, 'phones with a new one', addresses.phones)
  await dana.getByText('Take this phone out…').first().click()
  await look(dana, 'taking a phone out')
  await lookAt(dana, 'new phone', addresses.newPhone)
  await lookAt(dana, 'leave', addresses.leavePair)
  await dana.getByRole('checkbox').check()
  await dana.getByRole('button', { name: 'Say goodbye' }).click()
  await dana.getByText('Here is the last file.', { exact: false }).waitFor()
  await look(dana, 'left')
  await lookAt(dana, 'left standing', addresses.whereItStands)
  await lookAt(dana, 'left phones', addresses.phones)
  await lee.emulateMedia({ reducedMotion: 'reduce' })
  await lee.goto(`${appUrl}${addresses.sideBySide}`)
  await lee.getByRole('button', { name: 'Begin side by side' }).click()
  await lee.getByRole('button', { name: 'Show the codes' }).waitFor()
  await look(lee, 'side by side ready to show')

  await lee.goto(`${appUrl}${addresses.settings}`)
  await lee.getByRole('radio', { name: 'Español' }).check()
  await lee.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor()
  for (const address of [addresses.whereItStands, addresses.sideBySide, addresses.sendFile, addresses.receiveFile, addresses.news, addresses.phones, addresses.newPhone, addresses.leavePair]) {
    await lee.setViewportSize(narrow)
    await openAddress(lee, address)
    found.push(...(await lookFrom(lee, inSpanish)).map((line) => `in Spanish ${address}, ${line}`))
  }
  expect(found).toEqual([])
})
