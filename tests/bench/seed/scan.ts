// The search's own work on a journal of 3,000 entries, by the code the app ships: the median of 21 scans in milliseconds,
// left for the bench to read.
import type { Day, Instant } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import { foldEntry, searchEntries } from '../../../src/app/journal/search.ts'
import { firstDay, makePicker, sentence } from './made-up.ts'

const pick = makePicker(3_000)
const id = <Prefix extends 'entry' | 'pair'>(prefix: Prefix) => createId(prefix, (length) => Uint8Array.from({ length }, () => pick(256)))
const day: Day = firstDay
const at = Date.parse(`${day}T16:10:00Z`) as Instant

const entries = Array.from({ length: 3_000 }, () =>
  foldEntry(
    {
      ring: 'mine',
      entry: {
        id: id('entry'),
        pairId: id('pair'),
        kind: 'reflection',
        form: 'mentee',
        day,
        createdAt: at,
        editedAt: at,
        answers: { going: `${sentence(pick)} ${sentence(pick)}`, questions: sentence(pick), suggestions: sentence(pick), nextSteps: sentence(pick) },
      },
    },
    'me',
  ),
)

const times = ['lunch', 'office waited', 'nowhere to be found'].flatMap((text) =>
  Array.from({ length: 7 }, () => {
    const begin = performance.now()
    searchEntries(entries, { text })
    return performance.now() - begin
  }),
)
Object.assign(globalThis, { scanMs: times.toSorted((a, b) => a - b)[10] })
