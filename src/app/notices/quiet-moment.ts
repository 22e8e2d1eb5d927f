// When the notice bar may change. Anything that comes or goes at the top of the page moves what is under a finger, so
// it waits for a moment when nobody is aiming: a page has just opened, somebody comes back to the tab, or nothing was
// touched for a while. Never while a field has focus.

const stillnessMs = 4_000

const isTyping = (): boolean =>
  document.activeElement?.matches('textarea, select, input:not([type=radio], [type=checkbox])') ?? false

/** Calls `act` at every quiet moment, the first one being now. Returns the way to stop. */
export const atQuietMoments = (act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const whenStill = (): void => {
    clearTimeout(timer)
    timer = setTimeout(now, stillnessMs)
  }
  const now = (): void => {
    if (document.visibilityState === 'visible' && !isTyping()) act()
    whenStill()
  }
  const touches = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const
  for (const touch of touches) addEventListener(touch, whenStill, { capture: true, passive: true })
  addEventListener('hashchange', now)
  document.addEventListener('visibilitychange', now)
  now()
  return () => {
    clearTimeout(timer)
    for (const touch of touches) removeEventListener(touch, whenStill, { capture: true })
    removeEventListener('hashchange', now)
    document.removeEventListener('visibilitychange', now)
  }
}
