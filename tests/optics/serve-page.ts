// Builds the page of the optics journey and serves it with the app's own security headers.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentSecurityPolicy } from '../../src/app/content-security-policy.ts'
import { serve } from '../bench/serve.mjs'

export const servePage = async (): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const outDir = mkdtempSync(join(tmpdir(), 'pairbook-optics-'))
  const { VITEST: _vitest, VITEST_MODE: _mode, ...environment } = process.env
  // In a process of its own: inside of Vitest, Vite would build for tests.
  execFileSync(process.execPath, [join(import.meta.dirname, '../../node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: join(import.meta.dirname, 'page'),
    env: { ...environment, NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  const server = await serve({ '/': outDir }, { 'Content-Security-Policy': contentSecurityPolicy })
  return {
    url: `${server.origin}/`,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
