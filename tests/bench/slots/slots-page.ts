// The measuring of slots in a browser, whose processor the bench slows down for what is measured.
import 'temporal-polyfill/global'
import { measureSlots } from './measure-slots.ts'
import { takeOnDisk } from './take-on-disk.ts'

interface Pace {
  readonly as: 'measured' | 'written'
  readonly goOn: () => void
}

const bench: { pace?: Pace | undefined; rows?: unknown; trouble?: string } = {}
Object.assign(globalThis, { bench })

const run = async () => {
  try {
    bench.rows = await measureSlots(
      (as) =>
        new Promise((resolve) => {
          bench.pace = {
            as,
            goOn: () => {
              bench.pace = undefined
              resolve()
            },
          }
        }),
      takeOnDisk,
    )
  } catch (error) {
    bench.trouble = String(error)
  }
}

void run()
