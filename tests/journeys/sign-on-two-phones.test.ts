// The letter between two phones: each signs on their own, a later change shows on both, and who signed on the partner's phone,
// across the table, countersigns later on their own.
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { carryFile, twoJoinedPhones } from './two-joined-phones.ts'

const openLetter = async (page: Page, appUrl: string) => {
  await page.goto(`${appUrl}#/pair/letter`)
  await page.getByRole('heading', { level: 1, name: 'Letter of understanding' }).waitFor()
}

const rowOf = (page: Page, role: 'mentor' | 'mentee', standing: 'notSigned' | 'signed' | 'changed') => page.locator(`[data-role="${role}"][data-standing="${standing}"]`)

const signAs = async (page: Page, name: string) => {
  await page.getByLabel('Type your full name').fill(name)
  await page.getByRole('button', { name: `Sign as ${name}` }).click()
  await page.getByRole('heading', { level: 1, name: 'Letter of understanding' }).waitFor()
}

const keep = async (page: Page) => {
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'Keep', exact: true }).waitFor({ state: 'detached' })
}

/** Opens the newest signed version of a name, and looks whether words and signature belong together. */
const expectSound = async (page: Page, appUrl: string, name: string, how: string) => {
  await openLetter(page, appUrl)
  await page.getByRole('link', { name: new RegExp(`^${name}, `) }).first().click()
  await page.getByText('The words and the signature belong together.').waitFor()
  await page.getByText(how, { exact: false }).waitFor()
}

test('each signs on their own phone, and a change afterwards shows on both with the signed words kept', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await openLetter(lee, appUrl)
  await lee.getByRole('button', { name: 'Add a short-term goal' }).click()
  await lee.getByLabel('The goal', { exact: true }).fill('A calm recess')
  await keep(lee)
  await rowOf(lee, 'mentee', 'notSigned').getByRole('link', { name: 'Sign' }).click()
  await signAs(lee, 'Lee Park')
  await rowOf(lee, 'mentee', 'signed').waitFor()

  await carryFile(lee, dana, appUrl)
  await dana.getByRole('link', { name: /changes? of the letter/ }).click()
  await rowOf(dana, 'mentee', 'signed').waitFor()
  await rowOf(dana, 'mentor', 'notSigned').getByRole('link', { name: 'Sign' }).click()
  await signAs(dana, 'Dana Ruiz')
  await rowOf(dana, 'mentor', 'signed').waitFor()
  await expectSound(dana, appUrl, 'Lee Park', 'Signed on their own phone.')

  await carryFile(dana, lee, appUrl)
  await openLetter(lee, appUrl)
  await rowOf(lee, 'mentee', 'signed').waitFor()
  await rowOf(lee, 'mentor', 'signed').waitFor()
  await expectSound(lee, appUrl, 'Dana Ruiz', 'Signed on their own phone.')

  await openLetter(dana, appUrl)
  await dana.getByRole('button', { name: 'Change this goal: A calm recess' }).click()
  await dana.getByLabel('The goal', { exact: true }).fill('A calm lunch')
  await keep(dana)
  await carryFile(dana, lee, appUrl)
  for (const page of [lee, dana]) {
    await openLetter(page, appUrl)
    for (const role of ['mentor', 'mentee'] as const) {
      const row = rowOf(page, role, 'changed')
      await row.waitFor()
      expect(await row.locator('dd').allTextContents()).toEqual(['A calm recess', 'A calm lunch'])
    }
  }
})

test('who signed across the table, on the partner’s phone, countersigns later on their own', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await openLetter(lee, appUrl)
  await rowOf(lee, 'mentor', 'notSigned').getByRole('link', { name: 'Sign' }).click()
  await lee.getByText('Please hand the phone to Dana Ruiz now.').waitFor()
  await signAs(lee, 'Dana Ruiz')
  await rowOf(lee, 'mentor', 'signed').waitFor()
  // Lee's phone has vouched for it already.
  expect(await lee.getByRole('link', { name: 'Countersign on this phone' }).count()).toBe(0)

  await carryFile(lee, dana, appUrl)
  await expectSound(dana, appUrl, 'Dana Ruiz', 'Signed on the partner’s phone')
  await openLetter(dana, appUrl)
  await rowOf(dana, 'mentor', 'signed').getByRole('link', { name: 'Countersign on this phone' }).click()
  await dana.getByText('You signed these same words on your partner’s phone.').waitFor()
  await signAs(dana, 'Dana Ruiz')
  await expect.poll(() => dana.getByRole('link', { name: 'Countersign on this phone' }).count()).toBe(0)

  await carryFile(dana, lee, appUrl)
  await expectSound(lee, appUrl, 'Dana Ruiz', 'Signed on their own phone.')
  await openLetter(lee, appUrl)
  await expect.poll(() => lee.getByRole('link', { name: /^Dana Ruiz, / }).count()).toBe(2)
})
