// Deleting a closed pair from this phone, for good: everything of it in Mine, then its books, what was kept of records
// handed over about it, and what sync knows of it. The rows of Mine go in one transaction, which also notes that the books are to be deleted; a crash in between leaves that note, and the next start
// finishes (`finishDeleting`). The partner's phone is not touched.
import * as v from 'valibot'
import type { PairId } from '../foundation/id.ts'
import { err, type Result } from '../foundation/result.ts'
import { dropLastWordsOf } from '../mine/drafts/last-words.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import { forgetBookMark, forgetSharedMarks } from '../mine/settings/book-mark.ts'
import { keepSetting, readSetting } from '../mine/settings/keep-setting.ts'
import { settingShapes } from '../mine/settings/setting.ts'
import { attempt, type MineDatabase, type MineStore, type StoreFailure } from '../mine/store.ts'
import { readEnding } from '../ours/ending/ending.ts'
import { forgetBooks } from '../ours/forget-books.ts'
import type { OursBook } from '../ours/store.ts'
import { forgetPair, type ProgramFailure, type ProgramStore } from '../program/store.ts'

export type OpenProgram = () => Promise<Result<ProgramStore, ProgramFailure>>

/** What lies neither in Mine nor in a book. */
export interface Elsewhere {
  readonly openProgram: OpenProgram
  /** Lets go of the pair's keys and devices; false when it has to be tried again. */
  readonly forgetSync: (sharedId: PairId) => Promise<boolean>
}

const forgetHandovers = async (openProgram: OpenProgram, id: PairId): Promise<boolean> => {
  const program = await openProgram()
  return program.ok && (await forgetPair(program.value, id)).ok
}

const forgetElsewhere = async ({ openProgram, forgetSync }: Elsewhere, id: PairId, sharedId: PairId): Promise<boolean> => {
  const areForgotten = await Promise.all([forgetHandovers(openProgram, id), forgetSync(sharedId)])
  return areForgotten.every(Boolean)
}

export type DeletePairFailure =
  | StoreFailure
  /** The pair goes on: it has to be ended first. */
  | { readonly type: 'StillOpen' }

const settingsWithout = async ({ settings }: MineDatabase, pairId: PairId): Promise<void> => {
  const reminders = v.safeParse(settingShapes.logReminders, (await settings.get('logReminders'))?.value)
  if (reminders.success) await settings.put({ key: 'logReminders', value: reminders.output.filter((each) => each.pairId !== pairId) })
  const dismissed = v.safeParse(settingShapes.dismissed, (await settings.get('dismissed'))?.value)
  if (dismissed.success) await settings.put({ key: 'dismissed', value: Object.fromEntries(Object.entries(dismissed.output).filter(([name]) => !name.includes(pairId))) })
  const news = v.safeParse(settingShapes.news, (await settings.get('news'))?.value)
  if (news.success) await settings.put({ key: 'news', value: Object.fromEntries(Object.entries(news.output).filter(([id]) => id !== pairId)) })
  if ((await settings.get('currentPair'))?.value === pairId) await settings.delete('currentPair')
}

/** `book` is let go of when the pair is deleted, and stays as it is when it is not. */
export const deletePair = async (mine: MineStore, elsewhere: Elsewhere, book: OursBook, pair: PairRecord): Promise<Result<null, DeletePairFailure>> => {
  if (book.read(readEnding) === undefined) return err({ type: 'StillOpen' })
  const { database } = mine
  const { id, sharedId = id } = pair
  const seasonIds = [...pair.seasonIds, ...(pair.ownSeasonIds ?? [])]
  // A start between here and the end must not take the missing pair for a loss. It is written anew after every change.
  forgetBookMark()
  const gone = await attempt(() =>
    database.transaction('rw', database.tables, async () => {
      const ofPair = ({ pairId }: { readonly pairId?: PairId | undefined }): boolean => pairId === id
      await database.pairs.delete(id)
      await Promise.all([
        database.entries.filter(ofPair).delete(),
        database.drafts.filter(ofPair).delete(),
        database.receipts.filter(ofPair).delete(),
        database.trash.filter(ofPair).delete(),
        database.givenToCalendar.filter(ofPair).delete(),
        database.sealedAnswers.filter(ofPair).delete(),
        database.glances.delete(id),
      ])
      await settingsWithout(database, id)
      const row = await database.settings.get('leaving')
      const parsed = v.safeParse(settingShapes.leaving, row?.value)
      await database.settings.put({ key: 'leaving', value: [...(parsed.success ? parsed.output : []), { pairId: id, seasonIds, sharedId }] })
      // The key signed for this pair alone.
      if ((await database.pairs.count()) === 0) await database.keys.clear()
      return null
    }),
  )
  if (!gone.ok) return gone
  book.forget()
  dropLastWordsOf(id)
  forgetSharedMarks(id)
  await forgetElsewhere(elsewhere, id, sharedId)
  await forgetBooks(id, seasonIds)
  return gone
}

/** Deletes what a cut-off deletion, or another tab, left behind. The note goes once a look has found nothing more. */
export const finishDeleting = async (mine: MineStore, elsewhere: Elsewhere): Promise<void> => {
  const leaving = await readSetting(mine, 'leaving')
  const left: typeof leaving = []
  for (const each of leaving) {
    dropLastWordsOf(each.pairId)
    forgetSharedMarks(each.pairId)
    const isElsewhere = !(await forgetElsewhere(elsewhere, each.pairId, each.sharedId ?? each.pairId))
    if (!(await forgetBooks(each.pairId, each.seasonIds)) || isElsewhere) left.push(each)
  }
  await keepSetting(mine, 'leaving', left)
}
