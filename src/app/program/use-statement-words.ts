// Everything a statement is laid out with, in the language on screen.
import { useCallback, useMemo } from 'react'
import type { Laid } from '../../crossings/hand-to-program.ts'
import type { Statement, StatementSignature } from '../../program/attendance/statement.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { layStatement, type StatementWordsOnScreen } from './statement-paper.ts'

export const useStatementWords = (): StatementWordsOnScreen => {
  const language = useLanguage()
  const statements = useWords('statements').paper
  const program = useWords('program').paper
  const meetings = useWords('meetings')
  const zone = usePairbook().mine.clock.zone()
  return useMemo(() => ({ language, zone, statements, program, meetings }), [language, zone, statements, program, meetings])
}

export const useLayStatement = (): ((record: Statement, signatures: readonly StatementSignature[]) => Laid) => {
  const words = useStatementWords()
  return useCallback((record, signatures) => layStatement(words, record, signatures), [words])
}
