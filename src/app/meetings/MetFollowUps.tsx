// What is to be done after the meeting, and by whom. No line stands there until somebody asks for one.
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { stepOwners } from '../../ours/goals/goal.ts'
import { errorAt } from '../forms/check-form.ts'
import { usePair } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import { followUpBox, followUpOwnerBox, followUpRows } from './follow-ups.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

interface MetFollowUpsProps {
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
}

export const MetFollowUps = ({ values, errors }: MetFollowUpsProps) => {
  const words = useWords('met')
  const frame = useWords('frame')
  const pair = usePair()
  const nameOf = useNameOf()
  const [rows, setRows] = useState(() => followUpRows(values))
  const [added, setAdded] = useState(false)
  const list = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>(`[name="${followUpBox(rows - 1)}"]`)?.focus()
  }, [added, rows])
  return (
    <fieldset ref={list} className={layout['tight']}>
      <legend className={layout['strong']}>
        {words.followUps} <span className={styles['optional']}>{frame.optional}</span>
      </legend>
      {Array.from({ length: rows }, (_, row) => (
        <div key={followUpBox(row)} className={layout['tight']}>
          <TextField
            label={words.followUpNumber(row + 1)}
            name={followUpBox(row)}
            rows={1}
            defaultValue={values[followUpBox(row)]}
            error={errorAt(errors, followUpBox(row))}
          />
          <ChoiceChips
            legend={words.whoDoes(row + 1)}
            name={followUpOwnerBox(row)}
            defaultValue={values[followUpOwnerBox(row)] ?? pair.role}
            choices={stepOwners.map((owner) => ({ value: owner, label: owner === 'both' ? words.both : nameOf(owner) }))}
          />
        </div>
      ))}
      <div>
        <Button
          look="plain"
          icon={<Plus size={20} aria-hidden="true" />}
          onClick={() => {
            setRows(rows + 1)
            setAdded(true)
          }}
        >
          {words.addFollowUp}
        </Button>
      </div>
    </fieldset>
  )
}
