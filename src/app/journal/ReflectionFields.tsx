// The boxes of a reflection (form 10a or 10b, as the pair tailored it), the one to begin with first. Uncontrolled: the
// form they stand in reads them by name.
import type { Role } from '../../foundation/role.ts'
import { helperFields } from '../../mine/journal/entry.ts'
import { openGoals, readGoals } from '../../ours/goals/goals-view.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import { Fold } from '../../kit/Fold.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { type Answers, boxOf, type FormValues, shownFields } from './entry-form.ts'
import { fieldLabel } from './entry-lines.ts'
import { GoalChips } from './GoalChips.tsx'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

interface ReflectionFieldsProps {
  readonly form: Role
  /** The answers the entry held when it was opened: they decide which fields show. */
  readonly answers: Answers
  readonly values: FormValues
  readonly errorOf: (field: string) => string | undefined
}

export const ReflectionFields = ({ form, answers, values, errorOf }: ReflectionFieldsProps) => {
  const words = useWords('journal')
  const shape = useShared(readLogShape)
  const goals = openGoals(useShared(readGoals))
  const { own, added, unknown } = shownFields(form, shape, answers)
  const helped = helperFields.some((field) => (values[boxOf(field)] ?? '') !== '' || errorOf(boxOf(field)) !== undefined)
  const box = (field: string, label: string, rows: number) => (
    <TextField
      key={field}
      label={label}
      name={boxOf(field)}
      rows={rows}
      autoCapitalize="sentences"
      defaultValue={values[boxOf(field)]}
      error={errorOf(boxOf(field))}
    />
  )
  return (
    <>
      {own.map((field, index) =>
        field === 'goals' ? (
          <div key={field} className={layout['tight']}>
            {box(field, fieldLabel(words, form, field), 2)}
            <GoalChips box={boxOf(field)} goals={goals} />
          </div>
        ) : (
          box(field, fieldLabel(words, form, field), index === 0 ? 3 : 2)
        ),
      )}
      {added.map(({ field, label }) => box(field, label, 2))}
      {unknown.map((field) => box(field, words.fields.unknown, 2))}
      <Fold className={styles['fold']} open={helped} summary={words.helper}>
        <div>{helperFields.map((field) => box(field, words.fields[field], 2))}</div>
      </Fold>
    </>
  )
}
