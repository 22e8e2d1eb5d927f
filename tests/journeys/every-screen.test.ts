// Every screen of a full book, looked over: narrow and wide, light and dark, by keyboard, in forced colours; by axe and
// by checks of our own (walk-screens.ts says which of both). The other files of this name see it in Spanish and empty, with errors and with dialogs.
// `npm run screens` makes pictures of the same.
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { axeFindings, hiddenFocus, lostClasses, motions, openAddress, smallTargets, tooWide } from './look-over.ts'
import { narrow, phoneWith, views, walkScreens } from './walk-screens.ts'

const minutes = 60_000

test('looking over a screen notices what is planted there', { timeout: 5 * minutes }, async () => {
  const { page } = await phoneWith('empty', 'en')
  await page.setViewportSize(narrow)
  await openAddress(page, addresses.goals)
  await page.evaluate(() => {
    const planted = document.createElement('div')
    const wide = Object.assign(document.createElement('p'), { textContent: 'wide' })
    wide.style.width = '400px'
    const small = Object.assign(document.createElement('button'), { textContent: 'x', className: 'some undefined' })
    small.style.outline = 'none'
    const pale = Object.assign(document.createElement('p'), { textContent: 'pale words' })
    pale.style.color = '#ccc'
    const cover = document.createElement('div')
    Object.assign(cover.style, { position: 'absolute', inset: '0', zIndex: '99' })
    const under = Object.assign(document.createElement('a'), { href: '#/', textContent: 'under' })
    const covered = document.createElement('div')
    Object.assign(covered.style, { position: 'relative' })
    covered.append(under, cover)
    planted.append(wide, small, pale, covered)
    document.querySelector('main h1')?.after(planted)
  })
  expect(await motions(page)).toEqual([])
  await page.evaluate(() => document.querySelector('main h1')?.animate([{ opacity: 0.9 }, { opacity: 1 }], { duration: 60_000 }))
  expect(await motions(page)).toEqual(['moves: Animation'])
  expect((await tooWide(page)).join('\n')).toContain('wide')
  expect((await smallTargets(page)).join('\n')).toMatch(/small target .*<button/)
  expect((await lostClasses(page)).join('\n')).toContain('<button')
  expect((await axeFindings(page)).join('\n')).toContain('axe color-contrast')
  expect((await axeFindings(page, { coloursOnly: true })).join('\n')).toContain('axe color-contrast')
  expect((await hiddenFocus(page)).join('\n')).toMatch(/cannot be seen: <button[\s\S]*lies under something: <a href="#\/"[^>]*>under/)

  // In a wide window what stands to the left is left out, and nothing else.
  await page.setViewportSize(views.wide.size)
  await openAddress(page, addresses.newGoal)
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('main h1')) {
      const pale = Object.assign(document.createElement('p'), { textContent: 'pale words', className: heading.closest('main > div:first-child') === null ? 'right' : 'left' })
      pale.style.color = '#ccc'
      heading.after(pale)
    }
  })
  const inWide = (await views.wide.look(page)).join('\n')
  expect(inWide).toMatch(/axe color-contrast: \S*\.right/)
  expect(inWide).not.toContain('.left')
})

test('every screen of a full book is sound at 320, 390 and 1280 px, light and dark, in forced colours and by keyboard', { timeout: 15 * minutes }, async () => {
  const { narrowDark, usual, forcedColours, keyboard, wide } = views
  expect(await walkScreens('filled', 'en', [narrowDark, usual, forcedColours, keyboard, wide])).toEqual([])
})
