// Two tabs on one book, the second in a browsing context of its own: each sees what the other keeps.
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addRow, closeAll, freshPlace, isOnDisk, jot, jotted, mustOpen, type Place, rowsOf } from './book-world.ts'
import { examineUpdate } from '../../../src/ours/exchange/examine.ts'
import { openExchange } from '../../../src/ours/exchange/open-exchange.ts'
import { createSoundRow } from './hostile-rows.ts'
import type { OtherTab } from './other-tab.ts'

const frames: HTMLIFrameElement[] = []
afterEach(async () => {
  for (const frame of frames.splice(0)) {
    await frame.contentWindow?.otherTab?.close()
    frame.remove()
  }
})

const openOtherTab = async (place: Place): Promise<OtherTab> => {
  const frame = document.createElement('iframe')
  frame.src = new URL('other-tab.html', import.meta.url).href
  document.body.append(frame)
  frames.push(frame)
  await expect.poll(() => frame.contentWindow?.otherTab !== undefined, { timeout: 10_000 }).toBe(true)
  const tab = frame.contentWindow?.otherTab
  if (tab === undefined || !(await tab.open(place.pairId, place.seasonId))) throw new Error('the other tab did not open')
  return tab
}

test('an edit in one tab appears in the other, both ways, without a reload', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  await here.whenStored()
  const there = await openOtherTab(place)
  let told = 0
  here.subscribe(() => {
    told += 1
  })
  expect(await there.jot('a', 'from there')).toBe(true)
  await expect.poll(() => jotted(here)).toEqual({ a: 'from there' })
  expect(told).toBeGreaterThan(0)
  jot(here, 'b', 'from here')
  await expect.poll(() => there.jotted()).toEqual({ a: 'from there', b: 'from here' })
})

test('edits made in both tabs at once are all kept', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  await here.whenStored()
  const there = await openOtherTab(place)
  for (let round = 0; round < 10; round += 1) {
    jot(here, `here ${String(round)}`, 'word')
    await Promise.all([there.jot(`there ${String(round)}`, 'word'), round % 3 === 0 ? here.compact() : there.compact()])
  }
  await here.whenStored()
  await expect.poll(() => Object.keys(jotted(here)).length).toBe(20)
  await expect.poll(() => Object.keys(there.jotted()).length).toBe(20)
  await there.close()
  await closeAll()
  expect(Object.keys(jotted(await mustOpen(place, 'known')))).toHaveLength(20)
})

test('what one tab deletes and compacts does not come back from the other', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  jot(here, 'a', 'canary-of-two-tabs')
  await here.whenStored()
  const there = await openOtherTab(place)
  expect(there.jotted()).toEqual({ a: 'canary-of-two-tabs' })
  here.change((roots) => {
    roots.single('groundRules').delete('a')
  })
  await here.compact()
  await expect.poll(() => there.jotted()).toEqual({})
  await there.jot('b', 'later')
  expect(await there.compact()).toBe(true)
  expect(await isOnDisk(place, 'canary-of-two-tabs')).toBe(false)
  expect(await rowsOf(place)).toHaveLength(1)
})

test('nobody else may go on in the name another open tab writes in; once it is closed the name is an old one, which may come home', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  await here.whenStored()
  const there = await openOtherTab(place)
  await there.jot('a', 'from there')
  await expect.poll(() => jotted(here)).toEqual({ a: 'from there' })
  const forged = new Y.Doc()
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(here.document))
  forged.clientID = there.client() ?? 0
  forged.getMap('groundRules').set('b', 'words in the other tab’s mouth')
  const look = () => openExchange(here, examineUpdate).examine(Y.encodeStateAsUpdate(forged), { fromNewerApp: false, schema: 1 })
  await expect.poll(look).toEqual({ ok: false, error: { type: 'NotExamined' } })
  await there.close()
  await expect.poll(look).toEqual({ ok: true, value: null })
})

test('an edit made after close reaches the other tab too', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  await here.close()
  const there = await openOtherTab(place)
  jot(here, 'a', 'late')
  await expect.poll(() => there.jotted()).toEqual({ a: 'late' })
})

for (const event of ['focus', 'pageshow']) {
  test(`a tab that nobody told looks again on ${event}`, async () => {
    const place = freshPlace()
    const here = await mustOpen(place, 'new')
    await here.whenStored()
    // Straight into the database, as a tab whose message got lost.
    await addRow(place, createSoundRow('a', 'silent'))
    globalThis.dispatchEvent(new Event(event))
    await expect.poll(() => jotted(here)).toEqual({ a: 'silent' })
  })
}

test('a tab that nobody told looks again when it is shown', async () => {
  const place = freshPlace()
  const here = await mustOpen(place, 'new')
  await here.whenStored()
  await addRow(place, createSoundRow('a', 'silent'))
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => jotted(here)).toEqual({ a: 'silent' })
})
