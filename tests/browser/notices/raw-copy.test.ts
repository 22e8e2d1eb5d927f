// The copy that the error page offers reads the browser's databases as they are, whatever shape they are in.
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeRawCopy } from '../../../src/app/error-page/raw-copy.ts'

const made: string[] = []

const makeDatabase = async (name: string, stores: Readonly<Record<string, readonly unknown[]>>): Promise<void> => {
  made.push(name)
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open(name, 7)
    open.addEventListener('upgradeneeded', () => {
      for (const [store, rows] of Object.entries(stores)) {
        const objects = open.result.createObjectStore(store, { autoIncrement: true })
        for (const row of rows) objects.put(row)
      }
    })
    open.addEventListener('success', () => {
      open.result.close()
      resolve()
    })
    open.addEventListener('error', () => reject(new Error('no database')))
  })
}

// Other tests of the same run leave books behind on this origin.
beforeEach(async () => {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  await Promise.all(
    names.map(
      async (name) =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase(name)
          deleting.addEventListener('success', () => resolve())
          deleting.addEventListener('error', () => resolve())
        }),
    ),
  )
})

afterEach(async () => {
  await Promise.all(
    made.splice(0).map(
      async (name) =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase(name).addEventListener('success', () => resolve())
        }),
    ),
  )
})

const updateWith = (words: string): Uint8Array => {
  const doc = new Y.Doc()
  doc.getMap('letter').set('shortTermGoals', words)
  return Y.encodeStateAsUpdate(doc)
}

test('private entries and the shared book are in the copy; signing keys are not', async () => {
  await makeDatabase('pairbook-test-mine', { entries: [{ text: 'a private word' }], keys: [{ secretKeyBytes: new Uint8Array([1, 2, 3]) }] })
  await makeDatabase('pairbook-test-ours', { updates: [updateWith('a shared word')] })
  const { text, records } = await makeRawCopy()
  expect(text).toContain('a private word')
  expect(text).toContain('a shared word')
  expect(text).not.toContain('secretKeyBytes')
  expect(records).toBe(2)
})

test('a damaged row does not hide the others', async () => {
  await makeDatabase('pairbook-test-ours', {
    updates: [new Uint8Array([255, 255, 255, 9, 9]), updateWith('still here'), 'not even bytes'],
  })
  const { text } = await makeRawCopy()
  expect(text).toContain('still here')
})

test('databases of other apps on the same host are left alone, and nothing is made up', async () => {
  await makeDatabase('somebody-else', { entries: [{ text: 'not ours' }] })
  const { text, records } = await makeRawCopy()
  expect(text).not.toContain('not ours')
  expect(records).toBe(0)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('pairbook-mine')
})
