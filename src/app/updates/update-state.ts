// What this tab knows about new versions of the app. It may vanish on reload, so it lives in zustand.
import { create } from 'zustand'

export type UpdatePhase =
  /** Nothing to say. */
  | 'quiet'
  /** A new version is downloaded and waits for a tap. */
  | 'waiting'
  /** The tap has come; this tab is about to reload. */
  | 'applying'
  /** What is being typed could not be put on disk, so nothing was reloaded. */
  | 'unsaved'
  /** Another tab changed to the new version; this tab still shows the old one. */
  | 'replaced'

interface UpdateState {
  readonly phase: UpdatePhase
  /** True from the moment the first download is complete, in the visit where it happened. */
  readonly offlineReady: boolean
}

export const useUpdateState = create<UpdateState>(() => ({ phase: 'quiet', offlineReady: false }))
