// A mentee's journal, in Spanish: private words, one entry shared, found again, deleted and put back, and all of it
// there after a relaunch with no host.
import { expect, test } from 'vitest'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

test('what is written, shared, found, deleted and put back is there after a relaunch with no signal', async () => {
  const host = await deploy({ at: '/', strict: true })
  const phone = await freshPhone({ appUrl: host.appUrl })
  let { page } = await phone.start()
  await page.goto(host.appUrl)
  await startFirstPair(page, 'Dana')
  await page.evaluate(() => localStorage.setItem('pairbook-language', 'es'))
  await page.reload()
  await readyOffline(page)
  const open = async (name: string) => {
    await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name }).click()
  }

  // A private reflection: the ring stands there before the first word; every pause is a save.
  await open('Diario')
  await page.getByRole('link', { name: 'Escribir una reflexión' }).click()
  await page.getByText('Solo usted. Esto no sale de su teléfono').waitFor()
  await page.getByLabel('¿Cómo van las cosas?').fill('Mañana pruebo dos pasos <script>alert(1)</script> 😀 שלום')
  await page.getByLabel('Tema').fill('Recreo')
  await page.getByText('Guardado en este teléfono').waitFor()

  // The phone dies. A reload finds the same entry with the same words.
  const address = await page.evaluate(() => location.hash)
  expect(address).toMatch(/^#\/journal\/entry_/)
  ;({ page } = await phone.restart())
  await page.goto(`${host.appUrl}${address}`)
  await expect.poll(async () => page.getByLabel('¿Cómo van las cosas?').inputValue()).toBe('Mañana pruebo dos pasos <script>alert(1)</script> 😀 שלום')
  await page.getByRole('button', { name: 'Listo' }).click()

  // A note meant for both is private until it is shared, and the preview shows every word of it.
  await page.getByRole('link', { name: 'Nota rápida' }).click()
  await page.getByRole('radio', { name: 'Dana y yo' }).check()
  await page.getByText('está solo en su teléfono').waitFor()
  await page.getByLabel('Su nota').fill('Simulacro: ¿quién acompaña a mi grupo?')
  await page.getByRole('button', { name: 'Guardar y compartir…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Simulacro: ¿quién acompaña a mi grupo?').waitFor()
  await sheet.getByText('no podrá quitarlo de su teléfono').waitFor()
  await sheet.getByRole('button', { name: 'Compartir con Dana' }).click()
  await page.getByText('Usted tiene un recibo').waitFor()

  // Both are found, without case or accents.
  await open('Diario')
  await page.getByRole('link', { name: 'Buscar en su diario' }).click()
  await page.getByLabel('Palabras que busca').fill('MANANA dos')
  await page.getByText('Se encontró 1 entrada').waitFor()
  expect(await page.locator('mark').allTextContents()).toEqual(['Mañana', 'dos'])
  await page.getByLabel('Palabras que busca').fill('ni una palabra así')
  await page.getByText('Pruebe con menos palabras').waitFor()

  // By topic, by who wrote it, by who can read it, and by day, each with no word at all.
  await page.getByLabel('Palabras que busca').fill('')
  await page.getByText('Otras maneras de buscar').click()
  const finds = async (count: 0 | 1 | 2) => {
    await page.getByText(['No se encontró nada', 'Se encontró 1 entrada', 'Se encontraron 2 entradas'][count] ?? '', { exact: true }).waitFor()
  }
  await page.getByLabel('Tema').selectOption('Recreo')
  await finds(1)
  await page.getByRole('radio', { name: 'Dana', exact: true }).check()
  await finds(0)
  await page.getByLabel('Tema').selectOption('')
  await page.getByRole('radio', { name: 'Yo', exact: true }).check()
  await finds(2)
  await page.getByRole('radio', { name: 'Dana y yo' }).check()
  await finds(1)
  await page.getByLabel('Desde').fill('2100-01-01')
  await finds(0)

  // Deleted, put back with one tap; the shared one deleted and put back from the list.
  await open('Diario')
  await page.locator('a[data-ring=mine]').click()
  await page.getByRole('button', { name: 'Borrar esta entrada' }).click()
  await expect.poll(async () => page.locator('a[data-ring=mine]').count()).toBe(0)
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.locator('a[data-ring=mine]').waitFor()
  await page.locator('a[data-ring=ours]').click()
  await page.getByRole('button', { name: 'Borrar' }).click()
  await expect.poll(async () => page.locator('a[data-ring=ours]').count()).toBe(0)
  await page.getByRole('link', { name: 'Borrado hace poco' }).click()
  await page.getByText('Nota compartida').waitFor()
  await page.getByRole('button', { name: 'Devolver' }).click()
  await page.getByText('Volvió a su lugar').waitFor()

  await host.stop()
  ;({ page } = await phone.restart())
  await page.goto(`${host.appUrl}#/journal`)
  await page.locator('a[data-ring=mine]', { hasText: 'Mañana pruebo dos pasos' }).waitFor()
  await page.locator('a[data-ring=ours]', { hasText: 'Simulacro' }).waitFor()
  await page.getByRole('link', { name: 'Lo que he compartido' }).click()
  await page.getByText('Compartido con Dana').waitFor()

  // The address of nothing.
  await page.goto(`${host.appUrl}#/journal/entry_00000000000000000000`)
  await page.getByRole('heading', { name: 'No está en este libro' }).waitFor()
})

test('a hundred thousand characters and more are kept, and the form says what is too long', async () => {
  const phone = await freshPhone()
  let { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('link', { name: 'Write a reflection' }).click()
  await page.getByLabel('Questions on my mind').fill(`${'word '.repeat(20_000)}x`)
  await page.getByText('1 characters too long').waitFor()
  await page.getByText('Kept on this phone').waitFor()
  const address = await page.evaluate(() => location.hash)
  ;({ page } = await phone.restart())
  await page.goto(`${phone.appUrl}${address}`)
  await expect.poll(async () => (await page.getByLabel('Questions on my mind').inputValue()).length).toBe(100_001)
  await page.getByLabel('Questions on my mind').fill('short')
  await expect.poll(async () => page.getByText('characters too long').count()).toBe(0)
  await page.getByText('Kept on this phone').waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('short').waitFor()
})

test('a blank entry leaves nothing behind, and a new one begins blank again', async () => {
  const phone = await freshPhone({ viewport: { width: 1280, height: 800 } })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await page.getByRole('link', { name: 'Journal' }).click()
  const going = page.getByLabel('How are things going?')
  await page.getByRole('link', { name: 'Write a reflection' }).click()
  await going.fill('first')
  await page.getByText('Kept on this phone').waitFor()
  await page.getByRole('link', { name: 'Write a reflection' }).click()
  await expect.poll(async () => going.inputValue()).toBe('')
  await going.fill('second')
  await page.getByText('Kept on this phone').waitFor()
  await going.fill('')
  await page.getByRole('link', { name: 'Goals' }).click()
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await page.locator('a[data-ring=mine]', { hasText: 'first' }).waitFor()
  // What was left blank goes once the page is left.
  await expect.poll(() => page.locator('a[data-ring=mine]').count()).toBe(1)
})
