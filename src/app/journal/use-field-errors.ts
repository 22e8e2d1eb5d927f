// What is to be mended in an entry's form, in words.
import { useMemo } from 'react'
import type { Role } from '../../foundation/role.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import type { FieldProblem } from './entry-form.ts'
import { fieldLabel } from './entry-lines.ts'

export const useFieldErrors = (form: Role, problems: readonly FieldProblem[]): readonly FieldError[] => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const { fields } = useShared(readLogShape)
  // The same list until something changes: the summary takes focus whenever it gets another one.
  return useMemo(() => {
    const labelOf = (box: string): string => {
      switch (box) {
        case 'text':
          return words.noteText
        case 'topic':
        case 'day':
        case 'place':
        case 'nextMeeting':
          return words[box]
        default: {
          const field = box.replace(/^answer\./, '')
          return fields.find(({ id }) => id === field)?.label ?? fieldLabel(words, form, field)
        }
      }
    }
    return problems.map(({ field, problem }) => ({
      field,
      message: problem.type === 'tooLong' ? frame.form.tooLong(labelOf(field), problem.over) : frame.form.badDay(labelOf(field)),
    }))
  }, [fields, form, frame, problems, words])
}
