// `npm run bench:slots`: what slots weigh and cost, beside plain y-protocols. `--nonces 1000000` counts nonces of as many seals.
// In Node, and in a Chromium whose processor is slowed down four times. Prints tables and writes .out/bench/slots.json; nothing here asserts a time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, runnerImport } from 'vite'
import { startPhone } from './browser.mjs'
import { serve } from './serve.mjs'

const { values } = parseArgs({ options: { nonces: { type: 'string', default: '0' } } })
await import('temporal-polyfill/global')
/** @type {{ module: typeof import('./slots/measure-slots.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'slots/measure-slots.ts'), { configFile: false, logLevel: 'silent' })

/** @param {string} where @param {readonly import('./slots/measure-slots.ts').Row[]} rows */
const print = (where, rows) => {
  console.log(`\n${where}\n   slot bytes   y-protocols   send ms   take ms   `)
  for (const { what, slotBytes, plainBytes, sendMilliseconds, takeMilliseconds } of rows) {
    console.log(`${String(slotBytes).padStart(13)} ${String(plainBytes).padStart(13)} ${sendMilliseconds.toFixed(0).padStart(9)} ${takeMilliseconds.toFixed(0).padStart(9)}   ${what}`)
  }
}

const out = join(import.meta.dirname, '../../.out/bench')

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

const rows = await module.measureSlots()
print('Node', rows)
const rate = 4
const slowed = await measureInBrowser(rate)
print(`Chromium, ${rate} times slower`, slowed)
const nonces = Number(values.nonces)
if (nonces > 0) {
  const repeated = module.repeatedNonces(nonces, (length) => crypto.getRandomValues(new Uint8Array(length)))
  console.log(`${nonces} seals, ${repeated} nonces used before`)
  if (repeated > 0) process.exitCode = 1
}
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'slots.json'), `${JSON.stringify({ rows, slowed, nonces }, null, 1)}\n`)
