// Every screen of a full book in Spanish, whose words are longer: narrow, wide, and with text twice as large. The
// colours are those of the English screens.
import { expect, test } from 'vitest'
import { views, walkScreens } from './walk-screens.ts'

const minutes = 60_000

test('every screen of a full book is sound in Spanish, with large text too', { timeout: 15 * minutes }, async () => {
  const { narrow, usual, largeText, wide } = views
  expect(await walkScreens('filled', 'es', [narrow, usual, largeText, wide])).toEqual([])
})
