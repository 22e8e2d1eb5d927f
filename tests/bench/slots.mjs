// `npm run bench:slots`, and a part of `npm run bench`: what slots weigh and cost, beside plain y-protocols. `--nonces 1000000` counts nonces of as many seals.
// In Node, and in a Chromium whose page runs four times slower (its worker, another thread, does not). Prints tables and writes .out/bench/slots.json; nothing here asserts a time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'
import { startPhone } from './browser.mjs'
import { printTable, round } from './report.mjs'
import { serve } from './serve.mjs'

const out = join(import.meta.dirname, '../../.out/bench')

/** @param {string} where @param {readonly import('./slots/measure-slots.ts').Row[]} rows */
const print = (where, rows) =>
  printTable(
    `Slots: ${where}; median of 5, milliseconds`,
    ['what', 'slot bytes', 'y-protocols bytes', 'send', 'seal', 'open', 'accept', 'accept, worker and disk'],
    rows.map((row) => [
      row.what, String(row.slotBytes), String(row.plainBytes), ...[row.sending, row.sealing, row.opening, row.accepting].map((time) => round(time, 1)), row.acceptingOnDisk === undefined ? '' : round(row.acceptingOnDisk, 1),
    ]),
  )

const slowedBy = 4

/** @param {number} rate how many times slower than this machine @returns {Promise<readonly import('./slots/measure-slots.ts').Row[]>} */
const measureInBrowser = async (rate) => {
  const outDir = join(out, 'slots')
  const root = join(import.meta.dirname, 'slots')
  await build({ root, configFile: false, base: './', logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { input: join(root, 'slots.html') } } })
  const host = await serve({ '/': outDir })
  const phone = await startPhone()
  try {
    const page = await phone.openPage()
    await page.load(`${host.origin}/slots.html`)
    for (;;) {
      const { pace, rows: measured, trouble } = JSON.parse(await page.evaluate('JSON.stringify({ pace: globalThis.bench?.pace?.as, rows: globalThis.bench?.rows, trouble: globalThis.bench?.trouble })'))
      if (trouble !== undefined) throw new Error(trouble)
      if (measured !== undefined) return measured
      if (pace !== undefined) {
        await page.send('Emulation.setCPUThrottlingRate', { rate: pace === 'measured' ? rate : 1 })
        await page.evaluate('bench.pace.goOn()')
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  } finally {
    await phone.stop()
    await host.close()
  }
}

/** Runs everything and prints it. @param {number} nonces seals whose nonces are counted */
export const benchSlots = async (nonces) => {
  await import('temporal-polyfill/global')
  /** @type {{ module: typeof import('./slots/measure-slots.ts') }} */
  const { module } = await runnerImport(join(import.meta.dirname, 'slots/measure-slots.ts'), { configFile: false, logLevel: 'silent' })
  const rows = await module.measureSlots()
  print('Node', rows)
  const slowed = await measureInBrowser(slowedBy)
  print(`Chromium, CPU ${slowedBy} times slower`, slowed)
  const repeatedNonces = nonces > 0 ? module.repeatedNonces(nonces, (length) => crypto.getRandomValues(new Uint8Array(length))) : 0
  if (nonces > 0) console.log(`${nonces} seals, ${repeatedNonces} nonces used before`)
  return { rows, slowedBy, slowed, nonces, repeatedNonces }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { nonces: { type: 'string', default: '0' } } })
  const result = await benchSlots(Number(values.nonces))
  if (result.repeatedNonces > 0) process.exitCode = 1
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'slots.json'), `${JSON.stringify(result, null, 1)}\n`)
}
