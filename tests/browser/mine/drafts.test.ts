import { describe, expect, test } from 'vitest'
import { adoptDraft, dropDraft, keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { freshMineName, openFreshMine, testClock } from './a-mine.ts'

const draft = (tab: string, text: string) => ({ form: 'jot', tab, pairId: undefined, values: { text } })

describe('drafts', () => {
  test('a tab finds its own words again', async () => {
    const name = freshMineName()
    const mine = await openFreshMine(name)
    await keepDraft(mine, draft('a', 'half a thought'))
    mine.database.close()
    expect(await adoptDraft(await openFreshMine(name), 'jot', 'a', new Set(['a']))).toEqual({ ok: true, value: { values: { text: 'half a thought' } } })
  })

  test('two open tabs never see or overwrite each other’s words', async () => {
    const mine = await openFreshMine()
    await keepDraft(mine, draft('a', 'from the first tab'))
    await keepDraft(mine, draft('b', 'from the second tab'))
    const open = new Set(['a', 'b'])
    expect(await adoptDraft(mine, 'jot', 'a', open)).toEqual({ ok: true, value: { values: { text: 'from the first tab' } } })
    expect(await adoptDraft(mine, 'jot', 'b', open)).toEqual({ ok: true, value: { values: { text: 'from the second tab' } } })
    expect(await adoptDraft(mine, 'jot', 'c', new Set(['a', 'b', 'c']))).toEqual({ ok: true, value: undefined })
  })

  test('a tab that is gone leaves its words to the next one, newest first, and only once', async () => {
    const clock = testClock()
    const mine = await openFreshMine(freshMineName(), clock)
    await keepDraft(mine, draft('gone-1', 'older'))
    clock.advance(1000)
    await keepDraft(mine, draft('gone-2', 'newer'))
    const open = new Set(['c', 'd'])
    expect(await adoptDraft(mine, 'jot', 'c', open)).toEqual({ ok: true, value: { values: { text: 'newer' } } })
    expect(await adoptDraft(mine, 'jot', 'd', open)).toEqual({ ok: true, value: { values: { text: 'older' } } })
    expect(await mine.database.drafts.count()).toBe(2)
  })

  test('a kept or dropped form leaves nothing behind', async () => {
    const mine = await openFreshMine()
    await keepDraft(mine, draft('a', 'words'))
    await dropDraft(mine, 'jot', 'a')
    expect(await mine.database.drafts.count()).toBe(0)
  })
})
