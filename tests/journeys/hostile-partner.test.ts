// A partner whose app was altered: with the pair's own keys it seals whatever it likes. On the other phone each such message is
// explained in plain words and changes nothing, or stands there as plain words; no script runs, and the phone starts again.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addresses } from '../../src/app/addresses.ts'
import { bookOn, bookSaying, forgerOn, ledgerOn } from './forged-slots.ts'
import { readyOffline } from './first-pair.ts'
import { oneOfEachOurs } from './one-of-each.ts'
import { pasteText, twoJoinedPhones } from './two-joined-phones.ts'
import { openAddress } from './sturdy-page.ts'

/** Nothing of a book and of what sync knows, but for the list of what was refused. */
const stateOf = async (page: Page) => {
  const { revision: _revision, refused: _refused, ...ledger } = await ledgerOn(page)
  return { book: Buffer.from(Y.encodeStateAsUpdate(await bookOn(page))).toString('base64'), ledger }
}

const markup = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>'

/** What markup would leave on a page that took it for more than words. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: 'ran' in globalThis,
    elements: document.querySelectorAll('main script, img[src="x"], [onerror], a[href^="javascript:" i], iframe').length,
  }))

test('whatever a partner’s altered app seals is explained and changes nothing, or is mere words', async () => {
  const { lee, danas, dana, appUrl } = await twoJoinedPhones()
  const forge = await forgerOn(lee)
  await readyOffline(dana)
  const before = await stateOf(dana)

  const wrong = new Y.Doc()
  wrong.getArray('contacts').push(['not a map'])
  wrong.getText('goals').insert(0, 'nor is this')
  for (const [section, says] of [
    [{ update: Uint8Array.of(9, 9, 9) }, 'What is in this message cannot be read. Nothing was changed.'],
    [{ update: Y.encodeStateAsUpdate(wrong) }, 'This message holds things that belong in no book. Nothing was changed.'],
    [{ update: Y.encodeStateAsUpdate(new Y.Doc()), schema: 9, newestSchema: 9, oldestReader: 9 }, 'Lee’s phone has a newer Pairbook. Nothing was changed here. Update Pairbook on this phone'],
    [{ update: new Uint8Array(), book: 'season_../../etc' }, 'This is for a school year that this phone does not have. Nothing was changed.'],
  ] as const) {
    await pasteText(dana, appUrl, await forge(section))
    await dana.getByText(says, { exact: false }).waitFor()
  }
  expect(await stateOf(dana)).toEqual(before)

  // One of each kind of record with markup in every string, and a link that would run.
  const { update, planted } = bookSaying(Uint8Array.from(oneOfEachOurs('mentee')), markup)
  expect(planted).toBeGreaterThan(40)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  for (const resource of doc.getMap<Y.Map<unknown>>('resources').values()) {
    resource.set('kind', 'link')
    resource.set('link', ['javascript', 'globalThis.ran=1//'].join(':'))
  }
  await pasteText(dana, appUrl, await forge({ update: Y.encodeStateAsUpdate(doc) }))
  await dana.getByText('New in your book:').waitFor()

  const look = async (page: Page): Promise<number> => {
    let seen = 0
    for (const address of [
      addresses.today, addresses.journal, addresses.goals, addresses.meetings, addresses.letter, addresses.people, addresses.groundRules, addresses.questions,
      addresses.resources, addresses.contacts, addresses.news, addresses.pair,
    ]) {
      await openAddress(page, address)
      expect({ address, ...(await harm(page)) }).toEqual({ address, ran: false, elements: 0 })
      seen += await page.locator('main').getByText('<script>', { exact: false }).count()
    }
    return seen
  }
  // It is there, as words; a look that found none would prove nothing.
  expect(await look(dana)).toBeGreaterThan(8)

  const { context, page } = await danas.restart()
  await context.setOffline(true)
  await page.goto(`${appUrl}#/`)
  await page.getByLabel('Your note').waitFor()
  expect(await look(page)).toBeGreaterThan(8)
})
