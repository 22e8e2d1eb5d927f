// Topics, advice and job paths on a phone: one's own kind of work first, all of it without a host and in both languages,
// and a topic that goes on the next meeting's list.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { jobFamilies } from '../../src/foundation/role.ts'
import { pieceNames } from '../../src/material/pieces.ts'
import { deploy } from './deployment.ts'
import { readyOffline, startFirstPair } from './first-pair.ts'
import { freshPhone } from './world.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

const fromMeetings = async (page: Page): Promise<void> => {
  await link(page, 'Meetings').click()
  await page.getByRole('link', { name: /^Topics and advice/ }).click()
  await heading(page, 'Seven topics').waitFor()
}

test('a topic found among the meetings goes on the next meeting’s list, once, and stays there', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page)
  await fromMeetings(page)
  await link(page, 'Role clarification').click()
  await heading(page, 'Things to try').waitFor()

  // With no meeting planned there is no list yet; nothing is promised.
  expect(await page.getByRole('button', { name: 'Talk about this next time' }).count()).toBe(0)
  await link(page, 'Add a meeting').click()
  await page.getByRole('radio', { name: 'Tomorrow' }).first().check()
  await page.getByLabel('Time').fill('12:10')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('link', { name: 'Topics and advice' }).click()
  await link(page, 'Role clarification').click()
  await page.getByRole('button', { name: 'Talk about this next time' }).click()
  await page.getByText(/^It is on your list for/).waitFor()

  const { page: again } = await phone.restart()
  await again.goto(`${phone.appUrl}#/material/topic/roles`)
  await again.getByText(/^It is on your list for/).waitFor()
  expect(await again.getByRole('button', { name: 'Talk about this next time' }).count()).toBe(0)
  await link(again, 'See that meeting').click()
  await again.waitForURL(/#\/meetings\/meeting_/)
})

test('one’s own kind of work stands first: its path, and its moment of the day in a topic', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await page.getByLabel('Your name').waitFor()
  await page.locator('summary', { hasText: 'More about you' }).click()
  await page.getByLabel(/Your kind of work/).selectOption('paraeducator')
  await startFirstPair(page)
  await fromMeetings(page)
  expect(await page.getByText('Say what work you do').count()).toBe(0)
  await link(page, 'First month').click()
  await heading(page, 'Your first month as a paraeducator').waitFor()
  expect(await page.locator('[aria-current=page]', { hasText: 'First month' }).count()).toBe(1)
  await link(page, 'First quarter').click()
  await heading(page, 'Your first quarter as a paraeducator').waitFor()
  await heading(page, 'Safety').waitFor()

  await page.goto(`${phone.appUrl}#/material/topic/communication`)
  const moments = page.getByRole('region', { name: 'What would we do?' })
  await moments.waitFor()
  expect(await moments.getByRole('listitem').count()).toBe(1)
  await moments.locator('summary').click()
  expect(await moments.getByRole('listitem').count()).toBe(jobFamilies.length)
})

test('every piece opens with no host, in both languages, and a name nobody gave is a clear page', { timeout: 400_000 }, async () => {
  const host = await deploy()
  const phone = await freshPhone({ appUrl: host.appUrl })
  const visit = await phone.start()
  await visit.page.goto(host.appUrl)
  await startFirstPair(visit.page)
  await readyOffline(visit.page)
  await host.stop()

  const { page } = await phone.restart()
  for (const language of ['en', 'es']) {
    await page.goto(`${host.appUrl}#/material`)
    await page.evaluate((chosen) => {
      localStorage.setItem('pairbook-language', chosen)
    }, language)
    await page.reload()
    await page.locator('a[href="#/material/topic/start"]').first().waitFor()
    for (const name of pieceNames) {
      // The list leads to each topic, each advice, and each path's first week.
      const listed = !name.startsWith('path/') || name.endsWith('/week')
      expect(await page.locator(`main a[href="#/material/${name}"]`).count()).toBe(listed ? 1 : 0)
      await page.evaluate((address) => {
        location.hash = address
      }, `#/material/${name}`)
      await page.locator('main section').nth(1).waitFor()
      await page.evaluate(() => {
        location.hash = '#/material'
      })
      await page.locator('a[href="#/material/topic/start"]').first().waitFor()
    }
  }
  for (const stranger of ['topic/none', 'path/paraeducator', 'path/paraeducator/year', 'advice/listening/week']) {
    expect(pieceNames).not.toContain(stranger)
    await page.goto(`${host.appUrl}#/material/${stranger}`)
    await heading(page, 'No está en este libro').waitFor()
  }
})
