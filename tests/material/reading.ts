// How hard a piece reads. English: Flesch–Kincaid grade (Kincaid and others, 1975), shared with the words check.
// Spanish: perspicuity (Szigriszt Pazos, 1993); 66 and up is "fairly easy", what twelve-year-olds read.
import { wordsOf } from '../words-check.mjs'

const strong = 'aeoáéó'
const weak = 'iuü'
const stressedWeak = 'íú'
const vowels = strong + weak + stressedWeak

/** Syllables of a Spanish word: each vowel is one, but weak beside strong, and weak beside weak, are one together. */
export const spanishSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/(q)u(?=[eéií])/g, '$1').replace(/(g)u(?=[eéií])/g, '$1').replace(/y$/, 'i').replace(/h/g, '')
  let count = 0
  let before = ''
  for (const letter of letters) {
    if (vowels.includes(letter)) {
      const oneSound =
        before !== '' && !stressedWeak.includes(letter) && !stressedWeak.includes(before) && !(strong.includes(letter) && strong.includes(before))
      if (!oneSound) count += 1
      before = letter
    } else before = ''
  }
  return Math.max(1, count)
}

/** A text without end marks inside quotation marks left over is cut at . ! ? … and :. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…:])[”"’)]*\s+/)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0)

export const perspicuity = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length
}
