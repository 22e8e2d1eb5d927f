// The words of one area in the language on screen. Areas named by a route are loaded before its screen shows; any
// other is waited for by React's Suspense.
import { use } from 'react'
import { type AreaName, type AreaWords, loadedWords, loadWords } from '../../words/areas.ts'
import type { Language } from '../../words/language.ts'
import { useSession } from './session.ts'

export const useLanguage = (): Language => useSession((session) => session.language)

export const useWords = <Name extends AreaName>(area: Name): AreaWords<Name> => {
  const language = useLanguage()
  // Always asked, also when the words are here: a render that waited and its next try must call use() alike.
  use(loadWords(language, area))
  const here = loadedWords(language, area)
  if (here === undefined) throw new Error(`words of ${area} did not load`)
  return here
}
