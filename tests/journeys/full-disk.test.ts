// A disk that is really full, under the whole browser: its profile lies on a small disk of its own, which this journey
// fills to the last byte. Making that disk needs leave to mount one; where that is refused, the journey is skipped and
// says so (tests/journeys/full-phone.test.ts breaks the same writes without a disk).
import { execFile } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { startFirstPair } from './first-pair.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

const run = promisify(execFile)

const mountSmallDisk = async (): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'pairbook-small-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder])
    return folder
  } catch {
    await rm(folder, { recursive: true, force: true })
    console.log('Skipped: a full disk. This machine does not let the tests mount a small one.')
    return undefined
  }
}

const disk = await mountSmallDisk()

afterAll(async () => {
  if (disk === undefined) return
  await run('umount', ['-l', disk])
  await rm(disk, { recursive: true, force: true })
})

/** Writes until nothing more fits. Gives the way to make room again. */
const fillUp = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(folder, 'filler')
  const file = await open(path, 'w')
  try {
    for (let bytes = 1 << 20; bytes > 0; bytes >>= 1) {
      const piece = Buffer.alloc(bytes)
      try {
        for (;;) {
          const { bytesWritten } = await file.write(piece)
          if (bytesWritten < bytes) break
        }
      } catch {
        // Full for a piece of this size; a smaller one may still fit.
      }
    }
  } finally {
    await file.close()
  }
  return async () => rm(path)
}

test.skipIf(disk === undefined)('with the disk full to the last byte nothing is called kept, nothing kept is lost, and with room again the words are kept once', async () => {
  const folder = disk ?? ''
  const phone = await freshPhone({ folder })
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, '#/goals/new')
  await putInto(page, 'text', 'kept before the disk was full')
  await pressKeep(page, 'text')
  await page.getByRole('heading', { name: 'Short-term goal' }).waitFor()

  await openAddress(page, '#/goals/new')
  const makeRoom = await fillUp(folder)
  // Random letters, which no compression makes smaller.
  const words = await page.evaluate(() => [...crypto.getRandomValues(new Uint16Array(30_000))].map((unit) => String.fromCodePoint(0x4e00 + (unit % 20_000))).join(''))
  await putInto(page, 'text', words)
  await pressKeep(page, 'text')
  await page.getByRole('alert').filter({ hasText: /no room left|could not be kept|did not answer/ }).first().waitFor({ timeout: 30_000 })
  expect(await valueOf(page, 'text')).toBe(words)
  await makeRoom()

  // Pressed as often as it takes: the browser may need a moment to notice the room.
  await expect
    .poll(
      async () => {
        if (!page.url().includes('goal_')) await pressKeep(page, 'text').catch(() => undefined)
        return page.url()
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toMatch(/goal_/)
  const { page: again } = await phone.restart()
  await again.goto(`${phone.appUrl}#/goals`)
  await again.locator('main a', { hasText: 'kept before the disk was full' }).first().waitFor()
  expect(await again.locator('main a[href^="#/goals/goal_"]').count()).toBe(2)
  phone.takeProblems()
})
