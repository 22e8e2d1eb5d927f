// Answer, then reveal, on one phone handed across the table: until both are in, nobody reads the other's answers, on the
// screen or in the shared book's bytes; then there is something to talk about, without a number.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { rowsOnDisk, sharedBytes } from './on-disk.ts'
import { freshPhone } from './world.ts'

const topicBoxes = ['start', 'ethics', 'professionalism', 'roles', 'instruction', 'communication', 'behaviour'] as const

/** Chooses for each topic, in order, and writes the answer. */
const fillIn = async (page: Page, levels: readonly string[], answer: string): Promise<void> => {
  for (const [index, name] of topicBoxes.entries()) {
    const level = levels[index]
    if (level !== undefined) await page.locator(`main input[name="${name}"][value="${level}"]`).check()
  }
  await page.locator('main textarea[name=answer]').fill(answer)
}

const screenText = async (page: Page): Promise<string> =>
  page.evaluate(() => [document.querySelector('main')?.textContent, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)].join('\n'))

const secret = 'zanjafirstkanarie, and what Tyler said'
const partners = 'zanjasecondkanarie'

test('one phone handed across: closed until both are in, then openers and both answers, deletable and undone', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)

  // A person finds it in the material, where a topic asks how sure they feel, and where the first meeting asks for goals.
  await page.goto(`${phone.appUrl}#/meetings/first/goals`)
  await page.getByRole('link', { name: /Answer, then reveal/ }).waitFor()
  await page.goto(`${phone.appUrl}#/material/topic/roles`)
  await page.getByRole('link', { name: /Answer, then reveal/ }).waitFor()
  await page.goto(`${phone.appUrl}#/material`)
  await page.getByRole('link', { name: /Answer, then reveal/ }).click()
  await page.getByText('No round yet').waitFor()
  await page.getByRole('button', { name: 'Start this round' }).click()
  await page.getByRole('link', { name: 'Answer now' }).click()

  // Nothing at all is not an answer.
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('alert').getByText('Choose for at least one topic').waitFor()
  await fillIn(page, ['notYet', 'yes', 'yes', 'skip', 'someDays'], secret)
  await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).toContain('zanjafirst')
  await page.reload()
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('heading', { name: 'This is what Dana will read' }).waitFor()
  await page.getByText('Getting started: Not yet').waitFor()
  await page.getByText('These may be student names').waitFor()
  expect(await page.locator('main').getByText('Role clarification:').count()).toBe(0)
  await page.getByRole('button', { name: 'Change something' }).click()
  await page.locator('main textarea[name=answer]').fill('zanjafirstkanarie')
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByText('zanjafirstkanarie').first().waitFor()
  await page.getByRole('button', { name: 'Seal my answers' }).click()
  await page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor()

  const closed = async () => {
    expect(await sharedBytes(page)).not.toMatch(/zanja|notYet|What would make this a good year/)
    expect(await screenText(page)).not.toMatch(/zanjafirst/)
  }
  await closed()
  expect(JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).not.toContain('zanja')

  // Across the table. The other way back shows nothing either.
  await page.getByRole('link', { name: 'Let Dana answer on this phone' }).click()
  await page.getByRole('heading', { name: 'Please hand the phone to Dana now' }).waitFor()
  await page.getByRole('button', { name: 'I am Dana. Begin' }).click()
  await page.locator('main textarea[name=answer]').waitFor()
  await closed()
  await fillIn(page, ['someDays', 'yes', 'notYet', 'yes', 'skip', 'yes'], partners)
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('heading', { name: 'This is what Lee will read' }).waitFor()
  await page.evaluate(() => history.back())
  await page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor()
  await closed()
  await page.goForward()
  await page.getByRole('button', { name: 'I am Dana. Begin' }).click()
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'Seal my answers' }).click()

  // Both are in.
  await page.getByRole('heading', { name: 'To talk about' }).waitFor()
  const openers = page.locator('section', { has: page.getByRole('heading', { name: 'To talk about' }) })
  const group = (heading: string) => openers.locator('section', { has: page.getByRole('heading', { name: heading }) }).getByRole('link').allInnerTexts()
  const titlesOf = async (heading: string) => (await group(heading)).map((text) => text.split('\n')[0])
  expect(await titlesOf('Neither of you feels quite sure yet.')).toEqual(['Getting started'])
  expect(await titlesOf('One of you could show the other.')).toEqual(['Professionalism'])
  expect(await titlesOf('You both feel sure.')).toEqual(['Confidentiality and ethics'])
  expect(await openers.innerText()).not.toMatch(/\d|%|Lee|Dana/)
  await page.getByText('zanjafirstkanarie').waitFor()
  await page.getByText(partners).waitFor()
  expect(await sharedBytes(page)).toContain('zanjafirstkanarie')
  expect(await rowsOnDisk(page, 'pairbook-mine', 'sealedAnswers')).toEqual([])
  const round = page.url()

  // The receipt leads back to it.
  await page.goto(`${phone.appUrl}#/pair/receipts`)
  await page.getByRole('link', { name: 'See the round' }).click()
  await page.getByText(partners).waitFor()
  expect(page.url()).toBe(round)

  await page.getByRole('button', { name: 'Delete this round' }).click()
  await page.getByText('No round yet').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: /Start of the year/ }).click()
  await page.getByText(partners).waitFor()
  await page.goto(`${phone.appUrl}#/pair/take`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()])
  expect(file.suggestedFilename()).not.toContain('zanja')
}, 180_000)

test('in Spanish, the partner first; a sealed round that is deleted comes back closed', async () => {
  const phone = await freshPhone({ locale: 'es-US' })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Luz Vega')
  await page.locator('[name=role][value=mentor]').check()
  await page.locator('[name=partnerName]').fill('Ana María Soto')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  await page.waitForURL(/#\/$/)
  await page.goto(`${phone.appUrl}#/material/rounds`)
  await page.locator('main input[name=moment][value=midyear]').check()
  await page.getByRole('button', { name: 'Empezar esta ronda' }).click()
  await page.getByRole('link', { name: 'Que Ana María conteste en este teléfono' }).click()
  await page.getByRole('button', { name: 'Soy Ana María. Empezar' }).click()
  await fillIn(page, ['yes', 'notYet'], 'zanjaprimerokanarie')
  await page.getByRole('button', { name: 'Revisarlo' }).click()
  await page.getByRole('heading', { name: 'Esto es lo que Luz va a leer' }).waitFor()
  await page.getByRole('button', { name: 'Sellar mis respuestas' }).click()
  await page.getByRole('heading', { name: 'Las respuestas de Ana María están selladas' }).waitFor()

  await page.getByRole('button', { name: 'Borrar esta ronda' }).click()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.getByRole('link', { name: /Mitad del año/ }).click()
  await page.getByRole('heading', { name: 'Las respuestas de Ana María están selladas' }).waitFor()
  expect(await sharedBytes(page)).not.toContain('zanja')
  expect(await screenText(page)).not.toContain('zanja')

  // What the partner wrote here is not handed out in a copy either.
  await page.goto(`${phone.appUrl}#/pair/take`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('main button').first().click()])
  const { readFile } = await import('node:fs/promises')
  expect(await readFile(await file.path(), 'utf8')).not.toContain('zanja')

  await page.goto(`${phone.appUrl}#/material/rounds`)
  await page.getByRole('link', { name: /Mitad del año/ }).click()
  await page.getByRole('link', { name: 'Contestar ahora' }).click()
  await fillIn(page, ['yes', 'someDays'], 'Más tiempo')
  await page.getByRole('button', { name: 'Revisarlo' }).click()
  await page.getByRole('button', { name: 'Sellar mis respuestas' }).click()
  await page.getByRole('heading', { name: 'Para conversar' }).waitFor()
  await page.getByText('zanjaprimerokanarie').waitFor()
  await page.getByText('Más tiempo').waitFor()
}, 180_000)
