// The dot on the app's icon: only when wanted, only on the day of a meeting still to come, and gone once it was answered.
import { afterEach, expect, test } from 'vitest'
import { followIconDot } from '../../../src/app/calendar/icon-dot.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { addMeeting, skipMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { day, newYork, time } from '../../ours/a-book.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { freshPlace, mustOpen } from '../ours/book-world.ts'

const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'setAppBadge')
const originalClear = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clearAppBadge')
afterEach(() => {
  for (const [name, descriptor] of [['setAppBadge', original], ['clearAppBadge', originalClear]] as const) {
    if (descriptor === undefined) Reflect.deleteProperty(Navigator.prototype, name)
    else Object.defineProperty(Navigator.prototype, name, descriptor)
  }
})

const watchIcon = () => {
  const said: string[] = []
  const note = (word: string) => ({ configurable: true, value: async (...given: unknown[]) => void said.push([word, ...given].join(' ')) })
  Object.defineProperty(Navigator.prototype, 'setAppBadge', note('dot'))
  Object.defineProperty(Navigator.prototype, 'clearAppBadge', note('none'))
  return said
}

test('shows a dot on the day of a meeting when it is wanted, and never a number', async () => {
  const said = watchIcon()
  // It is Saturday, November 21, noon in New York.
  const mine = await openFreshMine()
  const writer = { by: 'mentor', clock: mine.clock, randomness: mine.randomness } as const
  const book = await mustOpen(freshPlace(), 'new')
  const words = { minutes: 20, form: 'inPerson', place: '', topic: '' } as const
  const id = book.change((roots) => {
    addMeeting(roots, writer, { day: day('2026-11-22'), time: time('15:00'), zone: newYork }, words)
    return addMeeting(roots, writer, { day: day('2026-11-21'), time: time('15:00'), zone: newYork }, words)
  })
  await followIconDot(mine, book)
  expect(said).toEqual(['none'])
  await keepSetting(mine, 'iconDot', true)
  await followIconDot(mine, book)
  expect(said.at(-1)).toBe('dot')
  book.change((roots) => skipMeeting(roots, id))
  await expect.poll(() => said.at(-1)).toBe('none')
  await keepSetting(mine, 'iconDot', false)
  await followIconDot(mine, book)
  const before = said.length
  book.change((roots) => addMeeting(roots, writer, { day: day('2026-11-21'), time: time('16:00'), zone: newYork }, words))
  expect(said.slice(before)).toEqual([])
})
