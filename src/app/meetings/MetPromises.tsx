// One promise each: what I will do, what my partner will do, each with an optional "if or when".
import type { Role } from '../../foundation/role.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { errorAt } from '../forms/check-form.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

interface MetPromisesProps {
  /** Mine first. */
  readonly roles: readonly Role[]
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
}

export const MetPromises = ({ roles, values, errors }: MetPromisesProps) => {
  const words = useWords('met')
  const frame = useWords('frame')
  const nameOf = useNameOf()
  return (
    <fieldset className={layout['tight']}>
      <legend className={layout['strong']}>
        {words.promises} <span className={styles['optional']}>{frame.optional}</span>
      </legend>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.promisesHint}</p>
      {roles.map((role) => (
        <div key={role} className={styles['promise']}>
          <TextField
            label={words.thenIWill(nameOf(role))}
            name={`${role}Then`}
            rows={1}
            defaultValue={values[`${role}Then`]}
            error={errorAt(errors, `${role}Then`)}
          />
          <Fold
            open={(values[`${role}If`] ?? '') !== '' || errorAt(errors, `${role}If`) !== undefined}
            summary={words.withIf}
            summaryClassName={styles['summary']}
          >
            <TextField
              label={words.ifThen(nameOf(role))}
              name={`${role}If`}
              rows={1}
              defaultValue={values[`${role}If`]}
              error={errorAt(errors, `${role}If`)}
            />
          </Fold>
        </div>
      ))}
    </fieldset>
  )
}
