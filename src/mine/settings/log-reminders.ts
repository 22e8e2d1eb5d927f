// Reminders to oneself to write a log: asked for when a meeting was wrapped up, shown on Today, put away by one tap.
import * as v from 'valibot'
import type { MeetingId, PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { settingShapes, type SettingValue } from './setting.ts'

type Reminders = SettingValue<'logReminders'>

const change = (mine: MineStore, next: (now: Reminders) => Reminders): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.settings, async () => {
      const row = await mine.database.settings.get('logReminders')
      const parsed = v.safeParse(settingShapes.logReminders, row?.value)
      await mine.database.settings.put({ key: 'logReminders', value: next(parsed.success ? parsed.output : []) })
      return null
    }),
  )

/** Once for each meeting, however often it is asked for. */
export const keepLogReminder = (mine: MineStore, pairId: PairId, meetingId: MeetingId): Promise<Result<null, StoreFailure>> =>
  change(mine, (now) => [...now.filter((each) => each.meetingId !== meetingId), { pairId, meetingId, at: mine.clock.now() }])

export const dropLogReminder = (mine: MineStore, meetingId: MeetingId): Promise<Result<null, StoreFailure>> =>
  change(mine, (now) => now.filter((each) => each.meetingId !== meetingId))

/** The meetings of the pair whose log is still to be written; one that has a private reflection already is left out. */
export const listLogReminders = async ({ database }: MineStore, pairId: PairId): Promise<readonly MeetingId[]> => {
  const row = await database.settings.get('logReminders')
  const parsed = v.safeParse(settingShapes.logReminders, row?.value)
  const ids = (parsed.success ? parsed.output : []).filter((each) => each.pairId === pairId).map(({ meetingId }) => meetingId)
  const waiting: MeetingId[] = []
  for (const id of ids) {
    const written = await database.entries.where('meetingId').equals(id).filter(({ kind }) => kind === 'reflection').count()
    if (written === 0) waiting.push(id)
  }
  return waiting
}
