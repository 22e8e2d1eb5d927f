// When the record a form changes is changed elsewhere (another tab, later the partner) while somebody types: which boxes
// are this person's own work, which follow the record, and where both wrote. Pure; nothing here touches the screen.
import { tidyText } from '../../foundation/text.ts'
import type { DraftBase, DraftValues } from '../../mine/drafts/draft.ts'

interface Sides {
  /** What the boxes held when typing began. */
  readonly base: DraftBase
  readonly typed: DraftValues
  /** What the record holds now, as the form would show it. */
  readonly now: DraftBase
}

interface Merged {
  /** Words typed here where the person changed a box, the record's where not. */
  readonly values: DraftValues
  /** Boxes whose words come from the record, and are others than those typed over. */
  readonly followed: readonly string[]
  /** Boxes both sides changed, each to something else. */
  readonly both: readonly string[]
  /** What to compare with from now on. */
  readonly base: DraftBase
}

const tidy = (text: string | undefined): string => tidyText(text ?? '').trim()
const same = (one: string | undefined, other: string | undefined): boolean => tidy(one) === tidy(other)

export const mergeMeanwhile = ({ base, typed, now }: Sides): Merged => {
  const values: Record<string, string> = {}
  const next: Record<string, string> = { ...base.values }
  const followed: string[] = []
  const both: string[] = []
  // A box can hold something else although the record is the same: days are offered by what day it is today.
  const sameRecord = base.record === now.record
  for (const field of new Set([...Object.keys(base.values), ...Object.keys(typed), ...Object.keys(now.values)])) {
    const [before, mine, theirs] = [base.values[field], typed[field], now.values[field]]
    const touched = !same(mine, before)
    const kept = touched ? mine : theirs
    if (kept !== undefined) values[field] = kept
    if (touched && !sameRecord && !same(theirs, before) && !same(theirs, mine)) both.push(field)
    else if (theirs === undefined) delete next[field]
    else if (!touched || same(theirs, mine)) next[field] = theirs
    if (!touched && !same(mine, theirs)) followed.push(field)
  }
  const { record } = both.length === 0 ? now : base
  return { values, followed, both, base: { values: next, ...(record === undefined ? {} : { record }) } }
}
