// The person's tap on "Look for an update", where this version cannot go on. The part that knows how is loaded only then.
import { reloadKeepingDrafts } from './reload-keeping-drafts.ts'

/** Fetches and opens a newer version if there is one; else reloads. */
export const lookForUpdate = async (): Promise<void> => {
  try {
    const { fetchUpdate } = await import('./new-versions.ts')
    await fetchUpdate()
  } catch {
    await reloadKeepingDrafts()
  }
}
