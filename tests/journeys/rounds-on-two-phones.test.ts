// Answer, then reveal, between two phones by file: nobody's answers leave before both are sealed, and then both read both.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharedBytes } from './on-disk.ts'
import { carryFile, twoJoinedPhones } from './two-joined-phones.ts'

const leesWords = 'zanjafirstkanarie'
const danasWords = 'zanjasecondkanarie'

const seal = async (page: Page, answer: string) => {
  await page.getByRole('link', { name: 'Answer now' }).click()
  await page.locator('main textarea[name=answer]').fill(answer)
  await page.locator('main input[name="start"][value="yes"]').check()
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'Seal my answers' }).click()
}

const openRounds = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/material`)
  await page.getByRole('link', { name: /Answer, then reveal/ }).click()
}

test('answers stay on their own phone until both have sealed, then both phones read both', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await openRounds(lee, appUrl)
  await lee.getByRole('button', { name: 'Start this round' }).click()
  await seal(lee, leesWords)
  await lee.getByRole('heading', { name: 'Your answers are sealed' }).waitFor()
  await carryFile(lee, dana, appUrl)
  expect(await sharedBytes(dana)).not.toContain('zanja')

  await openRounds(dana, appUrl)
  await dana.getByRole('link', { name: /Start of the year/ }).click()
  await seal(dana, danasWords)
  await expect.poll(() => sharedBytes(dana)).toContain(danasWords)
  expect(await sharedBytes(dana)).not.toContain(leesWords)

  await carryFile(dana, lee, appUrl)
  await openRounds(lee, appUrl)
  await lee.getByRole('link', { name: /Start of the year/ }).click()
  await lee.getByText(danasWords).waitFor()
  await lee.getByText(leesWords).waitFor()
  await expect.poll(() => sharedBytes(lee)).toContain(leesWords)

  await carryFile(lee, dana, appUrl)
  await openRounds(dana, appUrl)
  await dana.getByRole('link', { name: /Start of the year/ }).click()
  await dana.getByText(leesWords).waitFor()
  await dana.getByText(danasWords).waitFor()
})
