// Small duties after a pair's book has opened, at a quiet moment: follow a correction of the roles, finish a sharing that
// was cut off, let go of things deleted more than 30 days ago, bring the dot on the app's icon up to date, open rounds in
// which both have answered, and read the last reflection ahead for Get ready. None of it is needed by the first screen; a
// failure waits for the next start.
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { OursBook } from '../../ours/store.ts'
import type { Pairbook } from './pairbook.ts'

/** A book that was not told of a handover (another pair was on screen) hears of it now. Nothing is opened where nothing was handed over. */
const tellOfHandovers = async ({ openProgram }: Pairbook, book: OursBook, pair: PairRecord): Promise<void> => {
  const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : []
  if (!databases.some(({ name }) => name === 'pairbook-program')) return
  const [{ tellBook }, program] = await Promise.all([import('../../crossings/hand-to-program.ts'), openProgram()])
  if (program.ok) await tellBook(program.value, { book, role: pair.role })
}

export const tidyAfterOpening = async (pairbook: Pairbook, book: OursBook, opened: PairRecord, onRole: (pair: PairRecord) => void): Promise<void> => {
  const { mine } = pairbook
  const [{ followRoles }, { finishSharing }, { emptyOldTrash }, { followIconDot }, { readOwnLast }, { followRounds }] = await Promise.all([
    import('../../crossings/swap-roles.ts'),
    import('../../crossings/share-with-partner.ts'),
    import('../../mine/trash/keep-trash.ts'),
    import('../calendar/icon-dot.ts'),
    import('../agenda/own-last-log.ts'),
    import('./follow-rounds.ts'),
  ])
  const followed = await followRoles(mine, book, opened)
  const pair = followed.ok ? followed.value : opened
  if (pair.role !== opened.role) onRole(pair)
  await finishSharing(mine, book, pair.role)
  await emptyOldTrash(mine)
  await followIconDot(mine, book)
  await followRounds(mine, book)
  await tellOfHandovers(pairbook, book, pair)
  await readOwnLast(mine, pair.id)
}
