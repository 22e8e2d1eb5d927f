// The words the papers are written with, in the language on screen.
import { useMemo } from 'react'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { PaperWords } from './letter-papers.ts'

export const usePaperWords = (): PaperWords => {
  const language = useLanguage()
  const letter = useWords('letter')
  const schedule = useWords('schedule')
  return useMemo(() => ({ language, letter, schedule }), [language, letter, schedule])
}
