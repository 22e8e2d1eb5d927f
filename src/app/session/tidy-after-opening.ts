// Small duties after a pair's book has opened, at a quiet moment: finish a sharing that was cut off, let go of
// things deleted more than 30 days ago, and bring the dot on the app's icon up to date. None of it is needed by the first screen; a failure waits for the next start.
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { MineStore } from '../../mine/store.ts'
import type { OursBook } from '../../ours/store.ts'

const quietMoment = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 5_000 })
    else setTimeout(resolve, 1_000)
  })

export const tidyAfterOpening = async (mine: MineStore, book: OursBook, pair: PairRecord): Promise<void> => {
  await quietMoment()
  const [{ finishSharing }, { emptyOldTrash }, { followIconDot }] = await Promise.all([
    import('../../crossings/share-with-partner.ts'),
    import('../../mine/trash/keep-trash.ts'),
    import('../calendar/icon-dot.ts'),
  ])
  await finishSharing(mine, book, pair.role)
  await emptyOldTrash(mine)
  await followIconDot(mine, book)
}
