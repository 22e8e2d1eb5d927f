// Reminders of a log, and notes made while getting ready: private, each for one meeting.
import { describe, expect, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import type { Day } from '../../../src/foundation/day.ts'
import { keepNote, putEntry } from '../../../src/mine/journal/keep-entry.ts'
import type { PrivateNote, PrivateReflection } from '../../../src/mine/journal/entry.ts'
import { lastReflection, preparationFor } from '../../../src/mine/journal/list-entries.ts'
import { dropLogReminder, keepLogReminder, listLogReminders } from '../../../src/mine/settings/log-reminders.ts'
import { freshMineName, openFreshMine } from './a-mine.ts'

const ids = (mine: Awaited<ReturnType<typeof openFreshMine>>) => ({
  pairId: createId('pair', mine.randomness),
  other: createId('pair', mine.randomness),
  meetingId: createId('meeting', mine.randomness),
})

const written = (mine: Awaited<ReturnType<typeof openFreshMine>>, pairId: PrivateNote['pairId'], day: string) => ({
  id: createId('entry', mine.randomness),
  pairId,
  day: day as Day,
  createdAt: mine.clock.now(),
  editedAt: mine.clock.now(),
})

describe('a reminder to write a log', () => {
  test('is there once, for its pair, after a restart, until it is put away', async () => {
    const name = freshMineName()
    const mine = await openFreshMine(name)
    const { pairId, other, meetingId } = ids(mine)
    await keepLogReminder(mine, pairId, meetingId)
    await keepLogReminder(mine, pairId, meetingId)
    mine.database.close()
    const again = await openFreshMine(name)
    expect(await listLogReminders(again, pairId)).toEqual([meetingId])
    expect(await listLogReminders(again, other)).toEqual([])
    await dropLogReminder(again, meetingId)
    expect(await listLogReminders(again, pairId)).toEqual([])
  })

  test('is not asked of somebody who has written', async () => {
    const mine = await openFreshMine()
    const { pairId, meetingId } = ids(mine)
    await keepLogReminder(mine, pairId, meetingId)
    await keepNote(mine, { pairId, text: 'only a note', meetingId })
    expect(await listLogReminders(mine, pairId)).toEqual([meetingId])
    const log: PrivateReflection = { ...written(mine, pairId, '2026-11-19'), kind: 'reflection', form: 'mentee', meetingId, answers: { going: 'Well' } }
    await putEntry(mine, log)
    expect(await listLogReminders(mine, pairId)).toEqual([])
  })

  test('that cannot be understood is as good as none', async () => {
    const mine = await openFreshMine()
    const { pairId, meetingId } = ids(mine)
    await mine.database.transaction('rw', mine.database.settings, () => mine.database.settings.put({ key: 'logReminders', value: 'from a newer app' }))
    expect(await listLogReminders(mine, pairId)).toEqual([])
    expect((await keepLogReminder(mine, pairId, meetingId)).ok).toBe(true)
    expect(await listLogReminders(mine, pairId)).toEqual([meetingId])
  })
})

describe('getting ready', () => {
  test('finds the notes made for this meeting, and no other note of it', async () => {
    const mine = await openFreshMine()
    const { pairId, other, meetingId } = ids(mine)
    expect(await preparationFor(mine, pairId, meetingId)).toBeUndefined()
    await keepNote(mine, { pairId, text: 'jotted', meetingId })
    const note: PrivateNote = { ...written(mine, pairId, '2026-11-18'), kind: 'note', text: 'the bus line', meetingId, about: 'preparation' }
    await putEntry(mine, note)
    await putEntry(mine, { ...note, id: createId('entry', mine.randomness), meetingId: createId('meeting', mine.randomness), text: 'another meeting' })
    expect(await preparationFor(mine, pairId, meetingId)).toEqual(note)
    expect(await preparationFor(mine, other, meetingId)).toBeUndefined()
  })

  test('reads the last log again: the latest day, whatever was written after it', async () => {
    const mine = await openFreshMine()
    const { pairId, other } = ids(mine)
    const log = (pair: typeof pairId, day: string): PrivateReflection => ({ ...written(mine, pair, day), kind: 'reflection', form: 'mentee', answers: { going: day } })
    await putEntry(mine, log(pairId, '2026-11-12'))
    await putEntry(mine, log(pairId, '2026-11-05'))
    await putEntry(mine, log(other, '2026-11-19'))
    await keepNote(mine, { pairId, text: 'a note of today' })
    expect((await lastReflection(mine, pairId))?.answers).toEqual({ going: '2026-11-12' })
    expect(await lastReflection(mine, createId('pair', mine.randomness))).toBeUndefined()
  })

  test('a note is kept at once while a long journal is looked through for a last log', async () => {
    const mine = await openFreshMine()
    const { pairId } = ids(mine)
    const notes = Array.from({ length: 1500 }, (): PrivateNote => ({ ...written(mine, pairId, '2026-11-18'), kind: 'note', text: 'jotted' }))
    const log: PrivateReflection = { ...written(mine, pairId, '2026-11-02'), kind: 'reflection', form: 'mentee', answers: { going: 'well' } }
    await mine.database.entries.bulkPut([...notes, log])
    const settled: string[] = []
    const looking = lastReflection(mine, pairId).then((found) => {
      settled.push(found === undefined ? 'nothing' : 'found')
    })
    const keeping = keepNote(mine, { pairId, text: 'kept meanwhile' }).then(() => {
      settled.push('kept')
    })
    await Promise.all([looking, keeping])
    expect(settled).toEqual(['kept', 'found'])
  })
})
