// `npm run bench`: the production build with an empty, a three-year and a ten-thousand-entry book, beside the bare-stack
// floor page, in one run. Prints tables and writes .out/bench/result.json. Ratios hold between machines, milliseconds do
// not; nothing here asserts a time. `--runs 9` (median of), `--no-lighthouse` for a quicker look.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { runnerImport } from 'vite'
import { weigh } from '../budgets.mjs'
import { chromiumArgs, findChromium } from '../chromium.mjs'
import { buildAll } from './build.mjs'
import { lighthouseScores } from './lighthouse.mjs'
import { coldLoad, heapMiB, installOffline, keepNote, marks, offlineStart, openJournal, nextMeetingOf, openScreen, openToday, searchJournal } from './measure.mjs'
import { median, printTable, round } from './report.mjs'
import { serve } from './serve.mjs'

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, lighthouse: { type: 'boolean', default: true } },
  allowNegative: true,
})
const runs = Number(options.runs)
const rates = /** @type {const} */ ([1, 4])
const sizes = /** @type {const} */ (['floor', 'empty', 'three-years', 'ten-thousand'])

const root = join(import.meta.dirname, '../..')
const out = join(root, '.out/bench')
mkdirSync(out, { recursive: true })

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium found; npm test installs one.')
const folders = await buildAll(out)
/** @type {{ module: typeof import('../../src/app/content-security-policy.ts') }} */
const { module: policy } = await runnerImport(join(root, 'src/app/content-security-policy.ts'))
const app = await serve({ '/': folders.app, '/seed/': folders.seed }, { 'Content-Security-Policy': policy.contentSecurityPolicy })
const floor = await serve({ '/': folders.floor })

/** @param {(typeof sizes)[number]} size */
const startPhone = async (size) => {
  const profile = mkdtempSync(join(tmpdir(), 'pairbook-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...chromiumArgs],
    headless: true,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
  })
  const url = size === 'floor' ? `${floor.origin}/` : `${app.origin}/`
  if (size !== 'floor') {
    const page = await context.newPage()
    await page.goto(`${app.origin}/seed/?size=${size}`)
    await page.waitForFunction(() => document.title === 'Seeded', undefined, { timeout: 120_000 })
    await page.close()
  }
  const stop = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { size, context, url, stop }
}

/** @type {Record<string, number[]>} */
const samples = {}
/** @param {string} metric @param {string} size @param {number} rate @param {number} value */
const note = (metric, size, rate, value) => {
  ;(samples[`${metric} | ${size} | ${rate}`] ??= []).push(value)
}

/** The screens of a meeting, each from an open Today: get ready with the last log read, and the agenda to tick off. */
const beats = /** @type {const} */ ([
  ['open Get ready', 'ready', [marks.agendaRow, marks.journalRow]],
  ['open agenda', 'meet', [marks.agendaTick]],
])

/** @param {Awaited<ReturnType<typeof startPhone>>} phone @param {number} rate @param {number} run */
const measureInside = async ({ size, context, url }, rate, run) => {
  const { page, session } = await openToday(context, url, rate)
  note('memory MiB', size, rate, await heapMiB(session))
  if (size !== 'empty') note('open journal', size, rate, await openJournal(page))
  note('note until on disk', size, rate, await keepNote(page, `Bench note ${run} at ${rate}`))
  if (size !== 'empty') note('search', size, rate, await searchJournal(page, new URL(url).origin, 'lunch'))
  await page.close()
  if (size === 'empty') return
  const meeting = await nextMeetingOf(context, new URL(url).origin)
  for (const [metric, beat, wanted] of beats) {
    const { page: fresh } = await openToday(context, url, rate)
    note(metric, size, rate, await openScreen(fresh, `#/meetings/${meeting}/${beat}`, wanted))
    await fresh.close()
  }
}

const phones = []
for (const size of sizes) phones.push(await startPhone(size))
for (let run = 0; run < runs; run += 1) {
  for (const rate of rates) {
    // Floor and app take turns, so that a busy moment of the machine hits both.
    for (const phone of phones) note('cold load, slow 4G', phone.size, rate, await coldLoad(phone.context, phone.url, marks.today, rate))
  }
}
for (const phone of phones) await installOffline(phone.context, phone.url, marks.today)
for (let run = 0; run < runs; run += 1) {
  for (const rate of rates) {
    for (const phone of phones) note('offline start', phone.size, rate, await offlineStart(phone.context, phone.url, marks.today, rate))
    for (const phone of phones) if (phone.size !== 'floor') await measureInside(phone, rate, run)
  }
}
for (const phone of phones) await phone.stop()

/** @param {string} metric @param {string} size @param {number} rate */
const middle = (metric, size, rate) => median(samples[`${metric} | ${size} | ${rate}`] ?? [])
const metrics = ['cold load, slow 4G', 'offline start', 'open journal', 'open Get ready', 'open agenda', 'search', 'note until on disk', 'memory MiB']
const rows = metrics.flatMap((metric) =>
  rates.map((rate) => [metric, `${rate}×`, ...sizes.map((size) => round(middle(metric, size, rate))), round(middle(metric, 'three-years', rate) / middle(metric, 'floor', rate), 2)]),
)
printTable(`Median of ${runs}, milliseconds unless said otherwise`, ['measure', 'CPU', ...sizes, 'three years ÷ floor'], rows)

const budgets = weigh(folders.app)
const lighthouse = options.lighthouse ? await lighthouseScores(`${app.origin}/`, executablePath) : undefined
if (lighthouse !== undefined) printTable('Lighthouse 12, mobile', ['category', 'score'], Object.entries(lighthouse).map(([name, score]) => [name, String(score)]))
const result = { machine: { cpus: cpus().length, model: cpus()[0]?.model ?? '' }, runs, samples, budgets, lighthouse }
writeFileSync(join(out, 'result.json'), JSON.stringify(result, undefined, 2))
await app.close()
await floor.close()
