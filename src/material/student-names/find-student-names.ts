// Points out words that are likely a student's name, on the device only. It warns and never blocks, it learns nothing,
// and it is a rule of thumb: tests/material/student-names measures what it finds and what it misses.
//
// Initials can identify too (FERPA counts whatever a knowing person could identify a student by, 34 CFR 99.3), so they
// are pointed out; "a student" and "Student A" are the ways to write instead.
import { foldText } from '../../foundation/text.ts'
import { doubtfulNames, placesToo, plainNames, spanishWordsToo } from './given-names.ts'
import {
  actingVerbs,
  articles,
  betweenVerbs,
  capitalised,
  clauseWords,
  monthNames,
  monthWords,
  namingWords,
  ownPeople,
  personVerbs,
  placeNouns,
  placePrepositions,
  placeWords,
  smallEnglish,
  smallSpanish,
  starters,
  studentNouns,
  thingVerbs,
  titleWords,
  titles,
} from './ordinary-words.ts'

export interface LikelyName {
  /** Where it stands, in UTF-16 code units; `end` is after the last. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface KnownNames {
  /** Student names the person listed; found in any case. */
  readonly students: readonly string[]
  /** The two partners, the people who help: adults, never pointed out. */
  readonly adults: readonly string[]
}

interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  /** Nothing but space or opening marks between the beginning of a sentence and here. */
  readonly first: boolean
  /** Only spaces, or a hyphenless joint, between the token before and this one. */
  readonly joined: boolean
  /** Written with 's. */
  readonly owning: boolean
  /** After a comma. */
  readonly comma: boolean
}

/** The longest text that is looked through, in UTF-16 code units; more is not typed by hand. */
const longest = 200_000

const fold = (text: string): string => foldText(text).replaceAll('’', "'")
const withoutPossessive = (text: string): string => text.replace(/['’]s?$/u, '')

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*['’]?/gu)) {
    const start = match.index
    const between = text.slice(end, start)
    const word = withoutPossessive(match[0])
    const afterTitle = tokens.at(-1)
    const titleDot = afterTitle !== undefined && /^\.\s?$/u.test(between) && (titles.has(afterTitle.folded) || afterTitle.text.length === 1)
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      folded: fold(word),
      first: tokens.length === 0 || (!titleDot && /[.!?:;\n•¡¿"“”«»()[\]–—]|(?:^|\s)[-*]\s/u.test(between)),
      joined: tokens.length > 0 && (titleDot || /^\s+$/u.test(between)),
      owning: /['’]s$/u.test(match[0]),
      comma: /^,\s*$/u.test(between),
    })
    end = start + match[0].length
  }
  return tokens
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

/** "ClassDojo", "ParaPro" are made so by their makers; "DeShawn" and "McKenna" are names. */
const isMade = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Ma?c|D[aeiu]|L[aeio]|J[aeo]|T[aeiy]|V[ao]n|O|Sh?a|Ke|Ra|Qua|Mar)\p{Lu}/u.test(text)

/** A student may well follow these at once: "Friday Keoni ran", "Mamá de Citlali". */
const dayOrKin =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mama|papa|mamas|papas|madre|padre|madres|padres|abuel[oa]|familia|para|student|estudiante)$/u

const readsAsSpanish = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ folded }) => smallSpanish.has(folded)).length > tokens.filter(({ folded }) => smallEnglish.has(folded)).length

/** A verb that only a somebody does follows at once, or after a small word ("never ran", "nos ayudó"). */
const actsAt = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]
  if (next?.joined !== true || isCapital(next.text)) return false
  const later = betweenVerbs.has(next.folded) ? tokens[index + 2] : next
  if (later?.joined !== true || isCapital(later.text)) return false
  const past = /(?:\p{Ll}ó|[aá]ba|\p{Ll}{2}ed)$/u.test(later.text) && !thingVerbs.has(later.folded)
  return actingVerbs.has(later.folded) || past
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => fold(name).split(/[^\p{L}\d'-]+/u)).filter((word) => word.length > 1))

/** "J.R.", "J. R." and a lone "J." in the middle of a sentence. */
const initialsIn = (text: string): readonly LikelyName[] => {
  const found: LikelyName[] = []
  for (const match of text.matchAll(/(?<![\p{L}.\d])\p{Lu}\.(?:\s?\p{Lu}\.?(?![\p{L}]))*/gu)) {
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const word = /([\p{L}]+)\.?\s*$/u.exec(before)?.[1]
    const letters = match[0].replaceAll(/[^\p{L}]/gu, '').toLowerCase()
    const endsSentence = letters.length === 1 && /^\s*(?:$|\n|\p{Lu})/u.test(text.slice(match.index + match[0].length))
    if (capitalised.has(letters) || letters === 'dc') continue
    if (word !== undefined && (titles.has(fold(word)) || studentNouns.has(fold(word)))) continue
    // "Room B. Then …", "Plan C.": a letter that ends its sentence, or belongs to a capitalised word before it.
    if (letters.length === 1 && (endsSentence || (word !== undefined && isCapital(word)))) continue
    // An adult's middle initial: "John F. Kennedy".
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, text: match[0].trimEnd() })
  }
  return found
}

/** The likely student names in a text, in order, without overlaps. */
export const findStudentNames = (words: string, known: KnownNames): readonly LikelyName[] => {
  const text = words.slice(0, longest)
  const tokens = tokensOf(text)
  const listed = wordsOf(known.students)
  const adults = wordsOf(known.adults)
  const initials = initialsIn(text)
  const found: LikelyName[] = [...initials]
  /** Words come in order, so the initials that end before a word are done with. */
  let passed = 0
  const taken = (token: Token): boolean => {
    while ((initials[passed]?.end ?? Infinity) <= token.start) passed += 1
    return (initials[passed]?.start ?? Infinity) < token.end
  }
  const shouting = tokens.filter(({ text: word }) => isShouted(word) && word.length > 3).length > tokens.length / 2
  const spanish = readsAsSpanish(tokens)
  /** Tokens that stand for an adult or a place: so does a capitalised word that follows at once. */
  const settled = new Set<number>()
  /** Tokens that name a thing: so does a capitalised word that follows and is no name we know ("Paw Patrol"). */
  const things = new Set<number>()

  // "a" is an article in English, and in Spanish what stands before a person: "le pedí a …".
  const isArticle = (word: string): boolean => articles.has(word) && !(spanish && word === 'a')

  for (const [index, token] of tokens.entries()) {
    const { folded, text: word } = token
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const next = after?.joined === true ? after : undefined
    const previous = token.joined ? before : undefined
    const note = () => {
      if (!taken(token)) found.push({ start: token.start, end: token.end, text: word })
    }
    if (word.length < 2 || /\d/u.test(word)) continue
    if (listed.has(folded)) {
      note()
      continue
    }
    if (adults.has(folded)) {
      settled.add(index)
      continue
    }
    const capital = isCapital(word)
    const known = plainNames.has(folded)
    const spanishWord = spanish && spanishWordsToo.has(folded)
    const plain = known && !spanishWord
    const doubtful = doubtfulNames.has(folded) || (known && spanishWord)
    if (previous !== undefined && capital) {
      const titled = titles.has(previous.folded) || (!spanish && previous.folded === 'para')
      const own = ownPeople.has(previous.folded) && /^(?:my|our|mis?|nuestr[oa])$/u.test(tokens[index - 2]?.folded ?? '')
      if (titled || own || (settled.has(index - 1) && isCapital(previous.text))) {
        settled.add(index)
        continue
      }
    }

    // "a student named marcus", "un niño que se llama Beto"
    const naming = previous !== undefined && namingWords.has(previous.folded)
    if (naming) {
      let back = index - 1
      while (back > 0 && index - back < 4 && namingWords.has(tokens[back]?.folded ?? '')) back -= 1
      const explicit = /^(?:named|called|llamad[oa]|llama|nombre)$/u.test(previous.folded)
      if (explicit && (capital || studentNouns.has(tokens[back]?.folded ?? '')) && !starters.has(folded)) {
        note()
        continue
      }
    }
    if (previous !== undefined && studentNouns.has(previous.folded) && (plain || (capital && !capitalised.has(folded)))) {
      note()
      continue
    }

    const acting = actsAt(tokens, index)
    if (studentNouns.has(folded) && (spanish || !plain)) continue
    if (capitalised.has(folded) || titles.has(folded)) {
      if (capital && !doubtful) things.add(index)
      if (!doubtful || !capital || (token.first && !acting)) continue
    }
    if (!capital || shouting) {
      const place = next !== undefined && placeNouns.has(next.folded) && isCapital(next.text)
      // "hunter threw it", "when hope cried": a name that is also a word, in a word's place where a somebody acts.
      const opens = previous === undefined || clauseWords.has(previous.folded)
      if ((plain && !place) || (doubtful && !starters.has(folded) && acting && opens)) note()
      continue
    }
    if (!plain && (isMade(word) || (next !== undefined && /^\d+$/u.test(next.text) && !doubtful))) {
      things.add(index)
      continue
    }
    if (monthNames.has(folded)) {
      const beside = [tokens[index - 2], after, tokens[index + 2]].some((other) => other !== undefined && other.folded !== folded && monthNames.has(other.folded))
      const dated = (previous !== undefined && (monthWords.has(previous.folded) || /^\d/u.test(previous.text))) || (next !== undefined && /^\d/u.test(next.text))
      if (beside || dated) continue
    }
    if (next !== undefined && placeNouns.has(next.folded) && isCapital(next.text)) {
      settled.add(index)
      continue
    }
    if (previous !== undefined && placeWords.has(previous.folded)) {
      settled.add(index)
      continue
    }
    if (previous !== undefined && placesToo.has(folded) && placePrepositions.has(previous.folded) && !/^(?:to|at)$/u.test(previous.folded)) {
      settled.add(index)
      continue
    }
    if (previous !== undefined && !plain && (titleWords.has(previous.folded) || (!doubtful && isArticle(previous.folded)))) {
      things.add(index)
      continue
    }
    const thingBefore = things.has(index - 1) || (/^(?:de|del|of)$/u.test(previous?.folded ?? '') && things.has(index - 2))
    const thingGoesOn = previous !== undefined && thingBefore && !acting && !dayOrKin.test(tokens[things.has(index - 1) ? index - 1 : index - 2]?.folded ?? '')
    if (!plain && !doubtful && !token.first && (placeNouns.has(folded) || thingGoesOn)) {
      things.add(index)
      continue
    }
    if (isShouted(word)) {
      // "JR threw it": two or three capitals that act like a person.
      if (word.length <= 3 && next !== undefined && personVerbs.has(next.folded) && !starters.has(folded)) note()
      else if (plain) note()
      continue
    }
    if (token.first) {
      // "Citlali y Ana", "Citlali y su hermana", but not "Metas y pasos".
      const two = next !== undefined && (!/^(?:y|and)$/u.test(next.folded) || isCapital(tokens[index + 2]?.text ?? '') || /^(?:yo|su|his|her)$/u.test(tokens[index + 2]?.folded ?? ''))
      const acts = next !== undefined && !isCapital(next.text) && personVerbs.has(next.folded) && two && (spanish || !/^(?:me|le|y)$/u.test(next.folded))
      const form = !plain && !doubtful && (/(?:ing|ness|tion|ity|ment|ence|ance|dad|cion|miento|eria)$/u.test(folded) || (spanish && /[aei]r$/u.test(folded)) || /[^s]s$/u.test(folded))
      const owns = token.owning && next !== undefined && !isCapital(next.text) && !doubtful
      const told = after?.comma === true && /^(?:who|que|quien)$/u.test(after.folded)
      const initial = next !== undefined && /^\p{Lu}$/u.test(next.text) && !/^[AIOYE]$/u.test(next.text)
      if (plain || (!starters.has(folded) && (acting || (!form && (acts || owns || told || initial))))) note()
      continue
    }
    if (previous !== undefined && placePrepositions.has(previous.folded) && !plain && !doubtful) {
      settled.add(index)
      continue
    }
    // A capital in the middle of a sentence. A plain word written large by habit ("Lunch") is in no list of names.
    if (starters.has(folded) && !plain) continue
    note()
  }
  return found.sort((one, other) => one.start - other.start)
}
