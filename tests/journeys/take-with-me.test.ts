// The copy a person takes along holds everything written, and names the ring of each thing.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

const jot = async (page: Page, words: string, ring: string) => {
  await page.getByLabel('Your note').fill(words)
  await page.getByRole('radio', { name: ring }).check()
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(/^Kept on this phone/).waitFor()
}

const taken = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

interface Taken {
  readonly format: string
  readonly version: number
  readonly items: readonly { readonly ring: string; readonly kind: string; readonly state: string; readonly record: unknown }[]
}

test('everything written is in the file that is taken along, under its ring', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await jot(page, 'I was afraid of the <b>fire drill</b>', 'Only me')
  await jot(page, 'Thank you for the bus list', 'Dana Ruiz & me')
  await page.goto(`${phone.appUrl}#/goals/new`)
  await page.getByLabel('The goal, in your own words').fill('A calm recess')
  await page.getByRole('button', { name: 'Keep goal' }).click()
  await page.getByRole('heading', { name: 'Short-term goal' }).waitFor()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByLabel('Your note').fill('half a thought')

  await page.goto(`${phone.appUrl}#/pair/take`)
  await page.getByText('1 private entry').waitFor()
  await page.getByText('1 draft', { exact: true }).waitFor()
  await page.getByText('1 shared entry').waitFor()
  await page.getByText('1 goal', { exact: true }).waitFor()
  await page.getByText('The file is not sealed.', { exact: false }).waitFor()

  const readable = await taken(page)
  expect(readable.name).toMatch(/^pairbook-\d{4}-\d\d-\d\d\.html$/)
  for (const words of ['Thank you for the bus list', 'A calm recess', 'half a thought', 'I was afraid of the &lt;b&gt;fire drill&lt;/b&gt;', 'Lee Park', 'Dana Ruiz'])
    expect(readable.text).toContain(words)
  expect(readable.text).not.toMatch(/<script|<b>/)

  await page.getByRole('radio', { name: 'For another program' }).check()
  const file = await taken(page)
  expect(file.name).toMatch(/^pairbook-\d{4}-\d\d-\d\d\.json$/)
  const copy = JSON.parse(file.text) as Taken
  expect(copy).toMatchObject({ format: 'pairbook-export', version: 1 })
  const ringOf = (words: string) => copy.items.filter(({ record }) => JSON.stringify(record).includes(words)).map(({ ring, kind, state }) => `${ring} ${kind} ${state}`)
  expect(ringOf('fire drill')).toEqual(['mine entries kept'])
  expect(ringOf('half a thought')).toEqual(['mine drafts draft'])
  expect(ringOf('bus list')).toEqual(['ours notes kept'])
  expect(ringOf('A calm recess')).toEqual(['ours goals kept'])
  expect(file.text).not.toContain('secretKey')
})
