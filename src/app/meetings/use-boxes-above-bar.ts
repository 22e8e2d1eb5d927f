// Chromium leaves room for a bar at the bottom of the window with everything that gets the focus but boxes of several lines.
import { useEffect } from 'react'

const showWhole = ({ target }: FocusEvent): void => {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' })
}

/** Boxes that get the focus stand above the bar, as far as their scroll margin says. */
export const useBoxesAboveBar = (): void => {
  useEffect(() => {
    document.addEventListener('focusin', showWhole)
    return () => document.removeEventListener('focusin', showWhole)
  }, [])
}
