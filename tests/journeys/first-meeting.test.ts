// A first meeting as people hold it: over two sittings with the phone switched off between, in any order, with what is
// decided written where the book keeps it; put away by those who do without; with bad input; with the roles corrected.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { rowsOnDisk } from './on-disk.ts'
import { englishAmong, hearWords } from './words-on-screen.ts'
import { freshPhone } from './world.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const chip = (page: Page, group: string | RegExp, name: string) => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true })
const at = async (page: Page, moment: string) => page.clock.setFixedTime(new Date(`${moment}-04:00`))

test('in Spanish, without signal: four steps in the first sitting, the rest in the second, all of it in the book', { timeout: 240_000 }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const heard = new Set<string>()
  const pickUp = async (moment: string): Promise<Page> => {
    const { context, page } = await phone.restart()
    await hearWords(context, heard)
    await at(page, moment)
    await page.goto(phone.appUrl)
    return page
  }

  // ── Friday, first sitting ──
  let page = await pickUp('2026-09-11T14:30:00')
  await page.getByLabel('Su nombre').fill('Ana Cruz')
  await page.getByRole('radio', { name: 'Persona aprendiz' }).check()
  await page.getByLabel('El nombre de su pareja').fill('Rosa Vega')
  await button(page, 'Comenzar nuestro libro').click()
  await heading(page, 'Usted y Rosa Vega').waitFor()
  await readyOffline(page)
  await page.context().setOffline(true)
  // One clear way for somebody new.
  expect(await page.getByRole('heading', { level: 2, name: 'Su primera reunión' }).count()).toBe(1)
  await link(page, 'Ver de qué hablar').click()
  await page.getByText('8 temas para hablar').waitFor()

  await link(page, /^Conocerse/).click()
  const questions = page.getByRole('region', { name: 'Preguntas que valen la pena' }).getByRole('listitem')
  const first = await questions.first().innerText()
  await button(page, 'Ver otras preguntas').click()
  await expect.poll(async () => questions.first().innerText()).not.toBe(first)
  await page.getByLabel('Lo que tenemos en común').fill('A las dos nos gusta cantar')
  await button(page, 'Guardar lo que tenemos en común').click()
  await page.getByText(/^Guardado en este teléfono/).waitFor()
  await button(page, 'Listo por ahora').click()

  // Out of order: reservations before goals.
  await page.goto(`${phone.appUrl}#/meetings/first/reservations`)
  await page.getByText('Solo usted. Esto no sale de su teléfono').waitFor()
  await page.getByLabel('Lo que me hace dudar').fill('Me da pena preguntar')
  await button(page, 'Guardarlo solo para mí').click()
  await page.getByText('Me da pena preguntar').waitFor()
  await page.getByText('Falta', { exact: true }).waitFor()
  await button(page, 'Ya lo dije').click()
  await page.getByText(/^Ya hablado · Usted, /).waitFor()

  // The goals are the pair’s goals.
  await link(page, /^Sigue: Lo que espera/).click()
  await button(page, 'Agregar una meta a corto plazo').click()
  await page.getByLabel('La meta', { exact: true }).fill('Recreos tranquilos')
  await button(page, 'Guardar').click()
  await page.getByText(/^Ya hablado: está en su libro/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/first/confidentiality`)
  await page.getByText('una amenaza de suicidio').waitFor()
  await button(page, 'Ya hablamos de esto').click()
  await page.getByText(/^Ya hablado · Usted/).waitFor()
  // Half a sentence when the bell rings.
  await page.goto(`${phone.appUrl}#/meetings/first/volunteering`)
  await page.getByLabel('Por qué Rosa quiso ser persona mentora').fill('Alguien la ayu')
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain('Alguien la ayu')

  // ── Monday, second sitting: it goes on where they were ──
  page = await pickUp('2026-09-14T15:10:00')
  await page.context().setOffline(true)
  await page.getByText('4 de 8 temas hablados.', { exact: false }).waitFor()
  await link(page, 'Seguir').click()
  await link(page, /^Conocerse.*Listo · Usted, 11 sept?/).waitFor()
  await link(page, /^Por qué la persona mentora/).click()
  const why = page.getByLabel('Por qué Rosa quiso ser persona mentora')
  await expect.poll(async () => why.inputValue()).toBe('Alguien la ayu')
  await why.fill('Alguien la ayudó cuando era nueva')
  await button(page, 'Guardar estas palabras').click()
  await page.getByText(/^Guardado en este teléfono/).waitFor()
  await link(page, /^Sigue: Cuándo, dónde/).click()
  await button(page, 'Fijar nuestras reuniones').click()
  await chip(page, 'Día de la semana', 'Lunes').check()
  await page.getByLabel('Hora', { exact: true }).fill('15:10')
  await page.getByLabel('Lugar').fill('el salón 14')
  await button(page, 'Guardar').click()
  await page.getByText(/^Nos reunimos cada lunes/).waitFor()
  await page.getByLabel('¿Cómo nos comunicamos?').fill('Por mensaje')
  await page.getByLabel('¿Cuándo se puede cancelar una reunión y cómo?').fill('Antes de las ocho')
  await page.getByRole('radio', { name: 'A veces' }).check()
  await button(page, 'Guardar acuerdos').click()
  await page.getByText(/^Listo: está en su libro/).waitFor()

  await link(page, /^Sigue: Cómo usan/).click()
  await page.getByRole('radio', { name: 'Se comparten' }).check()
  await page.getByRole('radio', { name: 'Por separado' }).check()
  await page.getByRole('radio', { name: 'Al terminar' }).check()
  await page.getByText('Cambiar lo que se pregunta').click()
  await page.getByRole('checkbox', { name: 'Preguntas que tengo' }).uncheck()
  await page.getByText(/^Listo: está en su libro/).waitFor()
  await link(page, /^Sigue: Su carta/).click()
  await button(page, 'Dejarlo fuera').click()
  await link(page, 'Volver a la lista').click()
  await page.getByText('Ya hablaron de todo. ¡Buen comienzo!').waitFor()
  // Nothing is final.
  await link(page, /^Su carta/).click()
  await button(page, 'Ponerlo otra vez en la lista').click()
  await page.getByText(/^Falta · Usted/).waitFor()

  // On the day of a meeting the meeting comes first on Today, with the way to what is left.
  await page.goto(`${phone.appUrl}#/`)
  await page.getByRole('heading', { name: 'En curso' }).waitFor()
  await link(page, 'Lista de la primera reunión: 7 de 8 temas hablados').waitFor()
  // What was decided is in the book’s own places.
  await page.goto(`${phone.appUrl}#/goals`)
  await link(page, /^Recreos tranquilos/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/ground-rules`)
  expect(await page.getByLabel('¿Cuándo se puede cancelar una reunión y cómo?').inputValue()).toBe('Antes de las ocho')
  // A new reflection starts as agreed: the ring is said before the first word and can be switched; the form is theirs.
  await page.goto(`${phone.appUrl}#/journal/new`)
  await page.getByText('Para usted y Rosa.', { exact: false }).waitFor()
  await page.getByText('Acordaron compartir las reflexiones.', { exact: false }).waitFor()
  expect(await page.getByLabel('Preguntas que tengo').count()).toBe(0)
  await page.getByRole('radio', { name: 'Solo yo' }).check()
  await page.getByText('Solo usted. Esto no sale de su teléfono').waitFor()

  // The doubt stands in Mine, marked as said, and nowhere in the shared book.
  await page.goto(`${phone.appUrl}#/journal`)
  await page.locator('a[data-ring=mine]', { hasText: 'Me da pena preguntar' }).waitFor()
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
  const book = names.find((name) => name.startsWith('pairbook-ours-')) ?? ''
  const bytes = JSON.stringify(await rowsOnDisk(page, book, 'updates'))
  expect(bytes).not.toBe('[]')
  expect(bytes).not.toContain('Me da pena')
  expect(await englishAmong(heard)).toEqual([])
})

test('in English: put away for good, still there under Meetings, and never asked about again', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await link(page, 'See what to talk about').click()
  await link(page, /^What stays between you/).click()
  await button(page, 'We talked about it').click()
  await page.getByText(/^Talked about · You, /).waitFor()
  await button(page, 'Done for now').click()
  await page.getByText(/^Done · You, /).waitFor()
  await button(page, 'Open it again').click()
  await page.getByText(/^Still to come · You, /).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/first`)
  await button(page, 'Take it off Today').click()
  await page.getByText('This list is not on Today.', { exact: false }).waitFor()

  const { page: again } = await phone.restart()
  await again.goto(phone.appUrl)
  await again.getByRole('heading', { name: 'No meeting ahead' }).waitFor()
  expect(await again.getByText('talked through').count()).toBe(0)
  await again.goto(`${phone.appUrl}#/meetings`)
  await link(again, /^First meeting/).click()
  await button(again, 'Show it on Today again').click()
  await again.getByText('Take this list off Today', { exact: false }).waitFor()
  await again.goto(`${phone.appUrl}#/`)
  await again.getByRole('heading', { name: 'Your first meeting' }).waitFor()
})

test('too much, nothing, hostile words and steps that do not exist: said kindly, nothing lost', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/meetings/first/common`)
  const box = page.getByLabel('What we share')
  await box.fill('x'.repeat(100_001))
  await button(page, 'Keep what we share').click()
  await page.getByRole('alert').getByText('1 characters too long', { exact: false }).first().waitFor()
  expect((await box.inputValue()).length).toBe(100_001)
  const hostile = '<img src=x onerror=alert(1)> ‮🚌\u0301 نجاح'
  await box.fill(hostile.padEnd(100_000, 'y'))
  await button(page, 'Keep what we share').click()
  await page.getByText(/^Kept on this phone/).waitFor()
  await page.reload()
  await expect.poll(async () => (await page.getByLabel('What we share').inputValue()).length).toBe(100_000)
  // Emptied, the words are gone and the step is open again.
  await page.getByLabel('What we share').fill('   ')
  await button(page, 'Keep what we share').click()
  await page.getByText('Still to come', { exact: true }).waitFor()

  await page.goto(`${phone.appUrl}#/meetings/first/reservations`)
  await button(page, 'Keep it, only for me').click()
  await page.getByText('Write a few words first.').waitFor()
  await page.getByLabel('What gives me pause').fill('z'.repeat(100_002))
  await button(page, 'Keep it, only for me').click()
  await page.getByText('2 characters too long', { exact: false }).waitFor()
  for (const step of ['nothing', '__proto__', 'constructor', '%00']) {
    await page.goto(`${phone.appUrl}#/meetings/first/${step}`)
    await heading(page, 'Not in this book').waitFor()
  }
})

test('the roles were the wrong way round: words stay with their people, and the mentor is asked anew', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await page.goto(`${phone.appUrl}#/meetings/first/volunteering`)
  await page.getByLabel('Why Dana wanted to be a mentor').fill('Somebody helped me once')
  await button(page, 'Keep these words').click()
  await page.getByText(/^Last written by you/).waitFor()
  await page.goto(`${phone.appUrl}#/pair/people`)
  await button(page, 'We have the roles the wrong way round').click()
  await page.getByRole('dialog').getByText('Lee Park will be the mentor, and Dana Ruiz the mentee.').waitFor()
  await button(page, 'Swap the roles').click()
  await page.getByText('Done: Lee Park is the mentor, Dana Ruiz the mentee.').waitFor()

  const { page: again } = await phone.restart()
  await again.goto(phone.appUrl)
  await again.getByText('You are the mentor').waitFor()
  await again.goto(`${phone.appUrl}#/meetings/first/volunteering`)
  await again.getByRole('region', { name: 'What Dana said as the mentor' }).getByText('Somebody helped me once').waitFor()
  expect(await again.getByLabel('Why Lee wanted to be a mentor').inputValue()).toBe('')
  await again.getByText('Still to come', { exact: true }).waitFor()
  await again.goto(`${phone.appUrl}#/pair`)
  await again.getByRole('listitem').filter({ hasText: 'Lee Park (you)' }).getByText('Mentor').waitFor()
})
