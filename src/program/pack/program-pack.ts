// The program pack: what the committee publishes for its pairs, as one file (docs/program-pack.md). It comes from outside and
// is not trusted: every field is named here, has a limit and is plain text. It extends forms and lists; there is no field
// by which it could change who reads what.
import * as v from 'valibot'
import { DayShape, LocalTimeShape } from '../../foundation/shapes.ts'
import { recordKinds } from '../program-record.ts'
import { type AskedForm, askedForms, questionsLimit } from './asked-forms.ts'

export const packFormat = 'pairbook-program-pack'
export const packVersion = 1

/** Control characters, characters that turn the reading direction round, and halves of a character. */
// eslint-disable-next-line no-control-regex -- these are what is refused
const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/

const plain = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.check((text) => text.isWellFormed() && !hidden.test(text), 'not plain text'),
  )
const Line = v.pipe(plain(200), v.check((text) => !text.includes('\n'), 'more than one line'))
const Needed = v.pipe(Line, v.check((text) => text.trim() !== '', 'empty'))
const Words = plain(4_000)

const listOf = <Item extends v.GenericSchema>(item: Item, most: number) => v.optional(v.pipe(v.array(item), v.maxLength(most)))

const isAddress = (text: string, schemes: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return schemes.includes(protocol) && username === '' && password === ''
}
const Link = v.pipe(plain(2_000), v.check((text) => isAddress(text, ['https:', 'http:']), 'not a web address'))
const Relay = v.pipe(plain(2_000), v.check((text) => isAddress(text, ['wss:']), 'not a relay address'))

const isSpan = ({ start, end }: { readonly start: string; readonly end: string }): boolean => start <= end

const Person = v.strictObject({ name: v.optional(Line), phone: v.optional(Line), mail: v.optional(Line) })

export const ProgramPack = v.strictObject({
  format: v.literal(packFormat),
  version: v.literal(packVersion),
  /** Counts the issues of one program's pack. */
  edition: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  program: Needed,
  /** The local, union or district. */
  local: v.optional(Line),
  coordinator: v.optional(Person),
  /** The program year. */
  year: v.optional(v.pipe(v.strictObject({ start: DayShape, end: DayShape }), v.check((span) => isSpan(span), 'ends before it starts'))),
  /** What the program wants to reach; for the notice of start. */
  goals: listOf(Needed, 20),
  daysOff: listOf(v.pipe(v.strictObject({ start: DayShape, end: DayShape, label: Needed }), v.check((span) => isSpan(span), 'ends before it starts')), 100),
  /** Further pledges for the letter. */
  pledges: listOf(plain(1_000), 20),
  /** Which records the program keeps. */
  records: listOf(v.picklist(recordKinds), recordKinds.length),
  questions: v.optional(
    v.pipe(
      v.array(v.strictObject({ form: v.picklist(askedForms), ask: Needed })),
      v.check((all) => askedForms.every((form) => all.filter((each) => each.form === form).length <= questionsLimit), 'too many questions'),
    ),
  ),
  /** When mentors meet. */
  mentorMeetings: listOf(v.strictObject({ day: DayShape, time: v.optional(LocalTimeShape), place: v.optional(Line) }), 20),
  updates: listOf(v.strictObject({ day: DayShape, title: Needed, text: v.optional(Words) }), 50),
  resources: listOf(v.strictObject({ name: Needed, link: v.optional(Link), note: v.optional(Words) }), 100),
  relays: listOf(Relay, 10),
  /** In a pack made for one pair: how to reach the mentor; for the welcome. */
  mentor: v.optional(Person),
  /** Words of the committee's own, in place of those Pairbook has. */
  welcome: v.optional(Words),
  thanks: v.optional(Words),
  /** Who signs the certificate. */
  president: v.optional(Line),
  administrator: v.optional(Line),
})
export type ProgramPack = v.InferOutput<typeof ProgramPack>

/** What a pack adds to one form, each question once. */
export const questionsFor = (pack: ProgramPack | undefined, form: AskedForm): readonly string[] =>
  [...new Set((pack?.questions ?? []).filter((each) => each.form === form).map(({ ask }) => ask.trim()))]
