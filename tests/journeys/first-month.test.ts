// A mentee's first month with Pairbook, in Spanish, on a phone that has no signal after the first afternoon: the letter
// and its goals, the schedule, both signatures, four meetings with one moved, one skipped and a holiday, check-ins,
// private and shared words. On the last day everything is found again.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deploy } from './deployment.ts'
import { readyOffline } from './first-pair.ts'
import { freezeRelease } from './freeze-release.ts'
import { rowsOnDisk } from './on-disk.ts'
import { englishAmong, hearWords } from './words-on-screen.ts'
import { freshPhone } from './world.ts'

const nav = (page: Page, name: string): Locator => page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name })
const chip = (page: Page, group: string, name: string): Locator => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true })
const main = (page: Page): Locator => page.locator('main').last()
const onToday = (page: Page) => page.getByRole('heading', { name: 'Usted y Rosa Vega' }).waitFor()

/** Clicks, counted: how many taps an act takes from where it begins. */
const countTaps = () => {
  let taps = 0
  return {
    tap: async (target: Locator) => {
      taps += 1
      await target.click()
    },
    count: () => taps,
  }
}

const drawLine = async (page: Page) => {
  const pad = page.getByRole('img', { name: 'Cuadro para dibujar' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('no box to draw in')
  await page.mouse.move(box.x + 20, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 20, { steps: 4 })
  await page.mouse.move(box.x + 180, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await page.getByText('Hay un dibujo en el cuadro.').waitFor()
}

test('a first month is kept whole on a phone without signal, in Spanish throughout', { timeout: 360_000 }, async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl, locale: 'es-US' })
  const heard = new Set<string>()

  /** The phone is switched on at this moment (New York, daylight time) and shows Today. */
  const pickUp = async (moment: string, address = ''): Promise<Page> => {
    const { context, page } = await phone.restart()
    await hearWords(context, heard)
    await page.clock.setSystemTime(new Date(`${moment}-04:00`))
    await page.goto(`${host.appUrl}${address}`)
    return page
  }

  // ── Friday: an empty phone becomes a book, the letter is filled in, both sign ──
  let page = await pickUp('2026-09-11T14:30:00')
  await page.getByRole('heading', { name: 'Comience su dúo' }).waitFor()
  await page.getByLabel('Su nombre').fill('Ana Cruz')
  await page.getByRole('radio', { name: 'Persona aprendiz' }).check()
  await page.getByLabel('El nombre de su pareja').fill('Rosa Vega')
  await button(page, 'Comenzar nuestro libro').click()
  await onToday(page)
  await readyOffline(page)
  await host.stop()

  await link(page, 'Ver de qué hablar').click()
  await link(page, /^Su carta/).click()
  await link(page, 'Abrir la carta').click()
  await page.getByRole('heading', { level: 1, name: 'Carta de entendimiento' }).waitFor()
  const addGoal = async (add: string, text: string, timeFrame: string) => {
    await button(page, add).click()
    await page.getByLabel('La meta', { exact: true }).fill(text)
    await page.getByRole('textbox', { name: 'Plazo' }).fill(timeFrame)
    await button(page, 'Guardar').click()
    await button(page, `Cambiar esta meta: ${text}`).waitFor()
  }
  await addGoal('Agregar una meta a corto plazo', 'Recreos tranquilos', 'antes de noviembre')
  await addGoal('Agregar una meta a largo plazo', 'Dirigir un grupo pequeño', 'en primavera')

  await link(page, 'Fijar sus reuniones').click()
  await page.getByRole('heading', { level: 1, name: 'Horario' }).waitFor()
  await chip(page, 'Cada cuánto', 'Cada semana').check()
  await chip(page, 'Día de la semana', 'Lunes').check()
  await page.getByLabel('Hora', { exact: true }).fill('15:10')
  await page.getByLabel('Lugar').fill('el salón 14')
  await page.getByText('Próximas fechas').waitFor()
  await button(page, 'Guardar').click()
  await page.getByRole('heading', { level: 1, name: 'Reuniones' }).waitFor()

  await link(page, 'Temporada y días libres').click()
  await button(page, 'Guardar temporada').click()
  await button(page, 'Agregar días libres').click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Nombre').fill('Día de los Pueblos Indígenas')
  await sheet.getByLabel('Primer día libre').fill('2026-10-12')
  await button(page, 'Guardar días libres').click()
  await sheet.waitFor({ state: 'hidden' })
  await page.getByText('Día de los Pueblos Indígenas').waitFor()

  await page.goto(`${host.appUrl}#/pair/letter`)
  await page.getByText('Nos reunimos cada lunes', { exact: false }).first().waitFor()
  await page.locator('[data-role="mentee"]').getByRole('link', { name: 'Firmar' }).click()
  await page.getByLabel('Escriba su nombre completo').fill('Ana Cruz')
  await drawLine(page)
  await button(page, 'Firmar como Ana Cruz').click()
  await page.locator('[data-role="mentee"][data-standing="signed"]').waitFor()
  await page.locator('[data-role="mentor"]').getByRole('link', { name: 'Firmar' }).click()
  await page.getByText('Por favor, pase ahora el teléfono a Rosa Vega.').waitFor()
  await page.getByLabel('Escriba su nombre completo').fill('Rosa Vega')
  await button(page, 'Firmar como Rosa Vega').click()
  await page.locator('[data-role="mentor"][data-standing="signed"]').waitFor()

  // ── Monday 14: the first meeting, two taps ──
  page = await pickUp('2026-09-14T15:32:00')
  await onToday(page)
  const met = countTaps()
  await met.tap(link(page, 'Nos reunimos').first())
  await met.tap(button(page, 'Guardar'))
  await page.getByText('Su reunión está en el registro de asistencia.').waitFor()
  expect(met.count()).toBe(2)

  // A reflection after it: private, kept at every pause.
  await link(page, 'Escribir una reflexión').click()
  await page.getByText('Solo usted. Esto no sale de su teléfono').waitFor()
  await page.getByLabel('¿Cómo van las cosas?').fill('Me dio miedo el simulacro, pero Rosa escuchó.')
  await page.getByText(/^Guardado en este teléfono/).waitFor()
  await button(page, 'Listo').click()
  await page.locator('a[data-ring=mine]', { hasText: 'Me dio miedo el simulacro' }).waitFor()

  // ── Tuesday 15: a quick note, two taps; half a thought, and the phone dies ──
  page = await pickUp('2026-09-15T07:41:00')
  await onToday(page)
  const note = countTaps()
  await note.tap(page.getByLabel('Su nota'))
  await page.keyboard.type('Llevar la lista del autobús')
  await note.tap(button(page, 'Guardar'))
  await page.getByText(/^Guardado en este teléfono/).waitFor()
  expect(note.count()).toBe(2)
  await page.getByLabel('Su nota').fill('Preguntar por el p')
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain('Preguntar por el p')
  await page.reload()
  await expect.poll(async () => page.getByLabel('Su nota').inputValue()).toBe('Preguntar por el p')
  await page.getByLabel('Su nota').fill('Preguntar por el plan de crisis')
  await chip(page, 'Quién puede leerla', 'Rosa y yo').check()
  await page.getByText('No se puede quitar del teléfono de Rosa.', { exact: false }).waitFor()
  await button(page, 'Guardar').click()
  await link(page, 'Abrir la nota').waitFor()

  // ── Friday 18: a step and a check-in; Monday’s meeting is moved to Tuesday ──
  page = await pickUp('2026-09-18T12:05:00', '#/goals')
  await link(page, /^Recreos tranquilos/).click()
  await button(page, 'Agregar un paso').click()
  await page.getByLabel('Voy a …').fill('me paro junto a la puerta')
  await page.getByLabel('Si o cuando …').fill('suene el timbre')
  await chip(page, 'Para cuándo', 'La próxima semana').or(page.getByRole('radio', { name: /La próxima semana/ })).first().check()
  await button(page, 'Guardar paso').click()
  await page.getByRole('checkbox', { name: /me paro junto a la puerta/ }).waitFor()
  await page.getByRole('radio', { name: 'Empezada', exact: true }).check()
  await page.getByLabel('Unas palabras').fill('Un recreo sin gritos')
  await button(page, 'Guardar revisión').click()
  await page.getByText(/^Guardado en este teléfono/).waitFor()

  await nav(page, 'Reuniones').click()
  await link(page, 'Ver esta reunión').click()
  await link(page, 'Mover o cambiar').click()
  await chip(page, 'Día', 'Otro día').check()
  await page.getByLabel('Qué día').fill('2026-09-22')
  await page.getByLabel('Hora', { exact: true }).fill('07:40')
  await button(page, 'Guardar').click()
  await page.getByText(/^Antes: /).waitFor()

  // ── Tuesday 22: the moved meeting, with a promise each ──
  page = await pickUp('2026-09-22T08:10:00')
  await onToday(page)
  await link(page, 'Nos reunimos').first().click()
  await chip(page, 'Cuánto tiempo, en minutos', '15').check()
  await page.getByLabel('Ana Cruz: voy a …').or(page.getByLabel('Usted: voy a …')).fill('cuento hasta diez')
  await page.getByLabel('Rosa: voy a …').fill('le presto mi libreta')
  await page.getByLabel('Tema').fill('Recreo')
  await button(page, 'Guardar').click()
  await page.getByText('Su reunión está en el registro de asistencia.').waitFor()

  // The reflection after it is written for both, and shared after a look at what moves.
  await link(page, 'Escribir una reflexión').click()
  await page.getByRole('radio', { name: 'Rosa y yo' }).check()
  await page.getByLabel('¿Cómo van las cosas?').fill('Contar hasta diez me ayudó con un estudiante.')
  await button(page, 'Guardar y compartir…').click()
  await page.getByRole('dialog').getByText('Contar hasta diez me ayudó con un estudiante.').waitFor()
  await button(page, 'Compartir con Rosa').click()
  await page.getByText('Usted tiene un recibo', { exact: false }).waitFor()

  // ── Monday 28: no meeting, and that is fine ──
  page = await pickUp('2026-09-28T18:00:00')
  await page.getByRole('heading', { name: '¿Se reunieron?' }).waitFor()
  await button(page, 'No hubo reunión, y está bien').click()
  await page.getByRole('heading', { name: 'Próxima reunión' }).waitFor()

  // ── Monday, October 5: the third; the next date steps over the holiday ──
  page = await pickUp('2026-10-05T15:35:00')
  await onToday(page)
  await link(page, 'Nos reunimos').first().click()
  await page.getByText('Día de los Pueblos Indígenas', { exact: false }).waitFor()
  await button(page, 'Guardar').click()
  await page.getByText('Su reunión está en el registro de asistencia.').waitFor()

  // A reflection in no more than five taps from Today.
  await link(page, 'Volver a Hoy').click()
  await onToday(page)
  const reflection = countTaps()
  await reflection.tap(nav(page, 'Diario'))
  await reflection.tap(link(page, 'Escribir una reflexión'))
  await reflection.tap(page.getByLabel('Preguntas que tengo'))
  await page.keyboard.type('¿Debo hablar yo con la familia?')
  await reflection.tap(button(page, 'Listo'))
  await page.locator('a[data-ring=mine]', { hasText: '¿Debo hablar yo con la familia?' }).waitFor()
  expect(reflection.count()).toBeLessThanOrEqual(5)

  // ── Friday 9: a call that nobody had planned, by the shortcut; the goal is reached ──
  page = await pickUp('2026-10-09T16:20:00', '#/met')
  await chip(page, 'Cómo', 'Teléfono').check()
  await page.getByLabel('Tema').fill('Llamada corta')
  await button(page, 'Guardar').click()
  await page.getByText('Su reunión está en el registro de asistencia.').waitFor()
  await nav(page, 'Metas').click()
  await link(page, /^Recreos tranquilos/).click()
  await page.getByRole('checkbox', { name: /me paro junto a la puerta/ }).check()
  await page.getByRole('radio', { name: 'Casi lograda', exact: true }).check()
  await button(page, 'Guardar revisión').click()
  await page.getByText(/^Guardado en este teléfono/).waitFor()
  await button(page, '¡La logramos!').click()
  await page.getByLabel('Palabras para guardar con ella').fill('Tres semanas en calma')
  await button(page, 'Celebrar').click()
  await page.getByRole('heading', { name: '¡Llegaron!' }).waitFor()

  // ── Tuesday, October 13: the last look. Everything of the month is here ──
  page = await pickUp('2026-10-13T07:15:00')
  await onToday(page)
  await page.reload()
  await onToday(page)
  // To reach a goal keeps what was agreed: nobody hears that the letter changed.
  expect(await page.getByText('La carta cambió después de la firma.', { exact: false }).count()).toBe(0)

  await nav(page, 'Reuniones').click()
  await link(page, 'Asistencia').click()
  await page.getByText(/^4 reuniones/).waitFor()
  const attendance = await main(page).innerText()
  for (const words of ['Teléfono', 'el salón 14']) expect(attendance).toContain(words)
  // The skipped Monday has no line of its own; it stands only as the next date of the meeting before it.
  expect(await main(page).getByText('Lo anotó usted').count()).toBe(4)

  await nav(page, 'Metas').click()
  await page.getByRole('heading', { name: 'Logradas' }).waitFor()
  await link(page, /^Dirigir un grupo pequeño/).waitFor()
  await link(page, /^Recreos tranquilos/).click()
  await page.getByText('Tres semanas en calma').first().waitFor()
  await page.locator('summary', { hasText: 'Historial' }).click()
  await page.getByText('Un recreo sin gritos').first().waitFor()

  await nav(page, 'Diario').click()
  const written = [
    ['mine', 'Me dio miedo el simulacro'],
    ['mine', 'Llevar la lista del autobús'],
    ['ours', 'Preguntar por el plan de crisis'],
    ['ours', 'Contar hasta diez'],
    ['mine', '¿Debo hablar yo con la familia?'],
  ] as const
  for (const [ring, words] of written) await page.locator(`a[data-ring=${ring}]`, { hasText: words }).waitFor()
  expect(await page.locator('main a[data-ring]').count()).toBe(written.length)
  await link(page, 'Buscar en su diario').click()
  for (const [, words] of written) {
    await page.getByLabel('Palabras que busca').fill(words.toUpperCase())
    await page.getByText('Se encontró 1 entrada').waitFor()
  }

  await nav(page, 'Dúo').click()
  await page.goto(`${host.appUrl}#/pair/receipts`)
  await page.getByText('Compartido con Rosa Vega').waitFor()
  await page.goto(`${host.appUrl}#/pair/letter`)
  await page.locator('[data-role="mentee"][data-standing="signed"]').waitFor()
  await link(page, /^Ana Cruz, /).first().click()
  await page.getByText('Las palabras y la firma van juntas.', { exact: false }).waitFor()
  expect(await page.locator('article').first().textContent()).toContain('Recreos tranquilos')
  await page.goto(`${host.appUrl}#/pair/take`)
  await page.getByText('3 entradas privadas').waitFor()
  await page.getByText('2 entradas compartidas').waitFor()

  if (process.env['PAIRBOOK_FREEZE'] !== undefined) await freezeRelease(page, process.env['PAIRBOOK_FREEZE'])

  expect(heard.size).toBeGreaterThan(300)
  expect(await englishAmong(heard)).toEqual([])
})
