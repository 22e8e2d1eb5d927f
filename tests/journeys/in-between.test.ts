// Between meetings, on a phone: steps by owner, good moments, people to call, links that open only where they may, and all
// of it once in Spanish. Questions have a file of their own.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phoneWithAPair } from './first-pair.ts'
import { bookIsOnDisk } from './on-disk.ts'
import { button, link } from './on-page.ts'
import { freshPhone } from './world.ts'

const minute = 60_000
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const scripted = `${'javascript'.toUpperCase()}:alert(1)`

test('every open step stands under who does it, also one of no goal', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings/steps`)
  for (const [action, owner] of [['Ask for the plan', 'You'], ['Bring the radio', 'Dana'], ['Walk the route', 'Both of us']] as const) {
    await button(page, 'Add a step').click()
    await page.getByLabel('I will …').fill(action)
    await page.getByRole('radio', { name: owner }).check()
    await button(page, 'Keep step').click()
    await page.getByRole('region', { name: owner }).getByRole('checkbox', { name: new RegExp(action) }).waitFor()
  }
  await page.getByRole('checkbox', { name: /Bring the radio/ }).check()
  await bookIsOnDisk(page)
  await page.reload()
  await page.getByRole('region', { name: 'Dana' }).getByText('Done (1)').waitFor()
  await page.goto(`${phone.appUrl}#/meetings`)
  await page.getByText('2 steps are open').waitFor()
  expect(await page.getByText('Park one for later').count()).toBe(1)
})

test('a good moment takes one sentence and one tap, and may be changed, deleted and brought back', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/meetings`)
  await link(page, /What went well/).click()
  await page.getByLabel('Something went well').fill('The whole queue was calm')
  await button(page, 'Celebrate').click()
  await page.getByText(/Kept on this phone/).waitFor()
  await page.reload()
  await button(page, 'Change: The whole queue was calm').click()
  await page.getByLabel('What went well', { exact: true }).fill('The whole bus was calm')
  await button(page, 'Keep the words').click()
  await button(page, 'Change: The whole bus was calm').click()
  await button(page, 'Delete this').click()
  await page.getByText('Big or small').waitFor()
  await button(page, 'Undo').click()
  await page.getByText('The whole bus was calm').waitFor()
  expect(await page.getByText('The whole queue was calm').count()).toBe(0)
})

test('a person who helps is called and written to from the card; what is no number stays words', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/pair`)
  await link(page, /People who help/).click()
  await link(page, 'Add a person').click()
  await page.getByLabel('Name').fill('Ms. Ortega')
  await page.getByLabel('Helps with').selectOption('Safety')
  await page.getByLabel('Phone').fill('ask the office')
  await page.getByText('there will be no button to call').waitFor()
  await button(page, 'Keep').click()
  await page.getByText('ask the office').waitFor()
  expect(await page.locator('a[href^="tel:"], a[href^="mailto:"]').count()).toBe(0)

  await link(page, 'Change Ms. Ortega').click()
  await page.getByLabel('Phone').fill('(555) 123-4567 ext. 12')
  await page.getByLabel('E-mail').fill('ortega@school.example')
  await button(page, 'Keep').click()
  expect(await link(page, 'Call Ms. Ortega').getAttribute('href')).toBe('tel:5551234567,12')
  expect(await link(page, 'Write an e-mail to Ms. Ortega').getAttribute('href')).toBe('mailto:ortega@school.example')
  await link(page, 'Change Ms. Ortega').click()
  await button(page, 'Delete this person').click()
  await page.getByText('Nobody has to know everything').waitFor()
  await button(page, 'Undo').click()
  await heading(page, 'Ms. Ortega').waitFor()
})

test('a link says where it leads and opens outside only on a tap; one that may mislead is a note with a reason', { timeout: 3 * minute }, async () => {
  const { phone, page } = await phoneWithAPair()
  await page.goto(`${phone.appUrl}#/pair/links`)
  const keepLink = async (address: string, said: string | RegExp) => {
    await link(page, 'Add something').click()
    await page.getByLabel('Link', { exact: false }).last().fill(address)
    await page.getByText(said).waitFor()
    await button(page, 'Keep').click()
    await heading(page, 'Our links and places').waitFor()
  }
  await keepLink('school.example/handbook', 'Opens school.example')
  const opens = link(page, /^Open school\.example/)
  expect(await opens.evaluate((element) => ['href', 'target', 'rel', 'referrerpolicy'].map((name) => element.getAttribute(name)))).toEqual([
    'https://school.example/handbook',
    '_blank',
    'noopener noreferrer',
    'no-referrer',
  ])
  await keepLink(scripted, 'An address that starts with “javascript:” is not opened from here.')
  await keepLink('https://bank.example@evil.example/', 'The part before the @ can hide where this address leads')
  await keepLink('https://аpple.example/', 'Spelled out it is xn--pple-43d.example.')
  await page.getByText(scripted).waitFor()
  await page.getByText('https://bank.example@evil.example/').waitFor()
  const hrefs = await page.locator('main a[target=_blank]').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(hrefs).toEqual(['https://xn--pple-43d.example/', 'https://school.example/handbook'])

  // Nothing went to another host so far: the phone's own check would fail the test. A place needs no link.
  await link(page, 'Add something').click()
  await page.getByRole('radio', { name: 'Place' }).check()
  await button(page, 'Keep').click()
  await page.getByRole('alert').getByText('What to call it: please give a name or a link.').waitFor()
  await page.getByLabel('What to call it').fill('Quiet corner')
  await button(page, 'Keep').click()
  await link(page, 'Change Quiet corner').click()
  await button(page, 'Delete this').click()
  await page.getByText('Deleted.').waitFor()
  await button(page, 'Undo').click()
  await heading(page, 'Quiet corner').waitFor()
})

test('in Spanish: a question, a good moment, a person and a refused link', { timeout: 3 * minute }, async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  await page.waitForURL(/#\/$/)
  await link(page, 'Reuniones').click()
  await page.getByText('Entre reuniones').waitFor()
  await link(page, /^Preguntas/).click()
  await page.getByLabel('Una pregunta para Dana').fill('¿Quién tiene las llaves?')
  await button(page, 'Dejarla aquí').click()
  await link(page, /¿Quién tiene las llaves\? En espera/).waitFor()
  await page.goto(`${phone.appUrl}#/meetings/went-well`)
  await page.getByLabel('Algo salió bien').fill('Hoy nadie corrió')
  await button(page, 'Celebrar').click()
  await button(page, 'Cambiar: Hoy nadie corrió').waitFor()
  await page.goto(`${phone.appUrl}#/pair/links/new`)
  await page.getByLabel('Enlace', { exact: false }).last().fill('file:///etc/passwd')
  await page.getByText('Una dirección que empieza con “file:” no se abre desde aquí.').waitFor()
  expect(await page.getByText(/Kept|Open|Add/).count()).toBe(0)
})
