// Pressing Keep twice keeps once: from the first press until the form has left, or holds other words, further presses do
// nothing; one that failed may be pressed again. And words typed while a keep is under way are not part of it.
import type { DraftValues } from '../../mine/drafts/draft.ts'

export interface OneKeep {
  /** Runs an act that keeps the form, unless one is under way or these very words were just kept. */
  readonly run: (act: () => Promise<void>) => Promise<void>
  /** The person typed, ticked or chose. */
  readonly noteInput: () => void
  /** True when the form holds other words than those being kept. */
  readonly holdsNewer: () => boolean
  /** Within the act: the words are on disk. */
  readonly noteKept: () => void
  /** The form is another's now. */
  readonly forget: () => void
}

export const createOneKeep = (read: () => DraftValues): OneKeep => {
  let underWay = false
  let kept = false
  let typedSince = false
  let pressedWith = ''
  return {
    run: async (act) => {
      const words = JSON.stringify(read())
      if (underWay || (kept && !typedSince && words === pressedWith)) return
      underWay = true
      kept = false
      typedSince = false
      pressedWith = words
      try {
        await act()
      } finally {
        underWay = false
      }
    },
    noteInput: () => {
      typedSince = true
    },
    holdsNewer: () => underWay && typedSince && JSON.stringify(read()) !== pressedWith,
    noteKept: () => {
      kept = true
    },
    forget: () => {
      kept = false
    },
  }
}
