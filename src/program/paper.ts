// A record laid out as the page an office would recognise: the screen shows it, the printer prints it, and its plain
// text is what may be copied. Made from a record by its own form's file in app/program/.
import type { Role } from '../foundation/role.ts'
import type { Strokes } from '../foundation/strokes.ts'
import type { Language } from '../words/language.ts'

export interface PaperFact {
  readonly label: string
  readonly value: string
}

export type PaperPart =
  | { readonly type: 'facts'; readonly heading: string; readonly facts: readonly PaperFact[] }
  | {
      readonly type: 'table'
      readonly heading: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Said in place of the rows when there are none. */
      readonly empty: string
      /** A line under the table, such as the totals; empty for none. */
      readonly foot: string
    }
  /** Somebody's own words under a question. */
  | { readonly type: 'words'; readonly heading: string; readonly words: string }
  | { readonly type: 'ticks'; readonly heading: string; readonly ticks: readonly { readonly label: string; readonly ticked: boolean }[] }

export interface PaperSignature {
  readonly role: Role | 'committee'
  /** Under the line, such as "Mentor". */
  readonly label: string
  /** Empty on a line that is still to be signed by hand. */
  readonly name: string
  readonly date: string
  readonly note: string
  readonly strokes: Strokes
}

export interface Paper {
  readonly language: Language
  readonly title: string
  /** Beside the title, such as the period. */
  readonly subtitle: string
  readonly parts: readonly PaperPart[]
  readonly signatures: readonly PaperSignature[]
  /** Words of a QR code on the page: a signed statement without its drawings. */
  readonly code?: string
  /** Drawn like one, with a border, where the printer prints it. */
  readonly certificate?: boolean
  /** Small print at the foot. */
  readonly foot: readonly string[]
}

const partToText = (part: PaperPart): readonly string[] => {
  const heading = part.heading === '' ? [] : [part.heading]
  switch (part.type) {
    case 'facts':
      return [...heading, ...part.facts.map(({ label, value }) => `${label}: ${value}`)]
    case 'table': {
      const rows = part.rows.map((row) => row.map((cell, index) => `${part.columns[index] ?? ''}: ${cell}`).join(' · '))
      return [...heading, ...(rows.length === 0 ? [part.empty] : rows), ...(part.foot === '' ? [] : [part.foot])]
    }
    case 'words':
      return [...heading, part.words]
    case 'ticks':
      return [...heading, ...part.ticks.map(({ label, ticked }) => `${ticked ? '[x]' : '[ ]'} ${label}`)]
  }
}

/** The page as plain text, line by line; nothing on the page is left out but the drawings. */
export const paperToText = ({ title, subtitle, parts, signatures, foot }: Paper): string =>
  [
    [title, ...(subtitle === '' ? [] : [subtitle])],
    ...parts.map(partToText),
    signatures.map(({ label, name, date, note }) => `${label}: ${[name === '' ? '________________' : name, date, note].filter(Boolean).join(', ')}`),
    foot,
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
