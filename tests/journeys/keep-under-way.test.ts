// A disk that is slow: what is typed after Keep was pressed and before it is on disk stays in its box and in its draft,
// and Keep pressed again meanwhile keeps nothing twice.
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { startFirstPair } from './first-pair.ts'
import { databasesOnDisk, holdStore, rowsOnDisk, sharedBytes } from './on-disk.ts'
import { openAddress, pressKeep, putInto, valueOf } from './sturdy-page.ts'
import { freshPhone } from './world.ts'

test('words typed while a keep is under way are not lost with it', async () => {
  const phone = await freshPhone()
  const { page } = await phone.start()
  await page.goto(phone.appUrl)
  await startFirstPair(page, 'Dana')
  await openAddress(page, addresses.newGoal)
  await putInto(page, 'text', 'Learn the bus routes')
  await pressKeep(page, 'text')
  await page.waitForURL(/#\/goals\/goal_/)
  const goal = new URL(page.url()).hash
  const book = (await databasesOnDisk(page)).find((name) => name.startsWith('pairbook-ours-')) ?? ''
  const rows = [
    { what: 'jot', address: addresses.today, box: 'text', database: 'pairbook-mine', store: 'entries' },
    { what: 'question', address: addresses.questions, box: 'text', database: book, store: 'updates' },
    { what: 'checkin', address: goal, box: 'note', database: book, store: 'updates' },
    { what: 'logfield', address: addresses.logFields, box: 'label', database: book, store: 'updates' },
  ]
  for (const { what, address, box, database, store } of rows) {
    await openAddress(page, address)
    if (what === 'checkin') await page.locator('main [name=standing]').first().check()
    await putInto(page, box, `${what} at noon`)
    const release = await holdStore(page, database, store)
    await pressKeep(page, box)
    await pressKeep(page, box)
    await putInto(page, box, `${what} at noon, and later`)
    await release()
    const onDisk = async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'entries')) + (await sharedBytes(page))
    await expect.poll(onDisk, { message: `${what} is kept` }).toContain(`${what} at noon`)
    // The acknowledgement, which empties the box of words it kept, follows within a moment.
    await page.waitForTimeout(400)
    expect(await valueOf(page, box), `${what} stays`).toBe(`${what} at noon, and later`)
    await expect.poll(async () => JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts')), { message: what }).toContain('and later')
    await page.reload()
    await expect.poll(() => valueOf(page, box), { message: what }).toBe(`${what} at noon, and later`)
    await pressKeep(page, box)
    await expect.poll(() => valueOf(page, box), { message: `${what} is emptied` }).toBe('')
    const kept = await onDisk()
    expect([...kept.matchAll(new RegExp(`${what} at noon`, 'g'))].length, `${what} stands there twice`).toBe(2)
    expect(JSON.stringify(await rowsOnDisk(page, 'pairbook-mine', 'drafts'))).not.toContain(what)
  }
})
