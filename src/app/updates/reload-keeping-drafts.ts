// The only way this app reloads itself: what is being typed goes on disk first, or nothing is reloaded.
import { flushDrafts } from '../drafts/draft-registry.ts'
import { useUpdateState } from './update-state.ts'
import { within } from './within.ts'

/** A draft that is not on disk after this long counts as not kept. */
const patienceMs = 5_000

/** True when everything being typed is on disk. */
export const draftsKept = async (): Promise<boolean> =>
  within(
    flushDrafts().catch(() => false),
    patienceMs,
    false,
  )

/** The person's tap on "Reload". Where words could not be kept, says so and stays. */
export const reloadKeepingDrafts = async (): Promise<void> => {
  if (await draftsKept()) location.reload()
  else useUpdateState.setState({ phase: 'unsaved' })
}
