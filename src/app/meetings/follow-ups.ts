// Follow-ups written while wrapping up: any number of lines, each with who does it. Each becomes a next step.
import type { Role } from '../../foundation/role.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { type StepOwner, stepOwners } from '../../ours/goals/goal.ts'
import type { FormCheck } from '../forms/check-form.ts'

export const followUpBox = (row: number): string => `followUp${row}`
export const followUpOwnerBox = (row: number): string => `followUp${row}Owner`

/** How many lines the form shows for these values: as many as a draft has brought back. */
export const followUpRows = (values: DraftValues): number => {
  let rows = 0
  while (followUpBox(rows) in values) rows += 1
  return rows
}

/** The lines that hold words. */
export const readFollowUps = (
  check: FormCheck,
  values: DraftValues,
  label: string,
  me: Role,
): readonly { readonly action: string; readonly owner: StepOwner }[] =>
  Array.from({ length: followUpRows(values) }, (_, row) => ({
    action: check.text(followUpBox(row), label),
    owner: check.choice(followUpOwnerBox(row), label, stepOwners) ?? me,
  })).filter(({ action }) => action !== '')
