// Lays a copy out to be read: by pair, ring by ring, kind by kind. Everything written is in it; only what no person
// reads is left to the JSON file (ids, hashes, keys).
import { isDay, isInstant, isLocalTime, type ZoneName } from '../../foundation/day.ts'
import { type BookCopy, type CopyItem, partnersAnswers } from '../../crossings/take-with-me.ts'
import { strokesFromText } from '../../foundation/strokes.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatInstant, formatLongDay, formatTime, formatWeekday } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { titleOf, titlesOf } from './item-titles.ts'
import type { OutlineBlock, OutlineField, OutlineValue } from './outline.ts'

export interface CopyWords {
  readonly take: AreaWords<'take'>
  /** The words of the program's forms, whose drafts are named for their boxes. */
  readonly forms: readonly object[]
  readonly frame: AreaWords<'frame'>
  readonly language: Language
}

/** What only a machine reads; the facts of a signed letter stand in its wording, word for word. */
const silentFields: ReadonlySet<string> = new Set([
  'id', 'pairId', 'seasonIds', 'key', 'tab', 'wordsHash', 'publicKey', 'signature', 'contentHash', 'recordHash', 'statementHash', 'drawing', 'schema', 'oldestReader', 'roleSwaps',
  'of', 'carriedFrom', 'hash', 'pins', 'nextSeasonId', 'facts', 'order', 'format', 'version', 'seasonId',
  'facts', 'format', 'version', 'seasonId', 'uid', 'sequence',
  'seal', 'salt', 'against',
])
/** Fields whose value is one of a few fixed words, and never a person's own. */
const chosenFields: ReadonlySet<string> = new Set([
  'status', 'origin', 'form', 'role', 'owner', 'by', 'author', 'wroteBy', 'changedBy', 'term', 'type', 'standing', 'informal', 'use',
  'together', 'lookedAt', 'how', 'under', 'kind', 'ring', 'act', 'jobFamily', 'supportAreas', 'withoutPledges', 'alsoArchived', 'hidden', 'meantFor', 'state', 'about', 'commonGroundBy', 'mentorWordsBy', 'saidBy', 'doneBy', 'area', 'mark', 'sure', 'whose', 'moment',
])

const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)

interface Reader extends CopyWords {
  readonly zone: ZoneName
  /** What an id stands for, in words: a goal, a meeting, an added field. */
  readonly titles: ReadonlyMap<string, string>
  /** Every word of the program's forms by its own name; the first of a name counts. */
  readonly boxes: ReadonlyMap<string, string>
}

const leavesOf = (words: object): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === 'string' ? [[name, value] as const] : typeof value === 'object' && value !== null ? leavesOf(value) : [],
  )

const text = (value: string): OutlineValue => ({ type: 'text', text: value })

const isStrokes = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) && value.every((stroke) => Array.isArray(stroke) && stroke.every((part) => typeof part === 'number'))

/** One box of a program's form, by its draft's name for it: `reference.0.name`; the answer to a pack's question carries the question. */
const labelOfBox = ({ take, boxes: named }: Reader, key: string): string => {
  const [of, ...rest] = key.split('.')
  if (of === 'asked') return rest.join('.')
  return [of ?? key, ...rest].map((part) => (/^\d{1,3}$/.test(part) ? String(Number(part) + 1) : (lookUp(take.fields, part) ?? named.get(part) ?? part))).join(' · ')
}

const labelOf = (reader: Reader, key: string): string => lookUp(reader.take.fields, key) ?? reader.titles.get(key) ?? labelOfBox(reader, key)

/** A box of a form that is ticked, or a question answered by yes or no. */
const tickedBox = /^(?:(?!asked\.).+\.\w+=on|(?:completed|usedMaterial|metCoordinator)=(?:yes|no))$/

const readString = (reader: Reader, key: string, value: string): OutlineValue => {
  const { take, frame, language, titles } = reader
  if (key === 'words') return readSignedWords(reader, value)
  if (key === 'strokes') return { type: 'drawing', strokes: strokesFromText(value) }
  if (tickedBox.test(`${key}=${value}`)) return text(value === 'no' ? take.no : take.yes)
  if (chosenFields.has(key)) return text(lookUp(take.values, value) ?? lookUp(frame.jobFamily, value) ?? value)
  if (titles.has(value)) return text(titles.get(value) ?? value)
  if (isDay(value)) return text(formatLongDay(language, value))
  if (isLocalTime(value)) return text(formatTime(language, value))
  return text(value)
}

/** The signed letter is kept as canonical JSON; a person reads its fields. */
const readSignedWords = (reader: Reader, json: string): OutlineValue => {
  try {
    const parsed: unknown = JSON.parse(json)
    return readValue(reader, 'signedWords', parsed) ?? text(json)
  } catch {
    return text(json)
  }
}

const boxes: Readonly<Record<string, string>> = { ticked: '☑ ', open: '☐ ' }

/** The lines of a signed paper, each as it was shown: a sentence, an item, or a box. */
const readLines = (lines: readonly unknown[]): OutlineValue => ({
  type: 'list',
  values: lines.map((line) => text(`${lookUp(boxes, titleOf(line, 'kind') ?? '') ?? ''}${titleOf(line, 'text') ?? ''}`)),
})

const instantFields = /^(?:at|.*At)$/

const readValue = (reader: Reader, key: string, value: unknown): OutlineValue | undefined => {
  const { take, language, zone } = reader
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return readString(reader, key, value)
  if (typeof value === 'boolean') return text(value ? take.yes : take.no)
  if (typeof value === 'number') {
    if (instantFields.test(key) && isInstant(value)) return text(formatInstant(language, value, zone))
    if (key === 'weekday' || key === 'weekdays') return text(formatWeekday(language, value))
    return text(String(value))
  }
  if (key === 'strokes' && isStrokes(value)) return { type: 'drawing', strokes: value }
  if (Array.isArray(value)) {
    if (key === 'lines') return readLines(value)
    const values = value.flatMap((each: unknown) => readValue(reader, key, each) ?? [])
    return values.length === 0 ? undefined : { type: 'list', values }
  }
  if (typeof value === 'object') {
    const fields = readFields(reader, value)
    return fields.length === 0 ? undefined : { type: 'fields', fields }
  }
  return text(JSON.stringify(value) ?? '')
}

const readFields = (reader: Reader, record: object): readonly OutlineField[] =>
  Object.entries(record).flatMap(([key, value]: readonly [string, unknown]) => {
    if (silentFields.has(key)) return []
    const read = readValue(reader, key, value)
    return read === undefined ? [] : [{ label: labelOf(reader, key), value: read }]
  })

const itemBlock = (reader: Reader, item: CopyItem): OutlineBlock => {
  const { take } = reader
  const marks = [
    ...(item.state === 'draft' ? [take.marks.draft] : []),
    ...(item.state === 'recentlyDeleted' ? [take.marks.recentlyDeleted(take.rings[item.deletedFrom ?? 'mine'])] : []),
    ...(item.readable ? [] : [take.marks.unreadable]),
  ]
  const value = item.readable ? readValue(reader, item.kind, item.kind === 'settings' ? settingOf(item) : item.record) : undefined
  return { type: 'item', ring: take.rings[item.ring], marks, value: value ?? { type: 'raw', json: JSON.stringify(item.record, null, 2) } }
}

const settingOf = ({ id, record }: CopyItem): unknown =>
  typeof record === 'object' && record !== null && 'value' in record ? { [id]: record.value } : record

/** The kinds in the order a person would look for them; unknown ones come last. */
const kindOrder = [
  'pairs', 'mentor', 'mentee', 'book', 'firstMeeting', 'letter', 'pledges', 'signatures', 'schedule', 'season', 'earlierSeasons', 'daysOff', 'groundRules', 'breaks', 'earlyDays', 'pauses', 'endings', 'meetings', 'agenda', 'corrections',
  'goals', 'goalEvents', 'steps', 'questions', 'replies', 'celebrations', 'lessons', 'thanks', 'contacts', 'resources', 'rounds', 'roundAnswers', 'reflections', 'notes', 'logSettings', 'logFields', 'entries', 'sealedAnswers', 'drafts', 'receipts', 'handedOver', 'programPacks', 'handovers', 'statements', 'givenToCalendar', 'trash', 'settings',
]
const placeOf = (kind: string): number => {
  const place = kindOrder.indexOf(kind)
  return place === -1 ? kindOrder.length : place
}

/** One pair's shared items by school year, the oldest first; one group where there is but one book. */
const bySeason = (items: readonly CopyItem[]): readonly (readonly CopyItem[])[] => {
  const seasons = [...new Set(items.map(({ seasonId }) => seasonId))]
  return seasons.map((seasonId) => items.filter((item) => item.seasonId === seasonId))
}

const seasonName = ({ take, language }: Reader, items: readonly CopyItem[]): string => {
  const season = items.find(({ kind }) => kind === 'season')
  const [start, end] = [titleOf(season?.record, 'start'), titleOf(season?.record, 'end')]
  return take.ofSeason(isDay(start) ? formatLongDay(language, start) : '…', isDay(end) ? formatLongDay(language, end) : '…')
}

const ringBlocks = (reader: Reader, items: readonly CopyItem[], partner: string | undefined): readonly OutlineBlock[] =>
  (['mine', 'ours'] as const).flatMap((ring): readonly OutlineBlock[] => {
    const groups = bySeason(items.filter((item) => item.ring === ring))
    return groups.flatMap((own): readonly OutlineBlock[] => {
      const kinds = [...new Set(own.map(({ kind }) => kind))].sort((a, b) => placeOf(a) - placeOf(b))
      const heading = ring === 'mine' || partner === undefined ? reader.take.ringHeading.mine : reader.take.ringHeading.ours(partner)
      return [
        { type: 'heading', level: 3, ring, text: groups.length > 1 && ring === 'ours' ? `${heading} · ${seasonName(reader, own)}` : heading },
        ...kinds.flatMap((kind): readonly OutlineBlock[] => [
          { type: 'heading', level: 4, text: lookUp(reader.take.kinds, kind) ?? kind },
          ...own.filter((item) => item.kind === kind).map((item) => itemBlock(reader, item)),
        ]),
      ]
    })
  })

const nameIn = (item: CopyItem | undefined, field: string): string | undefined => titleOf(item?.record, field)

export const copyToOutline = (copy: BookCopy, words: CopyWords): readonly OutlineBlock[] => {
  const { take, language } = words
  const reader: Reader = { ...words, zone: copy.zone, titles: titlesOf(copy, language), boxes: new Map(words.forms.flatMap(leavesOf).toReversed()) }
  const pairs = copy.items.filter(({ kind }) => kind === 'pairs')
  const pairIds = [...new Set(copy.items.flatMap(({ pairId }) => pairId ?? []))]
  const ofPhone = copy.items.filter(({ pairId }) => pairId === undefined)
  const madeAt = Date.parse(copy.madeAt)
  return [
    { type: 'heading', level: 1, text: take.fileTitle },
    ...(isInstant(madeAt) ? [{ type: 'sentence', text: take.madeAt(formatInstant(language, madeAt, copy.zone)) } as const] : []),
    { type: 'sentence', text: take.notSealed, warning: true },
    { type: 'sentence', text: take.leftOut },
    ...(copy.leftOut.includes(partnersAnswers) ? [{ type: 'sentence', text: take.partnersAnswersLeftOut } as const] : []),
    ...copy.booksNotOpened.map(({ seasonId }) => ({ type: 'sentence', text: take.bookMissing(seasonId), warning: true }) as const),
    ...(copy.damagedRows === 0 ? [] : [{ type: 'sentence', text: take.damaged(copy.damagedRows), warning: true } as const]),
    ...pairIds.flatMap((id): readonly OutlineBlock[] => {
      const pair = pairs.find(({ pairId }) => pairId === id)
      const partner = nameIn(pair, 'partnerName') ?? take.unknownPartner
      return [
        { type: 'heading', level: 2, text: take.pairHeading(nameIn(pair, 'myName') ?? words.frame.you, partner) },
        ...ringBlocks(reader, copy.items.filter(({ pairId }) => pairId === id), partner),
      ]
    }),
    ...(ofPhone.length === 0 ? [] : [{ type: 'heading', level: 2, text: take.phoneHeading } as const, ...ringBlocks(reader, ofPhone, undefined)]),
  ]
}
