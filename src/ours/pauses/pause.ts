// A busy season: the two rest for a while, with no reason asked. Planned meetings within it ask nothing. Ring: Ours, so
// that the other half sees it; it is no part of any record for the program.
import * as v from 'valibot'
import { compareDays, type Day } from '../../foundation/day.ts'
import { DayShape, IdShape, InstantShape, RoleShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const Pause = v.object({
  id: IdShape('pause'),
  /** The first day of rest. */
  from: DayShape,
  /** The first day back; open while it is not known. */
  until: v.optional(DayShape),
  /** The day somebody said "we are back", if they did. */
  ended: v.optional(DayShape),
  by: RoleShape,
  at: InstantShape,
  endedAt: v.optional(InstantShape),
})
export type Pause = v.InferOutput<typeof Pause>
export const pauseKind = { schema: Pause } satisfies RecordKind<typeof Pause>

/** The first day that is no longer paused; undefined while nobody knows. */
export const backOn = ({ until, ended }: Pick<Pause, 'until' | 'ended'>): Day | undefined => {
  if (until === undefined || ended === undefined) return until ?? ended
  return compareDays(until, ended) < 0 ? until : ended
}

const covers = (pause: Pause, day: Day): boolean => {
  const back = backOn(pause)
  return compareDays(pause.from, day) <= 0 && (back === undefined || compareDays(day, back) < 0)
}

/** The pause a day lies in; of several the one that lasts longest. */
export const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined => {
  let found: Pause | undefined
  for (const pause of pauses) {
    if (!covers(pause, day)) continue
    const [back, other] = [backOn(pause), found === undefined ? undefined : backOn(found)]
    if (found === undefined || (other !== undefined && (back === undefined || compareDays(back, other) > 0))) found = pause
  }
  return found
}

/** A planned meeting nobody expects: it lies in a pause that began after it was planned. It asks nothing. */
export const isResting = (pauses: readonly Pause[], meeting: { readonly status: string; readonly day: Day; readonly at: number }): boolean => {
  if (meeting.status !== 'planned') return false
  const pause = pauseOn(pauses, meeting.day)
  return pause !== undefined && meeting.at <= pause.at
}
