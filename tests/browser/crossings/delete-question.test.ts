// Questions in a real book: kept after reopening; deleting one takes what was said about it along, and all comes back.
import { expect, test } from 'vitest'
import { deleteFromBook, putBackInBook } from '../../../src/crossings/delete-from-book.ts'
import { deleteQuestion, deleteReply } from '../../../src/crossings/delete-question.ts'
import type { Clock, Instant, ZoneName } from '../../../src/foundation/day.ts'
import type { TrashId } from '../../../src/foundation/id.ts'
import type { Result } from '../../../src/foundation/result.ts'
import { listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { readBoard } from '../../../src/ours/board/board-view.ts'
import { parkQuestion, replyTo } from '../../../src/ours/board/keep-question.ts'
import { celebrate, changeCelebration, readCelebrations } from '../../../src/ours/celebrations/keep-celebration.ts'
import { addContact, changeContact, readContacts } from '../../../src/ours/mosaic/keep-contact.ts'
import { addResource, changeResource, readResources } from '../../../src/ours/resources/keep-resource.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { freshMineName, openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, mustOpen } from '../ours/book-world.ts'

const clock: Clock = { now: () => 1_700_000_000_000 as Instant, zone: () => 'America/New_York' as ZoneName }
const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const writer = { by: 'mentee', clock, randomness } as const

const mustDelete = async (deleting: Promise<Result<TrashId, { readonly type: string }>>): Promise<TrashId> => {
  const deleted = await deleting
  if (!deleted.ok) throw new Error(deleted.error.type)
  return deleted.value
}

const person = { name: 'Ms. Ortega', area: 'safety', helpsWith: 'Fire drills', phone: '(555) 123-4567 x12', mail: 'a@b.org', where: 'Office', note: '' } as const
const handbook = { kind: 'link', name: 'Handbook', link: 'https://school.example', note: '' } as const

const fill = (book: OursBook) =>
  book.change((roots) => {
    const questionId = parkQuestion(roots, writer, 'Who walks my group? 🚌 <script>alert(1)</script>')
    const otherId = parkQuestion(roots, writer, 'Another')
    const replyId = replyTo(roots, writer, questionId, { text: 'Ms. Ortega', saidBy: 'mentor' })
    replyTo(roots, writer, otherId, { text: 'Stays', saidBy: 'mentee' })
    if (replyId === undefined) throw new Error('not kept')
    const momentId = celebrate(roots, writer, { text: 'Calm' })
    const contactId = addContact(roots, writer, person)
    const resourceId = addResource(roots, writer, handbook)
    return { questionId, replyId, momentId, contactId, resourceId }
  })

const everything = (book: OursBook) => ({
  board: book.read(readBoard),
  moments: book.read(readCelebrations),
  contacts: book.read(readContacts),
  resources: book.read(readResources),
})

test('what stands between meetings is there after the book was closed and opened', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  fill(book)
  await book.whenStored()
  const before = everything(book)
  await book.close()
  const again = await mustOpen(place, 'known')
  expect(everything(again)).toEqual(before)
  await closeAll()
})

test('a deleted question goes with its answers, leaves the others, and comes back whole', async () => {
  const mine = await openFreshMine(freshMineName(), clock)
  const book = await mustOpen(freshPlace(), 'new')
  const { questionId, replyId } = fill(book)
  const before = everything(book)
  const id = await mustDelete(deleteQuestion(mine, book, questionId))
  expect(book.read(readBoard)).toMatchObject([{ text: 'Another', replies: [{ text: 'Stays' }] }])
  expect(book.read((roots) => roots.records('replies').size)).toBe(1)
  expect(await listTrash(mine, book.pairId)).toMatchObject([{ ring: 'ours', kind: 'question' }])
  expect(await putBackInBook(mine, book, id)).toEqual({ ok: true, value: null })
  expect(everything(book)).toEqual(before)

  const reply = await mustDelete(deleteReply(mine, book, replyId))
  expect(book.read(readBoard).flatMap(({ replies }) => replies).map(({ text }) => text)).toEqual(['Stays'])
  await putBackInBook(mine, book, reply)
  expect(everything(book)).toEqual(before)
  await closeAll()
})

test('a good moment, a person and a link are changed in place, deleted and put back', async () => {
  const mine = await openFreshMine(freshMineName(), clock)
  const book = await mustOpen(freshPlace(), 'new')
  const { momentId, contactId, resourceId } = fill(book)
  const [moment] = book.read(readCelebrations)
  if (moment === undefined) throw new Error('no moment')
  book.change((roots) => {
    changeCelebration(roots, momentId, { text: ' Very calm ', day: moment.day })
    changeContact(roots, contactId, { ...person, phone: '911', area: 'a word of a newer app' })
    changeResource(roots, resourceId, { ...handbook, note: 'Chapter 3' })
  })
  const before = everything(book)
  expect(before).toMatchObject({ moments: [{ text: 'Very calm' }], contacts: [{ phone: '911', area: 'a word of a newer app' }], resources: [{ note: 'Chapter 3' }] })
  for (const [kind, root, id] of [['celebration', 'celebrations', momentId], ['contact', 'contacts', contactId], ['resource', 'resources', resourceId]] as const) {
    const trash = await mustDelete(deleteFromBook(mine, book, kind, [{ root, id }]))
    expect(book.read((roots) => roots.records(root).size)).toBe(0)
    expect(await putBackInBook(mine, book, trash)).toEqual({ ok: true, value: null })
  }
  expect(everything(book)).toEqual(before)
  await closeAll()
})
