// Builds the app once, as it ships, and serves it on a free port with the real security headers, for every journey.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { buildInto } from '../budgets.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app stands, with a slash at the end. */
    readonly appUrl: string
    /** The folder of the built app, for a journey that serves it itself. */
    readonly buildFolder: string
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
  project.provide('buildFolder', outDir)
  project.provide('appUrl', `http://127.0.0.1:${port}/`)
  return async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
}
