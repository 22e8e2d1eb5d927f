// The words of the error pages. They are loaded soon after the start, because by the time they are needed the file
// they stand in may be gone; if they never came, both languages' last resort stands in.
import { loadedWords, loadWords, type AreaWords } from '../../words/areas.ts'
import { deviceLanguage, isLanguage, type Language } from '../../words/language.ts'
import { lastResort } from '../../words/last-resort.ts'
import type { Trouble } from './trouble.ts'

export interface TroubleWords extends Omit<AreaWords<'errors'>, Trouble> {
  readonly title: string
  readonly text: readonly string[]
}

/** Without React and without the session: the page's own language, else the device's. */
const pageLanguage = (): Language => {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : deviceLanguage(navigator.languages)
}

/** Call once the first screen is there. Failing costs only the better words. */
export const prepareErrorWords = async (language: Language): Promise<void> => {
  await loadWords(language, 'errors').catch(() => undefined)
}

/** The words for one kind of trouble; waits for them only a moment. */
export const troubleWords = async (trouble: Trouble): Promise<TroubleWords> => {
  const language = pageLanguage()
  if (loadedWords(language, 'errors') === undefined) await prepareErrorWords(language)
  const words = loadedWords(language, 'errors')
  return words === undefined ? lastResort : { ...words, ...words[trouble] }
}
