// How a pane stands towards a book that is closed: `told`, it says so and works as ever because it writes nothing shared;
// `locked`, nothing on it can be typed or pressed.
import { createContext } from 'react'

export type Standing = 'open' | 'told' | 'locked'

export const ReadOnly = createContext<Standing>('open')

/** Screens that have no word to say about it: they write nothing shared, or are about the ending itself. */
const asEver = /^\/(?:$|material(?!\/rounds)|start|apply|committee|pair\/(?:settings|take|pairs|receipts|ending|exchange|phones))/
/** Screens that write into Mine, or nothing. */
const works = /^\/(?:journal(?!\/fields)|pair(?:$|\/(?:deleted|program(?!\/sign)|year\/(?:keepsake|seasons))))/

export const standingOf = (isClosed: boolean, path: string): Standing => {
  if (!isClosed || asEver.test(path)) return 'open'
  return works.test(path) ? 'told' : 'locked'
}
