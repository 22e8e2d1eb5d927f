// The way to read Today's facts from the book, once it has loaded. It comes with the book, not with the first screen.
import type { BookRoots } from '../../ours/book-roots.ts'
import type { TodayFacts } from './today-facts.ts'

type ReadTodayFacts = (roots: BookRoots) => TodayFacts

let reader: ReadTodayFacts | undefined

export const loadTodayReader = async (): Promise<ReadTodayFacts> => {
  reader ??= (await import('./read-today-facts.ts')).readTodayFacts
  return reader
}

/** Undefined until `loadTodayReader` has settled once. */
export const todayReader = (): ReadTodayFacts | undefined => reader
