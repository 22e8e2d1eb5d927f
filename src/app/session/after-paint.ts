// When the first frame stands on the screen. The frame's own callback runs before it is painted, so it is the next one's.
let tell: (() => void) | undefined
let painted: Promise<void> | undefined

/** Settles once the frame that `noteFirstFrame` speaks of has been painted. */
export const afterPaint = (): Promise<void> =>
  (painted ??= new Promise((resolve) => {
    tell = resolve
    // A page in the background paints nothing and must go on all the same.
    setTimeout(resolve, 1_000)
  }))

/** Called when the app's elements have just been put into the page. */
export const noteFirstFrame = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell?.())))
}
