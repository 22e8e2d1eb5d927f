// A static server for the bench: gzip as any real host does it, and the app's own security headers. Loopback only.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg'])

/** @typedef {{ body: Buffer, headers: Record<string, string> }} Answer */

/** Every file of a folder, read and compressed once. @param {string} folder @param {string} prefix @param {Map<string, Answer>} answers */
const load = (folder, prefix, answers) => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const extension = extname(path)
    const raw = readFileSync(path)
    const squeeze = compressed.has(extension)
    answers.set(prefix + relative(folder, path).split(sep).join('/'), {
      body: squeeze ? gzipSync(raw) : raw,
      headers: {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Cache-Control': name.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(squeeze ? { 'Content-Encoding': 'gzip' } : {}),
      },
    })
  }
}

/**
 * Serves folders by URL prefix, such as `{ '/': 'dist', '/seed/': '.out/seed' }`.
 * @param {Readonly<Record<string, string>>} folders
 * @param {Readonly<Record<string, string>>} headers sent with every answer
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export const serve = async (folders, headers = {}) => {
  /** @type {Map<string, Answer>} */
  const answers = new Map()
  for (const [prefix, folder] of Object.entries(folders)) load(folder, prefix, answers)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (answer === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { ...headers, ...answer.headers, 'Content-Length': String(answer.body.length) }).end(answer.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}
