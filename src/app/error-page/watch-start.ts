// Stands guard while the app starts. Whatever goes wrong before the first screen (a broken file, a store that throws)
// shows the error page instead of an empty one. Imported first by main.tsx, so that it is there before the rest.
import { lookForUpdate } from '../updates/look-for-update.ts'
import { reloadKeepingDrafts } from '../updates/reload-keeping-drafts.ts'
import { showTrouble } from './trouble-page.ts'
import type { Trouble } from './trouble.ts'

/** How long the first screen may take before the person is told that something is slow. */
const patienceMs = 20_000

const place = (): Element => document.querySelector('#root') ?? document.body

/** For failures of the start that are known by name (no storage, a newer book). */
export const showStartTrouble = async (trouble: Trouble, startAgain?: () => void): Promise<void> => {
  stopWatching()
  await showTrouble(place(), trouble, { reload: () => void (trouble === 'newerBook' ? lookForUpdate() : reloadKeepingDrafts()), startAgain })
}

const onBroken = (): void => {
  void showStartTrouble('broken')
}

const timer = setTimeout(() => void showStartTrouble('tooSlow'), patienceMs)
addEventListener('error', onBroken)
addEventListener('unhandledrejection', onBroken)

const stopWatching = (): void => {
  clearTimeout(timer)
  removeEventListener('error', onBroken)
  removeEventListener('unhandledrejection', onBroken)
}

/** Call when the first screen is there. From then on the error boundaries stand guard; what reaches none of them, such as a bug in an act, goes to `onBug`. */
export const started = (onBug: (error: unknown) => void): void => {
  stopWatching()
  addEventListener('error', ({ error }) => onBug(error))
  addEventListener('unhandledrejection', ({ reason }) => onBug(reason))
}
