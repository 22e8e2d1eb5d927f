// The worker that looks updates over shares Yjs, a fifth of the book's code, with the page: one file for both instead of two
// copies. Everything else it needs comes with it, as copies marked `?apart`: what the page has of it stands in a script that
// begins the whole app.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const worker = /\/examine-worker\.ts$/
const asked = "new URL('./examine-worker.ts', import.meta.url)"
const mark = '?apart'

/** The same file in the page and in the worker. */
export const sharedWithWorker = /\/node_modules\/(yjs|lib0)\//
/** Begun by the worker, not by the page. */
export const isOfWorker = (id: string): boolean => worker.test(id) || id.endsWith(mark)

export const sharedWorker = (): Plugin => ({
  name: 'shared-worker',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    async handler(source, importer) {
      if (importer === undefined || !isOfWorker(importer)) return null
      const resolved = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true })
      if (resolved === null || resolved.id.startsWith('\0') || sharedWithWorker.test(resolved.id)) return resolved
      return { ...resolved, id: resolved.id + mark }
    },
  },
  load: {
    filter: { id: /\?apart$/ },
    handler: (id) => {
      const file = id.replace(mark, '')
      return { code: readFileSync(file, 'utf8'), moduleType: file.endsWith('.ts') ? 'ts' : 'js' }
    },
  },
  transform: {
    filter: { id: /\/examine-apart\.ts$/ },
    async handler(code) {
      const file = await this.resolve('./examine-worker.ts', new URL('../../src/ours/exchange/examine-apart.ts', import.meta.url).pathname)
      if (file === null || !code.includes(asked)) throw new Error('the worker that looks updates over is asked for in another way')
      const chunk = this.emitFile({ type: 'chunk', id: file.id, name: 'examine-worker' })
      return code.replace(asked, `new URL(import.meta.ROLLUP_FILE_URL_${chunk})`)
    },
  },
})
