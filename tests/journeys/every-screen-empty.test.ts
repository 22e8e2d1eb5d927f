// Every screen of a book in which nothing is written yet: each width, theme and language before axe (the screens
// themselves it has judged in a full book), and our own checks at both ends of the widths in both languages; by keyboard
// where a full book is not: in a wide window, and with large text.
import { expect, test } from 'vitest'
import { views, walkScreens } from './walk-screens.ts'

const minutes = 60_000

test.each(['en', 'es'] as const)('every screen of an empty book is sound (%s)', { timeout: 15 * minutes }, async (language) => {
  const { narrowDark, narrowShape, wideShape, wide, largeTextShape, keyboardWide, keyboardLargeText } = views
  expect(await walkScreens('empty', language, language === 'en' ? [narrowDark, wideShape, keyboardWide] : [narrowShape, largeTextShape, keyboardLargeText, wide])).toEqual([])
})
