// Acts on the agenda of a meeting: putting something on it, moving it, ticking it off, taking up what was left from
// another meeting. Each is one edit of the book: call it inside `book.change`. What is no longer there is left alone.
import { type AgendaItemId, createId, type MeetingId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type AgendaItem, agendaItemKind, pointOf, type PointsAt } from './agenda-item.ts'
import { agendaOf, readAgendas } from './agenda-view.ts'

const itemsOf = (roots: BookRoots, id: MeetingId): readonly AgendaItem[] => agendaOf(readAgendas(roots).items, id)

const orderAtEnd = (items: readonly AgendaItem[]): number => Math.floor(items.at(-1)?.order ?? 0) + 1

/** Puts it at the end. What points at the same thing is not put there twice. `text` within `longTextLimit`. */
export const addAgendaItem = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  meetingId: MeetingId,
  { text, ...point }: PointsAt & { readonly text: string },
): AgendaItemId => {
  const items = itemsOf(roots, meetingId)
  const pointsAt = pointOf(point)
  const there = pointsAt === undefined ? undefined : items.find((item) => pointOf(item) === pointsAt)
  if (there !== undefined) return there.id
  const id = createId('agenda', randomness)
  writeRecord(roots, 'agenda', agendaItemKind, id, {
    ...point,
    text: tidyText(text).trim(),
    id,
    meetingId,
    order: orderAtEnd(items),
    by,
    at: clock.now(),
  })
  return id
}

/**
 * Moves it one place. Only its own number is written, unless so many things were put between two others that no number
 * is left there; then the whole list is numbered anew.
 */
export const moveAgendaItem = (roots: BookRoots, meetingId: MeetingId, id: AgendaItemId, way: 'up' | 'down'): void => {
  const items = itemsOf(roots, meetingId)
  const place = items.findIndex((item) => item.id === id)
  const item = items[place]
  const target = way === 'up' ? place - 1 : place + 1
  if (item === undefined || target < 0 || target >= items.length) return
  const others = items.filter((other) => other !== item)
  const before = others[target - 1]?.order
  const after = others[target]?.order
  const order = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2
  if (Number.isFinite(order) && order !== before && order !== after) {
    writeRecord(roots, 'agenda', agendaItemKind, id, { order })
    return
  }
  const inOrder = [...others.slice(0, target), item, ...others.slice(target)]
  inOrder.forEach((each, index) => writeRecord(roots, 'agenda', agendaItemKind, each.id, { order: index + 1 }))
}

/** Talked about, as far as this meeting goes. A step or question it points at is not touched. */
export const tickAgendaItem = (roots: BookRoots, { clock }: Writer, id: AgendaItemId): void => {
  const item = readRecord(roots, 'agenda', agendaItemKind, id)
  if (item !== undefined && item.doneAt === undefined) writeRecord(roots, 'agenda', agendaItemKind, id, { doneAt: clock.now() })
}

export const untickAgendaItem = (roots: BookRoots, id: AgendaItemId): void => {
  if (readRecord(roots, 'agenda', agendaItemKind, id) !== undefined) writeRecord(roots, 'agenda', agendaItemKind, id, { doneAt: undefined })
}

/** Takes something left from another meeting onto this one's agenda, at the end. */
export const takeUpAgendaItem = (roots: BookRoots, meetingId: MeetingId, id: AgendaItemId): void => {
  const item = readRecord(roots, 'agenda', agendaItemKind, id)
  if (item === undefined || item.meetingId === meetingId) return
  writeRecord(roots, 'agenda', agendaItemKind, id, { meetingId, order: orderAtEnd(itemsOf(roots, meetingId)) })
}
