// Brings the last words of earlier pages into Mine: as drafts, and as entries of the journal. What cannot be stored now
// (no room) waits where it is for the next start.
import * as v from 'valibot'
import { createId, type EntryId } from '../../foundation/id.ts'
import { InstantShape } from '../../foundation/shapes.ts'
import { PrivateEntry } from '../journal/entry.ts'
import { putEntry, readEntry } from '../journal/keep-entry.ts'
import type { MineStore } from '../store.ts'
import { DraftRow } from './draft.ts'
import { keepDraft } from './keep-draft.ts'
import { type LastWord, readLastWords, writeLastWords } from './last-words.ts'

const { form, tab, pairId, values, base } = DraftRow.entries

const LastWordShape = v.variant('type', [
  v.object({ type: v.literal('draft'), form, tab, pairId, values, base }),
  v.object({
    type: v.literal('entry'),
    entry: PrivateEntry,
    since: v.optional(InstantShape),
    underWay: v.optional(InstantShape),
    begunAt: v.optional(v.string()),
  }),
])

/** An entry that was begun on this address, and is an entry of its own by now. */
export interface BegunEntry {
  readonly begunAt: string
  readonly id: EntryId
}

const parse = (text: string): readonly LastWord[] => {
  try {
    const list: unknown = JSON.parse(text)
    return (Array.isArray(list) ? list : []).flatMap((word: unknown) => {
      const parsed = v.safeParse(LastWordShape, word)
      return parsed.success ? [parsed.output] : []
    })
  } catch {
    return []
  }
}

const store = async (mine: MineStore, word: LastWord): Promise<boolean> => {
  if (word.type === 'draft') return (await keepDraft(mine, { ...word, pairId: word.pairId })).ok
  const { entry, since, underWay } = word
  const arrived = underWay !== undefined && (await readEntry(mine, entry.id))?.editedAt === underWay
  return (await putEntry(mine, entry, arrived ? underWay : since)).ok
}

/** `openTabs` look after their own words; all others are stored. Gives the entries this tab had only just begun. */
export const drainLastWords = async (mine: MineStore, tab: string, openTabs: ReadonlySet<string>): Promise<readonly BegunEntry[]> => {
  const begun: BegunEntry[] = []
  for (const left of readLastWords()) {
    if (left.tab !== tab && openTabs.has(left.tab)) continue
    const waiting: LastWord[] = []
    for (const word of parse(left.text)) {
      if (!(await store(mine, word))) waiting.push(word)
      else if (word.type === 'entry' && word.begunAt !== undefined && left.tab === tab) begun.push({ begunAt: word.begunAt, id: word.entry.id })
    }
    // Under a name no tab has, so that what this tab leaves next does not replace it.
    if (waiting.length > 0 && left.tab === tab) writeLastWords(createId('entry', mine.randomness), waiting)
    if (waiting.length === 0 || left.tab === tab) writeLastWords(left.tab, [])
    else writeLastWords(left.tab, waiting)
  }
  return begun
}
