// Weighs the production build against the numbers to hold (docs: first screen, styles, precache, font), gzip at level 9.
// `node tests/budgets.mjs [dist]` builds first unless it is given a finished build; exits 1 when anything is over.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const projectRoot = join(import.meta.dirname, '..')
const kibibyte = 1024

/** KiB, gzip; the font is already compressed and counts as it is. */
const limits = { firstScreenScript: 150, firstScreenStyle: 15, precache: 700, font: 36 }

/** Loaded before the first screen only where the browser has no Temporal (Safari, Chrome before 144): weighed, not judged. */
const loadedByOlderBrowsers = /temporal-polyfill/

/** @typedef {{ file: string, name?: string, css?: readonly string[], imports?: readonly string[], dynamicImports?: readonly string[], isEntry?: boolean }} Chunk */

/** A production build in `outDir`, by the very command that ships. @param {string} outDir */
export const buildInto = (outDir) => {
  const { VITEST: _vitest, VITEST_MODE: _mode, ...environment } = process.env
  execFileSync(process.execPath, [join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: { ...environment, NODE_ENV: 'production' },
    stdio: 'pipe',
    encoding: 'utf8',
  })
}

/** @param {string} dist */
export const weigh = (dist) => {
  const gzipSize = (/** @type {string} */ file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
  const total = (/** @type {Iterable<string>} */ files) => [...files].reduce((sum, file) => sum + gzipSize(file), 0)
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  /** @type {string[]} */
  const problems = []

  /** What the browser fetches for a chunk: itself and all it imports statically. @param {string} key @param {Set<Chunk>} seen */
  const withImports = (key, seen = new Set()) => {
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key)
    if (chunk === undefined && !problems.includes(`${key} is not in the build`)) problems.push(`${key} is not in the build`)
    if (chunk === undefined || seen.has(chunk)) return seen
    seen.add(chunk)
    for (const imported of chunk.imports ?? []) withImports(imported, seen)
    return seen
  }

  // The page links all that Today waits for; tests/journeys/first-screen.test.ts compares that with what a real Chromium
  // downloads before Today stands.
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="(?:\.\/)?([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? [])
  const scripts = new Set(linked.filter((file) => file.endsWith('.js')))
  const styles = new Set(linked.filter((file) => file.endsWith('.css')))
  if (scripts.size === 0 || styles.size === 0) problems.push('the page links no script or no styles, or was not understood')

  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
  const precached = new Set([...worker.matchAll(/[{,]\s*"?url"?:\s*"([^"]+)"/g)].flatMap(([, url]) => url ?? []))
  if (precached.size === 0) problems.push('the precache list in sw.js is empty or was not understood')
  for (const url of precached) if (!existsSync(join(dist, url))) problems.push(`sw.js wants ${url}, which is not in the build`)
  const present = [...precached].filter((url) => existsSync(join(dist, url)))
  for (const file of [...scripts, ...styles]) if (!precached.has(file)) problems.push(`${file} belongs to the first screen but is not precached`)
  const fonts = present.filter((file) => file.endsWith('.woff2'))

  const rows = [
    { what: 'first screen, scripts', files: scripts.size, bytes: total(scripts), limit: limits.firstScreenScript },
    { what: 'first screen, styles', files: styles.size, bytes: total(styles), limit: limits.firstScreenStyle },
    { what: 'whole precache', files: present.length, bytes: total(present), limit: limits.precache },
    { what: 'font', files: fonts.length, bytes: fonts.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0), limit: limits.font },
  ]
  for (const { what, bytes, limit } of rows) if (bytes > limit * kibibyte) problems.push(`${what}: ${(bytes / kibibyte).toFixed(1)} KiB is over ${limit}`)
  const olderKeys = Object.keys(manifest).filter((key) => loadedByOlderBrowsers.test(key))
  const olderScripts = new Set([...scripts, ...olderKeys.flatMap((key) => [...withImports(key)]).map(({ file }) => file)])
  const allScripts = new Set([...present.filter((file) => file.endsWith('.js')), 'sw.js'])
  const allStyles = present.filter((file) => file.endsWith('.css'))
  const unjudged = { what: 'first, without Temporal', files: olderScripts.size, bytes: total(olderScripts), limit: undefined }
  const everything = [
    { what: 'all scripts', files: allScripts.size, bytes: total(allScripts), limit: undefined },
    { what: 'all styles', files: allStyles.length, bytes: total(allStyles), limit: undefined },
  ]
  return { rows: [...rows, unjudged, ...everything], problems, scripts: [...scripts] }
}

/** A line for each row. @param {ReturnType<typeof weigh>['rows']} rows */
const table = (rows) =>
  rows.map(({ what, files, bytes, limit }) => `${what.padEnd(24)}${String(files).padStart(4)} files${(bytes / kibibyte).toFixed(1).padStart(9)} KiB${limit === undefined ? '' : `  of ${limit}`}`).join('\n')

/** Builds into a throw-away folder, weighs, and cleans up. */
export const checkBudgets = () => {
  const dist = mkdtempSync(join(tmpdir(), 'pairbook-build-'))
  try {
    buildInto(dist)
    const { rows, problems } = weigh(dist)
    return { table: table(rows), problems }
  } finally {
    rmSync(dist, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv[2]
  const finished = given === undefined ? undefined : weigh(given)
  const result = finished === undefined ? checkBudgets() : { table: table(finished.rows), problems: finished.problems }
  console.log(result.table)
  for (const problem of result.problems) console.error(problem)
  process.exitCode = result.problems.length === 0 ? 0 : 1
}
