// Every screen of a book in which nothing is written yet.
import { expect, test } from 'vitest'
import { views, walkScreens } from './walk-screens.ts'

const minutes = 60_000

test.each(['en', 'es'] as const)('every screen of an empty book is sound (%s)', { timeout: 15 * minutes }, async (language) => {
  const { narrow, narrowDark, wide, largeText } = views
  expect(await walkScreens('empty', language, language === 'en' ? [narrow, narrowDark, wide] : [narrow, largeText])).toEqual([])
})
