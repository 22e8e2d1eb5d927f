// Acts on drafts. A draft is kept on every pause of the keyboard and removed when its form is kept or thrown away.
import * as v from 'valibot'
import type { PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { type DraftBase, DraftRow, type DraftValues, type OpenedDraft } from './draft.ts'

const keyOf = (form: string, tab: string): string => `${form}|${tab}`

export const keepDraft = (
  mine: MineStore,
  draft: {
    readonly form: string
    readonly tab: string
    readonly pairId: PairId | undefined
    readonly values: DraftValues
    readonly base?: DraftBase | undefined
  },
): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.drafts, async () => {
      const { form, tab, pairId, values, base } = draft
      await mine.database.drafts.put({
        key: keyOf(form, tab),
        form,
        tab,
        values,
        savedAt: mine.clock.now(),
        ...(pairId === undefined ? {} : { pairId }),
        ...(base === undefined ? {} : { base }),
      })
      return null
    }),
  )

/** Those of a form that can be understood, of whatever tab. */
export const understandDrafts = (rows: readonly unknown[], form: string): readonly DraftRow[] =>
  rows.flatMap((row) => {
    const parsed = v.safeParse(DraftRow, row)
    return parsed.success && parsed.output.form === form ? [parsed.output] : []
  })

export const openedOf = ({ values, base }: DraftRow): OpenedDraft => ({ values, ...(base === undefined ? {} : { base }) })

/**
 * The draft this tab should go on with: its own, else the newest one whose tab is gone (then it becomes this tab's).
 * `openTabs` are the tabs alive now; a draft of another open tab is left to that tab.
 */
export const adoptDraft = (
  mine: MineStore,
  form: string,
  tab: string,
  openTabs: ReadonlySet<string>,
): Promise<Result<OpenedDraft | undefined, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.drafts, async () => {
      const rows = understandDrafts(await mine.database.drafts.where('form').equals(form).toArray(), form)
      const own = rows.find((row) => row.tab === tab)
      if (own !== undefined) return openedOf(own)
      const orphan = rows.filter((row) => !openTabs.has(row.tab)).toSorted((a, b) => b.savedAt - a.savedAt)[0]
      if (orphan === undefined) return undefined
      await mine.database.drafts.put({ ...orphan, key: keyOf(form, tab), tab })
      await mine.database.drafts.delete(orphan.key)
      return openedOf(orphan)
    }),
  )

export const dropDraft = (mine: MineStore, form: string, tab: string): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.drafts, async () => {
      await mine.database.drafts.delete(keyOf(form, tab))
      return null
    }),
  )
