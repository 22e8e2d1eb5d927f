// A static host of a journey's own: it serves the build at any base path, changes to another version, breaks a
// download halfway, and can be switched off. Version B is the same build with a mark and with every file renamed, as a
// real next release would have it.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { contentSecurityPolicy } from '../../src/app/content-security-policy.ts'

export type Version = 'a' | 'b'

export interface Deployment {
  /** Where the app stands, with a slash at the end. */
  readonly appUrl: string
  readonly use: (version: Version) => void
  /** Files whose path matches are cut off in the middle; undefined mends the host. */
  readonly cutOff: (pattern: RegExp | undefined) => void
  /** Files whose path matches wait until the given function is called. */
  readonly hold: (pattern: RegExp) => () => void
  /** Paths asked for since the last call. */
  readonly takeRequests: () => readonly string[]
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const textFiles = /\.(?:html|js|css|json|webmanifest)$/

/** The next release: other file names, a mark on the page, another revision of it. */
const makeNextRelease = async (from: string, to: string): Promise<void> => {
  await cp(from, to, { recursive: true })
  const assets = (await readdir(join(to, 'assets'))).filter((name) => /-[\w-]{8}\.\w+$/.test(name))
  const renamed = assets.map((name) => [name, name.replace(/(?=\.\w+$)/, 'b')] as const)
  await Promise.all(renamed.map(async ([old, next]) => rename(join(to, 'assets', old), join(to, 'assets', next))))
  const names = await readdir(to, { recursive: true })
  await Promise.all(
    names
      .filter((name) => textFiles.test(name))
      .map(async (name) => {
        let text = await readFile(join(to, name), 'utf8')
        for (const [old, next] of renamed) text = text.replaceAll(old, next)
        if (name === 'index.html') text = text.replace('<html ', '<html data-version="b" ')
        if (name === 'sw.js') text = text.replaceAll(/(revision:\s*")([^"]+)/g, '$1b$2')
        await writeFile(join(to, name), text)
      }),
  )
}

/** Deploys version A. `at` is the base path; `strict` sends the security headers, as `npm start` does. */
export const deploy = async ({ at = '/', strict = true } = {}): Promise<Deployment> => {
  const folder = await mkdtemp(join(tmpdir(), 'pairbook-deployment-'))
  const folders: Record<Version, string> = { a: inject('buildFolder'), b: join(folder, 'b') }
  await makeNextRelease(folders.a, folders.b)
  let version: Version = 'a'
  let broken: RegExp | undefined
  let held: { readonly pattern: RegExp; readonly released: Promise<void> } | undefined
  const requests: string[] = []

  const host = (): Server =>
    createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
      requests.push(path)
      const inside = path.startsWith(at) ? normalize(path.slice(at.length) || 'index.html') : '..'
      const answer = async (): Promise<void> => {
        const bytes = await readFile(join(folders[version], inside))
        if (held?.pattern.test(path) === true) await held.released
        response.writeHead(200, {
          'Content-Type': types[extname(inside)] ?? 'application/octet-stream',
          'Content-Length': bytes.length,
          'Cache-Control': 'no-cache',
          ...(strict ? { 'Content-Security-Policy': contentSecurityPolicy } : {}),
        })
        if (broken?.test(path) === true) {
          response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
        } else response.end(bytes)
      }
      answer().catch(() => {
        if (!response.headersSent) response.writeHead(404, { 'Content-Type': 'text/plain' })
        response.end('not here')
      })
    })

  let server: Server | undefined
  let port = 0
  const start = async (): Promise<void> => {
    const next = host()
    await new Promise<void>((resolve) => {
      next.listen(port, '127.0.0.1', () => resolve())
    })
    port = (next.address() as AddressInfo).port
    server = next
  }
  const stop = async (): Promise<void> => {
    const last = server
    server = undefined
    last?.closeAllConnections()
    await new Promise<void>((resolve) => {
      if (last === undefined) resolve()
      else last.close(() => resolve())
    })
  }

  await start()
  onTestFinished(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })
  return {
    appUrl: `http://127.0.0.1:${port}${at}`,
    use: (next) => {
      version = next
    },
    cutOff: (pattern) => {
      broken = pattern
    },
    hold: (pattern) => {
      let release = () => {}
      held = { pattern, released: new Promise((resolve) => { release = resolve }) }
      return () => release()
    },
    takeRequests: () => requests.splice(0),
    start,
    stop,
  }
}
