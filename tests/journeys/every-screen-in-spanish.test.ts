// Every screen of a full book in Spanish, whose words are longer: narrow, wide, and with text twice as large;
// in the colours the English screens are not judged in (walk-screens.ts).
import { expect, test } from 'vitest'
import { views, walkScreens } from './walk-screens.ts'

const minutes = 60_000

test('every screen of a full book is sound in Spanish, with large text too', { timeout: 15 * minutes }, async () => {
  const { narrow, usual, largeText, wideDark } = views
  expect(await walkScreens('filled', 'es', [narrow, usual, largeText, wideDark])).toEqual([])
})
