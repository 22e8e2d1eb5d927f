// The journal as one list: private entries and shared ones, newest first, each with its ring.
import type { Role } from '../../foundation/role.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import type { SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { newestFirst } from '../../ours/reflections/shared-entries-view.ts'

export type JournalRow =
  | { readonly ring: 'mine'; readonly entry: PrivateEntry }
  | { readonly ring: 'ours'; readonly entry: SharedEntry }

export const journalFilters = ['all', 'mine', 'sharedByMe', 'partner'] as const
export type JournalFilter = (typeof journalFilters)[number]

/** The shared entries a filter lets through. */
export const filterShared = (entries: readonly SharedEntry[], filter: JournalFilter, me: Role): readonly SharedEntry[] => {
  switch (filter) {
    case 'all':
      return entries
    case 'mine':
      return []
    case 'sharedByMe':
      return entries.filter(({ author }) => author === me)
    case 'partner':
      return entries.filter(({ author }) => author !== me)
  }
}

/** Merges two lists that are each newest first. An entry that is in both (a sharing that was cut off) shows as shared. */
export const mergeJournal = (mine: readonly PrivateEntry[], shared: readonly SharedEntry[]): readonly JournalRow[] => {
  const sharedIds = new Set(shared.map(({ id }) => id))
  const rows: JournalRow[] = [
    ...mine.filter(({ id }) => !sharedIds.has(id)).map((entry) => ({ ring: 'mine' as const, entry })),
    ...shared.map((entry) => ({ ring: 'ours' as const, entry })),
  ]
  return rows.sort((a, b) => newestFirst(a.entry, b.entry))
}
