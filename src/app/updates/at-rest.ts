// Says whether this tab may be reloaded without anybody noticing: nobody looks at it, nothing was typed, drawn or
// opened on the page it shows. A page with text on it is never at rest, even when the text is kept as a draft.

let touched = false

const touch = (): void => {
  touched = true
}

/** Starts watching for typing and drawing. Moving to another page of the app starts afresh. */
export const watchForRest = (): void => {
  addEventListener('input', touch, { capture: true, passive: true })
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof HTMLCanvasElement) touch()
    },
    { capture: true, passive: true },
  )
  addEventListener('hashchange', () => {
    touched = false
  })
}

export const isAtRest = (): boolean =>
  document.visibilityState === 'hidden' && !touched && document.querySelector('dialog[open], :popover-open') === null
