// An entry on paper: a reflection like forms 10a and 10b, a note as its words. It says at its foot who can read it here.
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import type { SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { PaperSheet } from '../program/PaperSheet.tsx'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { linesOf } from './entry-lines.ts'
import { namesOf } from './names.ts'

/** The head of the form; all else is somebody's own words. */
const headFields = ['mentor', 'mentee', 'day', 'place', 'topic', 'nextMeeting']

export const EntryPaper = ({ entry, readers }: { readonly entry: SharedEntry; readonly readers: string }) => {
  const words = useWords('journal')
  const language = useLanguage()
  const shape = useShared(readLogShape)
  const pair = usePair()
  const lines = linesOf(entry, { words, language, shape, names: namesOf(pair) })
  const head = headFields.flatMap((field) => lines.find((line) => line.field === field) ?? [])
  return (
    <PaperSheet
      paper={{
        language,
        title: words[entry.kind],
        subtitle: namesOf(pair)[entry.author],
        parts: [
          { type: 'facts', heading: '', facts: head.map(({ label, text }) => ({ label, value: text })) },
          ...lines.filter((line) => !head.includes(line)).map(({ label, text }) => ({ type: 'words', heading: label, words: text }) as const),
        ],
        signatures: [],
        foot: [readers],
      }}
    />
  )
}
