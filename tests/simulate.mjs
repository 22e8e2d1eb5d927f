// `npm run simulate`: simulated pairs, any number of steps from any seed. `--steps 1000000 --seed 7`. Ends with 1 at the first
// thing that is not as it must be, and says from which seed to see it again.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({ options: { steps: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } })
const steps = Number(values.steps)
const seed = Number(values.seed)
await import('temporal-polyfill/global')
/** @type {{ module: typeof import('./sync/simulator/run.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'sync/simulator/run.ts'), {
  configFile: false,
  resolve: { noExternal: ['@noble/curves'] },
  ssr: { noExternal: ['@noble/curves'] },
  logLevel: 'silent',
  plugins: [
    {
      name: 'native-twins',
      enforce: 'pre',
      resolveId: (source) => {
        if (source === '@noble/curves/ed25519.js') return join(import.meta.dirname, 'sync/simulator/native-curves.ts')
        return source.endsWith('/packing.ts') && !source.endsWith('native-packing.ts') ? join(import.meta.dirname, 'sync/simulator/native-packing.ts') : null
      },
    },
  ],
})

const began = performance.now()
const slice = 10_000
/** @type {Record<string, number>} */
const counts = {}
try {
  for (let done = 0; done < steps; done += slice) {
    const found = await module.simulate({ seed: seed + done, steps: Math.min(slice, steps - done) })
    for (const [what, times] of Object.entries(found)) counts[what] = (counts[what] ?? 0) + times
    if (steps > slice) console.error(`${Math.min(done + slice, steps)} steps, ${Math.round((performance.now() - began) / 1000)} s`)
  }
} catch (error) {
  console.error(error)
  process.exit(1)
}
for (const [what, times] of Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(times).padStart(9)}  ${what}`)
console.log(`${steps} steps from seed ${seed} in ${((performance.now() - began) / 1000).toFixed(1)} s: all books equal, nothing kept was lost.`)
