// Finding entries by word, person, day, topic and ring: a plain scan over folded text held in memory. Pure, so that it
// can be measured and tested by itself.
import { compareDays, type Day } from '../../foundation/day.ts'
import { foldText } from '../../foundation/text.ts'
import type { JournalRow } from './journal-rows.ts'

/** An entry made ready for searching. */
export interface FoldedEntry {
  readonly row: JournalRow
  readonly author: 'me' | 'partner'
  /** Every word of the entry without case and accents; fields stand on lines of their own. */
  readonly folded: string
}

export interface SearchQuery {
  readonly text: string
  readonly author?: 'me' | 'partner' | undefined
  readonly ring?: 'mine' | 'ours' | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** The whole topic, as it was written, in any case. */
  readonly topic?: string | undefined
}

/** All the texts of an entry, in the order they are read. */
const textsOf = ({ entry }: JournalRow): readonly string[] => {
  const texts = entry.kind === 'note' ? [entry.text] : [...Object.values(entry.answers), entry.place ?? '', entry.nextMeeting ?? '']
  return [...texts, entry.topic ?? ''].filter((text) => text !== '')
}

export const foldEntry = (row: JournalRow, author: FoldedEntry['author']): FoldedEntry => ({
  row,
  author,
  folded: foldText(textsOf(row).join('\n')),
})

/** The words of a search, folded; each is found anywhere, also inside another word. */
export const searchWords = (text: string): readonly string[] => [
  ...new Set(
    foldText(text.toWellFormed())
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
]

/** True when the query asks for nothing at all. */
export const isEmptyQuery = (query: SearchQuery): boolean =>
  searchWords(query.text).length === 0 &&
  query.author === undefined &&
  query.ring === undefined &&
  query.from === undefined &&
  query.to === undefined &&
  query.topic === undefined

/** The entries that contain every word and fit every narrowing, in the order given. */
export const searchEntries = (entries: readonly FoldedEntry[], query: SearchQuery): readonly FoldedEntry[] => {
  const words = searchWords(query.text)
  const topic = query.topic === undefined ? undefined : foldText(query.topic)
  const { author, ring, from, to } = query
  return entries.filter((entry) => {
    const { day } = entry.row.entry
    if (author !== undefined && entry.author !== author) return false
    if (ring !== undefined && entry.row.ring !== ring) return false
    if (from !== undefined && compareDays(day, from) < 0) return false
    if (to !== undefined && compareDays(day, to) > 0) return false
    if (topic !== undefined && foldText(entry.row.entry.topic ?? '') !== topic) return false
    for (const word of words) if (!entry.folded.includes(word)) return false
    return true
  })
}

export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** Characters before the first match in an excerpt, and its whole length. */
const lead = 40
const excerptLength = 160
/** How far into a text an excerpt looks; matches beyond it are found, and shown unmarked. */
const longestLook = 20_000

interface Folded {
  readonly folded: string
  /** Which character each folded unit came from. */
  readonly places: readonly number[]
  /** Characters that fold to nothing: accents that stand by themselves. */
  readonly silent: readonly number[]
}

const foldWithPlaces = (characters: readonly string[]): Folded => {
  let folded = ''
  const places: number[] = []
  const silent: number[] = []
  for (const [index, character] of characters.entries()) {
    const piece = foldText(character)
    folded += piece
    if (piece === '') silent.push(index)
    for (let unit = 0; unit < piece.length; unit += 1) places.push(index)
  }
  return { folded, places, silent }
}

/** A piece of the entry around the first match, cut into marked and unmarked stretches. */
export const excerptOf = (row: JournalRow, words: readonly string[]): readonly Stretch[] => {
  const texts = textsOf(row)
  const text = (texts.find((candidate) => words.some((word) => foldText(candidate).includes(word))) ?? texts[0] ?? '').slice(0, longestLook)
  const characters = Array.from(text.toWellFormed().replaceAll(/\s+/g, ' '))
  const { folded, places, silent } = foldWithPlaces(characters)
  const marks = new Set<number>()
  let first = characters.length
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      for (let unit = at; unit < at + word.length; unit += 1) {
        const place = places[unit]
        if (place !== undefined) marks.add(place)
      }
      first = Math.min(first, places[at] ?? first)
    }
  }
  // An accent belongs to the letter before it.
  for (const index of silent) if (marks.has(index - 1)) marks.add(index)
  const start = first === characters.length ? 0 : Math.max(0, first - lead)
  const end = Math.min(characters.length, start + excerptLength)
  const stretches: Stretch[] = start > 0 ? [{ text: '…', marked: false }] : []
  let run = ''
  let runMarked = false
  const close = () => {
    if (run !== '') stretches.push({ text: run, marked: runMarked })
    run = ''
  }
  for (let index = start; index < end; index += 1) {
    const marked = marks.has(index)
    if (marked !== runMarked) close()
    runMarked = marked
    run += characters[index] ?? ''
  }
  close()
  if (end < characters.length) stretches.push({ text: '…', marked: false })
  return stretches
}
