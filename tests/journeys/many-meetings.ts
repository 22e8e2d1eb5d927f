// A book with nothing in it but meetings that were held, as many as asked for, laid into the databases of a phone on which
// the pair was just started.
import 'temporal-polyfill/global'
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import { addDays, type Clock, type Day, instantOf, type LocalTime, weekdayOf, type ZoneName } from '../../src/foundation/day.ts'
import { bookRootsOf } from '../../src/ours/book-roots.ts'
import { recordMet } from '../../src/ours/meetings/keep-attendance.ts'
import { readMeetings } from '../../src/ours/meetings/meetings-view.ts'
import { readPairing } from './filled-book.ts'

const zone = 'America/New_York' as ZoneName
const time = '12:10' as LocalTime

/** Places of every kind a form meets: long, with commas and quotes, from right to left, and one a spreadsheet would run. */
const places = ['Room 14', 'Library, second floor, beside the “quiet” corner and the copier', 'غرفة ١٤', '=cmd|’/C calc’!A0', 'Bus loop 🚌', '']

const schoolDaysFrom = (first: Day, count: number): readonly Day[] => {
  const days: Day[] = []
  for (let day = first; days.length < count; day = addDays(day, 1)) if (weekdayOf(day) <= 5) days.push(day)
  return days
}

/** One on each school day from `first` on; the page reloads with them. */
export const layMeetings = async (page: Page, first: Day, count: number): Promise<void> => {
  const { bookName, role } = await readPairing(page)
  const doc = new Y.Doc()
  const roots = bookRootsOf(doc)
  let state = 7
  const days = schoolDaysFrom(first, count)
  let day = first
  const clock: Clock = { now: () => instantOf({ day, time, zone }), zone: () => zone }
  const randomness = (length: number) => Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24)
  for (const [index, each] of days.entries()) {
    day = each
    const next = days[index + 1]
    const planned = readMeetings(roots).find((meeting) => meeting.day === each && meeting.status === 'planned')?.id
    recordMet(roots, { by: role, clock, randomness }, planned, {
      day, time, zone, minutes: 20, form: index % 5 === 3 ? 'phone' : 'inPerson', place: index % 5 === 3 ? '' : (places[index % places.length] ?? ''), topic: 'Nobody’s business', next: next === undefined ? undefined : { day: next, time },
    })
  }
  await page.evaluate(
    async ([name, bytes]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', () => reject(new Error(`${name} does not open`)))
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('updates', 'readwrite')
          transaction.objectStore('updates').add(Uint8Array.from(bytes))
          transaction.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
        })
      }),
    [bookName, [...Y.encodeStateAsUpdate(doc)]] as const,
  )
  await page.reload()
  await page.locator('nav').first().waitFor()
}
