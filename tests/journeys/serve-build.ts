// Builds the app once, as it ships, and serves it on a free port with the real security headers, for every journey. One
// visit is made ahead: downloading the app onto a phone costs more than many a journey, so phones begin with it done.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { buildInto } from '../budgets.mjs'
import { chromiumArgs, findChromium } from '../chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app stands, with a slash at the end. */
    readonly appUrl: string
    /** The folder of the built app, for a journey that serves it itself. */
    readonly buildFolder: string
    /** The profile of a phone that has downloaded the app and on which nothing was ever written. */
    readonly visitedProfile: string
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port was given.'))
      })
    })
  })

/** What a profile keeps beside the worker and its files, by how the name begins; a phone without a word has none of it. */
const written = /^(?:IndexedDB|Local Storage|Session Storage|Sessions|History|Cookies|Cache|GPUCache|Dawn)/

/** Visits the app as anybody does and waits until it is on the phone. */
const visit = async (appUrl: string, profile: string): Promise<void> => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found; npm test installs one.')
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...chromiumArgs], headless: true })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(appUrl)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 })
  } finally {
    await context.close()
  }
  const kept = join(profile, 'Default')
  await Promise.all((await readdir(kept)).filter((name) => written.test(name)).map((name) => rm(join(kept, name), { recursive: true })))
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const outDir = await mkdtemp(join(tmpdir(), 'pairbook-journeys-'))
  buildInto(outDir)
  const port = await freePort()
  const server = await preview({
    root: join(import.meta.dirname, '../..'),
    logLevel: 'warn',
    build: { outDir },
    preview: { port, strictPort: true, open: false },
  })
  const appUrl = `http://127.0.0.1:${port}/`
  const visitedProfile = await mkdtemp(join(tmpdir(), 'pairbook-visited-'))
  await visit(appUrl, visitedProfile)
  project.provide('buildFolder', outDir)
  project.provide('appUrl', appUrl)
  project.provide('visitedProfile', visitedProfile)
  return async () => {
    await server.close()
    await Promise.all([outDir, visitedProfile].map((folder) => rm(folder, { recursive: true, force: true })))
  }
}
