// A likely student name is pointed out where the partner would read it, before anything is kept; it never blocks, and
// what is private is left alone.
import { expect, inject, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

test('a name in a shared box is pointed out and can be changed with one tap; a private box is left alone', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(inject('appUrl'))
  await startFirstPair(page)
  const jot = page.locator('textarea[name=text]')
  const pointedOut = page.getByText('may be a student’s name')

  // For oneself: no word about it, also after the pause in typing.
  await jot.pressSequentially('Marcus ran to the bus before Dana came.')
  await jot.blur()
  await page.waitForTimeout(1500)
  expect(await pointedOut.count()).toBe(0)

  // For the two: the name stands there, the partner's own name does not.
  await page.getByRole('radio', { name: /& me$/ }).check()
  await page.getByText('“Marcus” may be a student’s name').waitFor()
  await page.getByRole('button', { name: 'Write “a student”' }).click()
  expect(await jot.inputValue()).toBe('A student ran to the bus before Dana came.')
  await pointedOut.waitFor({ state: 'detached' })
  // The browser's own undo still works, as after typing.
  await page.keyboard.press('Control+z')
  expect(await jot.inputValue()).toBe('Marcus ran to the bus before Dana came.')

  // It's fine: said once, and Keep was never in the way.
  await page.getByRole('button', { name: 'It’s fine' }).click()
  await pointedOut.waitFor({ state: 'detached' })
  await jot.pressSequentially(' Then he sat.')
  await page.waitForTimeout(1500)
  expect(await pointedOut.count()).toBe(0)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('link', { name: 'Open it' }).or(page.locator('[role=status] a')).first().waitFor()
})

test('a name on one’s own list is found in any case, also in Spanish, and the preview of sharing names it', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(inject('appUrl'))
  await startFirstPair(page)
  await page.evaluate(() => localStorage.setItem('pairbook-language', 'es'))
  await page.goto(`${inject('appUrl')}#/pair/settings`)
  await page.reload()
  await page.getByLabel('Un nombre en cada línea').fill('Xiloé\nbeto')
  await page.getByRole('button', { name: 'Guardar la lista' }).click()
  await page.getByText('Guardado en este teléfono').waitFor()
  await page.reload()
  await expect.poll(async () => page.getByLabel('Un nombre en cada línea').inputValue()).toBe('Xiloé\nbeto')

  await page.goto(`${inject('appUrl')}#/journal/new-note`)
  await page.getByLabel('Su nota').fill('Hoy XILOE no quiso entrar.')
  await page.getByText('Guardado en este teléfono').waitFor()
  await page.getByRole('button', { name: /^Compartir/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Estos pueden ser nombres de estudiantes').waitFor()
  expect(await sheet.getByRole('listitem').allTextContents()).toEqual(['XILOE'])
  // A warning only: sharing goes on.
  await sheet.getByRole('button', { name: 'Compartir con Dana' }).click()
  await page.getByText('Usted tiene un recibo').waitFor()
})
