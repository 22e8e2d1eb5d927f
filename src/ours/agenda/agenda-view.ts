// Reading the agendas of the pair's meetings. `readAgendas` is a view: hand it to `useShared`. The rest are plain
// choices over what it gives.
import { addDays, compareDays, dayAt, type Instant } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import type { BookRoots } from '../book-roots.ts'
import { type Meeting, meetingKind } from '../meetings/meeting.ts'
import { hasEnded, inOrder, shownMeetings } from '../meetings/meetings-view.ts'
import { readRecords } from '../record-map.ts'
import { type AgendaItem, agendaItemKind, pointOf } from './agenda-item.ts'

export interface Agendas {
  /** As meetings-view.ts shows them, earliest first. */
  readonly meetings: readonly Meeting[]
  /** Meetings nobody sees: taken back by the schedule, or the second record of one slot. */
  readonly unseen: readonly Meeting[]
  /** Every item, in the order of its list, under the meeting people see. */
  readonly items: readonly AgendaItem[]
}

const byOrder = (a: AgendaItem, b: AgendaItem): number => a.order - b.order || (a.id < b.id ? -1 : 1)

/** The same thing put on one agenda by both phones is one item: the one that is done, else the one with the smaller id. */
const withoutTwins = (items: readonly AgendaItem[]): readonly AgendaItem[] => {
  const shown = new Map<string, AgendaItem>()
  const better = (a: AgendaItem, b: AgendaItem): boolean =>
    (a.doneAt === undefined) === (b.doneAt === undefined) ? a.id < b.id : a.doneAt !== undefined
  for (const item of items) {
    const point = pointOf(item)
    const key = point === undefined ? item.id : `${item.meetingId} ${point}`
    const other = shown.get(key)
    if (other === undefined || better(item, other)) shown.set(key, item)
  }
  return [...shown.values()].sort(byOrder)
}

export const readAgendas = (roots: BookRoots): Agendas => {
  const all = readRecords(roots, 'meetings', meetingKind).rows
  const meetings = inOrder(shownMeetings(all))
  const seen = new Set(meetings.map(({ id }) => id))
  const unseen = all.filter(({ id }) => !seen.has(id))
  // A slot planned on two phones is two records, and people see one: what was prepared under the other belongs to it.
  const shownTwin = new Map<MeetingId, MeetingId>()
  for (const { id, slot } of unseen) {
    const twin = slot === undefined ? undefined : meetings.find((meeting) => meeting.slot === slot)
    if (twin !== undefined) shownTwin.set(id, twin.id)
  }
  const { rows } = readRecords(roots, 'agenda', agendaItemKind)
  const items = rows.map((item) => ({ ...item, meetingId: shownTwin.get(item.meetingId) ?? item.meetingId }))
  return { meetings, unseen, items: withoutTwins(items) }
}

export const agendaOf = (items: readonly AgendaItem[], id: MeetingId): readonly AgendaItem[] =>
  items.filter(({ meetingId }) => meetingId === id)

export const openItems = (items: readonly AgendaItem[]): readonly AgendaItem[] => items.filter(({ doneAt }) => doneAt === undefined)

/** What was left open is offered for this long; after that it rests with its meeting. */
const offeredForDays = 60

/**
 * What was on the agenda of a meeting that is behind (held, skipped, over) or no longer there, and was not done: offered
 * for the meeting `id`. Those left longest first.
 */
export const leftOver = ({ meetings, items }: Agendas, id: MeetingId, now: Instant): readonly AgendaItem[] => {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const target = byId.get(id)
  if (target === undefined) return []
  const oldest = addDays(target.day, -offeredForDays)
  const dayLeft = (item: AgendaItem) => byId.get(item.meetingId)?.day ?? dayAt(item.at, target.zone)
  const here = new Set(agendaOf(items, id).flatMap((item) => pointOf(item) ?? []))
  const isLeft = (item: AgendaItem): boolean => {
    const home = byId.get(item.meetingId)
    const behind = home === undefined || home.status !== 'planned' || hasEnded(home, now)
    return behind && item.meetingId !== id && compareDays(dayLeft(item), oldest) >= 0
  }
  return openItems(items)
    .filter((item) => isLeft(item) && !here.has(pointOf(item) ?? ''))
    .sort((a, b) => compareDays(dayLeft(a), dayLeft(b)) || byOrder(a, b))
}
