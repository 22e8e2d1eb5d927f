// What can be undone right now: one thing, offered for ten seconds on whatever screen is open. May vanish on reload;
// the list of recently deleted things lasts longer.
import { create } from 'zustand'

export interface UndoOffer {
  /** What happened: "Goal deleted". */
  readonly text: string
  /** Puts it back; the sentence to show when that did not work, else undefined. Absent: the bar only tells. */
  readonly undo?: (() => Promise<string | undefined>) | undefined
}

/** `turn` counts the offers, so that a new one begins its own ten seconds. */
export const useUndoOffer = create<{ readonly turn: number; readonly offer: UndoOffer | undefined }>(() => ({
  turn: 0,
  offer: undefined,
}))

/** Shows the bar; an earlier offer gives way (its thing stays on the list of recently deleted). */
export const offerUndo = (offer: UndoOffer): void => useUndoOffer.setState(({ turn }) => ({ turn: turn + 1, offer }))

export const withdrawUndo = (): void => useUndoOffer.setState({ offer: undefined })
