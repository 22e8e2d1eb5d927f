// `npm run bench:slots`: what slots weigh and cost, beside plain y-protocols. `--nonces 1000000` counts nonces of as many seals.
// Prints a table and writes .out/bench/slots.json; nothing here asserts a time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({ options: { nonces: { type: 'string', default: '0' } } })
await import('temporal-polyfill/global')
/** @type {{ module: typeof import('./slots/measure-slots.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'slots/measure-slots.ts'), { configFile: false, logLevel: 'silent' })

const rows = await module.measureSlots()
console.log('   slot bytes   y-protocols   send ms   take ms   ')
for (const { what, slotBytes, plainBytes, sendMilliseconds, takeMilliseconds } of rows) {
  console.log(`${String(slotBytes).padStart(13)} ${String(plainBytes).padStart(13)} ${sendMilliseconds.toFixed(0).padStart(9)} ${takeMilliseconds.toFixed(0).padStart(9)}   ${what}`)
}
const nonces = Number(values.nonces)
if (nonces > 0) {
  const repeated = module.repeatedNonces(nonces, (length) => crypto.getRandomValues(new Uint8Array(length)))
  console.log(`${nonces} seals, ${repeated} nonces used before`)
  if (repeated > 0) process.exitCode = 1
}
const out = join(import.meta.dirname, '../../.out/bench')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'slots.json'), `${JSON.stringify({ rows, nonces }, null, 1)}\n`)
