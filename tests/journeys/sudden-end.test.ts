// The phone dies in the middle of writing: everything that was called kept is there, and what was typed before.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

/** The processes that were started on this profile: the browser of this journey and nothing else. */
const processesOf = async (profile: string): Promise<readonly number[]> => {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    ids.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      return command.includes(`--user-data-dir=${profile}`) ? id : undefined
    }),
  )
  return found.filter((id) => id !== undefined)
}

const kill = async (profile: string): Promise<void> => {
  const ids = await processesOf(profile)
  expect(ids.length).toBeGreaterThan(0)
  await promisify(execFile)('kill', ['-9', ...ids.map(String)]).catch(() => undefined)
}

test.skipIf(process.platform !== 'linux')('killed right after the kept line, four times over, the phone has lost nothing that was acknowledged', async () => {
  const phone = await freshPhone()
  let { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  const rounds = [1, 2, 3, 4]
  for (const round of rounds) {
    // A draft first; then a goal, acknowledged by its own page; then a note, acknowledged by its kept line.
    await openAddress(page, '#/meetings/ground-rules')
    await putInto(page, 'reach', `draft of round ${round}`)
    await page.getByText('Draft kept on this phone').waitFor()
    await openAddress(page, '#/goals/new')
    await putInto(page, 'text', `goal of round ${round}`)
    await pressKeep(page, 'text')
    await page.waitForURL(/#\/goals\/goal_/)
    await openAddress(page, '#/journal/new-note')
    await putInto(page, 'text', `note of round ${round}`)
    await page.getByText('Kept on this phone').waitFor()
    await kill(phone.profile)
    await phone.switchOff().catch(() => undefined)
    ;({ page } = await phone.start())
    await page.goto(`${phone.appUrl}#/journal`)
    await page.locator('a[data-ring=mine]', { hasText: `note of round ${round}` }).waitFor()
    await openAddress(page, '#/goals')
    await page.locator('main a', { hasText: `goal of round ${round}` }).first().waitFor()
    await openAddress(page, '#/meetings/ground-rules')
    await expect.poll(() => valueOf(page, 'reach')).toBe(`draft of round ${round}`)
  }
  await openAddress(page, '#/journal')
  for (const round of rounds) await page.locator('a[data-ring=mine]', { hasText: `note of round ${round}` }).waitFor()
  await openAddress(page, '#/goals')
  for (const round of rounds) await page.locator('main a', { hasText: `goal of round ${round}` }).first().waitFor()
})
