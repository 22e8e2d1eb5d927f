// Writes the frozen files of a release: what its production build left on the disk of a phone at the end of the first
// month, and the file it gives to take along. See tests/frozen/README.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { databasesOnDisk, rowsOnDisk } from './on-disk.ts'
import { carryFile, jotShared, savedFile } from './two-joined-phones.ts'

const mineTables = ['pairs', 'entries', 'drafts', 'settings', 'receipts', 'trash'] as const

/** Where the files of a release are. */
const folderOf = (release: string): string => join(import.meta.dirname, '../frozen', release)

/** The page shows "take with me" in Spanish. */
export const freezeRelease = async (page: Page, release: string): Promise<void> => {
  const folder = folderOf(release)
  await mkdir(folder, { recursive: true })
  const write = async (name: string, value: unknown) => writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`)

  await page.getByRole('radio', { name: 'Para otro programa' }).check()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Llevarme el archivo' }).click()])
  await write('export.json', JSON.parse(await readFile(await file.path(), 'utf8')))

  // The key this device signs with stays behind, also of a made-up phone.
  const tables = await Promise.all(mineTables.map(async (table) => [table, await rowsOnDisk(page, 'pairbook-mine', table)] as const))
  await write('mine.json', Object.fromEntries(tables))

  const [book] = (await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours-'))
  if (book === undefined) throw new Error('no book on this phone')
  const rows = await rowsOnDisk(page, book, 'updates')
  await write('book.json', { name: book, rows: rows.map((row) => (row as { readonly base64: string }).base64) })
}

const joinedTables = ['pairs', 'settings', 'receipts', 'keys'] as const

/** What only a joined phone keeps in Mine: news, a receipt of a file, a pairing under way by text. The joined phone had a book of its own before. */
export const freezeJoined = async (inviting: Page, joined: Page, appUrl: string, release: string): Promise<void> => {
  await jotShared(inviting, appUrl, 'New from there', 'Dana & me')
  await carryFile(inviting, joined, appUrl)
  await savedFile(joined, appUrl)
  await joined.goto(`${appUrl}#/pair/phones/invite/own-phone`)
  await joined.getByRole('button', { name: 'No camera? Use a text' }).click()
  await joined.getByRole('timer').filter({ hasText: 'Good for' }).waitFor()
  const tables = await Promise.all(joinedTables.map(async (table) => [table, await rowsOnDisk(joined, 'pairbook-mine', table)] as const))
  // The key this device signs with stays behind, also of a made-up phone.
  const mine = Object.fromEntries(tables.map(([table, rows]) => [table, rows.filter((row) => (row as { readonly id?: unknown }).id !== 'device')]))
  await writeFile(join(folderOf(release), 'joined.json'), `${JSON.stringify(mine, null, 1)}\n`)
}
