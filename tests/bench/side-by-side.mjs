// `node tests/bench/side-by-side.mjs`, and a part of `npm run bench`: what moving codes cost. Codes, bytes and seconds for four
// sizes of message, two cameras and three losses, in made-up time; how filmed codes are read; and how many symbols other
// fountains would need. Prints tables; alone it writes .out/bench/side-by-side.json. Nothing here asserts a time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { median, printTable, round } from './report.mjs'

const sizes = /** @type {const} */ ([1, 4, 30, 128])
const cameras = /** @type {const} */ ([10, 30])
const losses = /** @type {const} */ ([0, 0.2, 0.4])

/** Runs everything and prints it. @param {number} runs */
export const benchSideBySide = async (runs) => {
  /** @type {{ module: typeof import('./transfer.ts') }} */
  const { module: optics } = await runnerImport(join(import.meta.dirname, 'transfer.ts'))
  /** @type {{ module: typeof import('./fountains.ts') }} */
  const { module: others } = await runnerImport(join(import.meta.dirname, 'fountains.ts'))
  /** @type {{ module: typeof import('../optics/film.ts') }} */
  const { module: film } = await runnerImport(join(import.meta.dirname, '../optics/film.ts'))

  const transfers = /** @type {const} */ (['usual', 'large']).flatMap((pace) =>
    sizes.flatMap((kilobytes) =>
      cameras.flatMap((camera) =>
        losses.map((loss) => {
          const each = Array.from({ length: kilobytes > 4 ? Math.min(runs, 3) : runs }, (_, run) => optics.transfer({ length: kilobytes * 1024, pace, camera, loss, seed: run + 1 }))
          const middle = (/** @type {(one: (typeof each)[number]) => number} */ of) => median(each.map(of))
          return {
            pace,
            kilobytes,
            camera,
            loss,
            fewest: each[0]?.fewest ?? 0,
            codes: middle(({ codes }) => codes),
            mostExtra: Math.max(...each.map(({ extra }) => extra)),
            bytes: middle(({ bytes }) => bytes),
            seconds: middle(({ seconds }) => seconds),
            worstSeconds: Math.max(...each.map(({ seconds }) => seconds)),
            decodeMs: middle(({ decodeMs }) => decodeMs),
          }
        }),
      ),
    ),
  )
  printTable(
    `Side by side, ${runs} showings each (3 of the large ones); a picture taken during a change is lost besides`,
    ['codes', 'KB', 'camera', 'loss', 'fewest', 'codes read', 'most extra', 'bytes', 'seconds', 'worst', 'decoding, ms in all'],
    transfers.map((row) => [
      row.pace, String(row.kilobytes), `${row.camera}/s`, `${row.loss * 100} %`, String(row.fewest), String(row.codes), String(row.mostExtra),
      String(row.bytes), round(row.seconds, 1), round(row.worstSeconds, 1), round(row.decodeMs, 0),
    ]),
  )

  const scenes = /** @type {(keyof typeof optics.scenes)[]} */ (Object.keys(optics.scenes))
  const reading = scenes.flatMap((scene) => /** @type {const} */ (['usual', 'large']).map((pace) => ({ scene, pace, ...optics.readScene(scene, pace, 12) })))
  printTable('Filmed codes that are read', ['scene', 'codes', 'read', 'ms a look'], reading.map(({ scene, pace, read, pictures, lookMs }) => [scene, pace, `${read} of ${pictures}`, round(lookMs, 0)]))

  const blocks = /** @type {const} */ ([43, 186, 480])
  const overhead = Object.entries(others.fountains).map(([name, symbolsFor]) => ({
    name,
    extra: blocks.map((count) => {
      const next = film.seededNumbers(count)
      const used = Array.from({ length: 5 }, () => symbolsFor(count, next))
      return used.reduce((sum, one) => sum + one, 0) / used.length / count - 1
    }),
  }))
  printTable('Symbols needed beyond the blocks, %', ['fountain', ...blocks.map((count) => `${count} blocks`)], overhead.map(({ name, extra }) => [name, ...extra.map((share) => round(share * 100, 2))]))
  return { transfers, reading, overhead: { blocks, overhead } }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(import.meta.dirname, '../../.out/bench')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'side-by-side.json'), JSON.stringify(await benchSideBySide(11), undefined, 2))
}
