// `npm run bench`: the production build with an empty, a three-year and a ten-thousand-entry book, beside the bare-stack
// floor page, in one run; with it the weight of the bundle, Lighthouse, slots and moving codes. Prints tables and writes
// .out/bench/result.json: medians and ratios, and every sample. Ratios hold between machines, milliseconds do not; nothing here
// asserts a time. `--runs 9` (median of), `--lighthouse-runs 5`, `--no-lighthouse` for a quicker look; what it is at is told on
// stderr.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { weigh } from '../budgets.mjs'
import { findChromium } from '../chromium.mjs'
import { startPhone } from './browser.mjs'
import { buildAll } from './build.mjs'
import { lighthouseOf } from './lighthouse.mjs'
import { acts, coldLoad, installOffline, offlineStart, openToday, searchScan, seed } from './measure.mjs'
import { median, printTable, round } from './report.mjs'
import { serve } from './serve.mjs'
import { benchSideBySide } from './side-by-side.mjs'
import { benchSlots } from './slots.mjs'

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, lighthouse: { type: 'boolean', default: true }, 'lighthouse-runs': { type: 'string', default: '5' } },
  allowNegative: true,
})
const runs = Number(options.runs)
const rates = /** @type {const} */ ([1, 4])
const sizes = /** @type {const} */ (['floor', 'empty', 'three-years', 'ten-thousand'])

const root = join(import.meta.dirname, '../..')
const out = join(root, '.out/bench')
mkdirSync(out, { recursive: true })

const began = performance.now()
/** @param {string} line */
const tell = (line) => console.error(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}`)

tell('building the app, the seed and the floor')
const folders = await buildAll(out)
/** @type {{ module: typeof import('../../src/app/content-security-policy.ts') }} */
const { module: policy } = await runnerImport(join(root, 'src/app/content-security-policy.ts'))
const serveApp = () => serve({ '/': folders.app, '/seed/': folders.seed }, { 'Content-Security-Policy': policy.contentSecurityPolicy })
const app = await serveApp()
const floor = await serve({ '/': folders.floor })

/** @type {Record<string, number[]>} */
const samples = {}
/** @param {string} metric @param {string} size @param {number} rate @param {number} value */
const note = (metric, size, rate, value) => {
  ;(samples[`${metric} | ${size} | ${rate}`] ??= []).push(value)
}

const phones = []
for (const size of sizes) {
  tell(`filling the phone: ${size}`)
  const phone = await startPhone()
  if (size !== 'floor') await seed(phone, app.origin, size)
  phones.push({ phone, size, url: size === 'floor' ? `${floor.origin}/` : `${app.origin}/` })
}
// Floor and app take turns, so that a busy moment of the machine hits both.
for (let run = 0; run < runs; run += 1) {
  tell(`cold loads and scans, ${run + 1} of ${runs}`)
  for (const rate of rates) {
    for (const { phone, size, url } of phones) note('cold load, slow 4G', size, rate, await coldLoad(phone, url, rate))
    for (const { phone, size } of phones) if (size === 'three-years') note('search scan, 3,000 entries', size, rate, await searchScan(phone, app.origin, rate))
  }
}
for (const { phone, size, url } of phones) {
  tell(`installing: ${size}`)
  await installOffline(phone, url)
}
// From here on there is no server.
await app.close()
await floor.close()
for (let run = 0; run < runs; run += 1) {
  tell(`offline, ${run + 1} of ${runs}`)
  for (const rate of rates) {
    for (const { phone, size, url } of phones) note('offline start', size, rate, await offlineStart(phone, url, rate))
    for (const { phone, size, url } of phones) {
      if (size === 'floor') continue
      const page = await openToday(phone, url, rate)
      for (const { name, without = [], measure } of acts) if (!without.includes(size)) note(name, size, rate, await measure(page))
      await page.close()
    }
  }
}
for (const { phone } of phones) await phone.stop()

/** @param {string} metric @param {string} size @param {number} rate */
const middle = (metric, size, rate) => median(samples[`${metric} | ${size} | ${rate}`] ?? [])
const metrics = ['cold load, slow 4G', 'offline start', ...acts.map(({ name }) => name), 'search scan, 3,000 entries']
const measured = metrics.flatMap((metric) =>
  rates.map((rate) => ({
    metric,
    rate,
    medians: Object.fromEntries(sizes.map((size) => [size, middle(metric, size, rate)])),
    threeYearsToFloor: middle(metric, 'three-years', rate) / middle(metric, 'floor', rate),
  })),
)
printTable(
  `Median of ${runs}, milliseconds unless said otherwise`,
  ['measure', 'CPU', ...sizes, 'three years ÷ floor'],
  measured.map(({ metric, rate, medians, threeYearsToFloor }) => [metric, `${rate}×`, ...Object.values(medians).map((value) => round(value, value < 10 ? 1 : 0)), round(threeYearsToFloor, 2)]),
)

const budgets = weigh(folders.app)
printTable(
  'The bundle, gzip',
  ['what', 'files', 'KiB', 'limit'],
  budgets.rows.map(({ what, files, bytes, limit }) => [what, String(files), round(bytes / 1024, 1), limit === undefined ? '' : String(limit)]),
)

const lighthouseRuns = Number(options['lighthouse-runs'])
const askLighthouse = async () => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found; npm test installs one.')
  /** @param {Promise<Awaited<ReturnType<typeof serve>>>} starting */
  const scores = async (starting) => {
    const host = await starting
    try {
      return await lighthouseOf(`${host.origin}/`, executablePath, lighthouseRuns)
    } finally {
      await host.close()
    }
  }
  tell(`Lighthouse, ${lighthouseRuns} runs of the app and of the floor`)
  return { app: await scores(serveApp()), floor: await scores(serve({ '/': folders.floor })) }
}
const lighthouse = options.lighthouse ? await askLighthouse() : undefined
if (lighthouse !== undefined) {
  const { app: ofApp, floor: ofFloor } = lighthouse
  printTable(`Lighthouse 12, mobile, median of ${lighthouseRuns}`, ['category', 'app', 'floor'], Object.entries(ofApp.medians).map(([name, score]) => [name, String(score), String(ofFloor.medians[name] ?? '–')]))
}
tell('slots')
const slots = await benchSlots(0)
tell('moving codes')
const sideBySide = await benchSideBySide(runs)
const result = { machine: { cpus: cpus().length, model: cpus()[0]?.model ?? '' }, runs, measured, samples, budgets, lighthouse, slots, sideBySide }
writeFileSync(join(out, 'result.json'), JSON.stringify(result, undefined, 2))
