// How a pane stands towards a book that is closed: `told`, it says so and works as ever because it writes nothing shared;
// `locked`, nothing on it can be typed or pressed.
import { createContext } from 'react'

export type Standing = 'open' | 'told' | 'locked'

export const ReadOnly = createContext<Standing>('open')

/** Screens that write into Mine or nowhere, and those about the ending itself. */
const worksWhenClosed = /^\/(?:$|journal(?!\/fields)|material(?!\/rounds)|start|pair(?:$|\/(?:settings|take|pairs|receipts|program(?!\/sign)|deleted|end|delete|not-working|another-match|keepsake|seasons)))/

export const standingOf = (isClosed: boolean, pattern: string): Standing => {
  if (!isClosed) return 'open'
  return worksWhenClosed.test(pattern) ? 'told' : 'locked'
}
