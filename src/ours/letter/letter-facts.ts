// The facts of the letter: what it holds apart from the app's own wording, so that a later app can say plainly what
// changed since it was signed, and a change of the app's wording is no change of the letter.
import * as v from 'valibot'
import { DayShape, IdShape, LocalTimeShape, LongTextShape, MinutesShape, ShortTextShape, ZoneNameShape } from '../../foundation/shapes.ts'
import { roles } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { type Goal, goalKind, goalTerms } from '../goals/goal.ts'
import { readPeople } from '../people/person.ts'
import { readRecords, readSingle } from '../record-map.ts'
import { ContactFormShape, Rhythm, type Schedule, scheduleKind } from '../schedule/schedule.ts'
import { alwaysArchived, archivedRecords, furtherPledges, letterKind, type OwnPledge, ownPledgeKind, paperNames, type Signature, signatureKind, supportAreas } from './letter.ts'

const TimeFacts = v.object({
  rhythm: v.optional(Rhythm),
  /** Only for "every other week", which must count from somewhere. */
  from: v.optional(DayShape),
  time: v.optional(LocalTimeShape),
  minutes: v.optional(MinutesShape),
  form: v.optional(ContactFormShape),
  place: v.optional(ShortTextShape, ''),
  zone: v.optional(ZoneNameShape),
  note: v.optional(LongTextShape, ''),
})
export type TimeFacts = v.InferOutput<typeof TimeFacts>

const GoalFact = v.object({
  id: IdShape('goal'),
  term: v.picklist(goalTerms),
  text: LongTextShape,
  timeFrame: v.optional(ShortTextShape, ''),
})
export type GoalFact = v.InferOutput<typeof GoalFact>

const OwnPledgeFact = v.object({ id: IdShape('pledge'), under: v.picklist(paperNames), text: LongTextShape })
export type OwnPledgeFact = v.InferOutput<typeof OwnPledgeFact>

export const LetterFacts = v.object({
  names: v.object({ mentor: ShortTextShape, mentee: ShortTextShape }),
  time: TimeFacts,
  goals: v.array(GoalFact),
  archived: v.array(v.picklist(archivedRecords)),
  pledges: v.array(v.picklist(furtherPledges)),
  ownPledges: v.array(OwnPledgeFact),
  supportAreas: v.array(v.picklist(supportAreas)),
})
export type LetterFacts = v.InferOutput<typeof LetterFacts>

const oldestFirst = (a: { readonly id: string; readonly at: number }, b: { readonly id: string; readonly at: number }): number =>
  a.at - b.at || (a.id < b.id ? -1 : 1)

/** The pair's own pledges, oldest first. */
export const readOwnPledges = (roots: BookRoots): readonly OwnPledge[] =>
  [...readRecords(roots, 'pledges', ownPledgeKind).rows].sort(oldestFirst)

const SignedGoals = v.object({ facts: v.object({ goals: v.array(v.object({ id: IdShape('goal') })) }) })

const goalsIn = ({ words }: Signature): readonly string[] => {
  try {
    const parsed = v.safeParse(SignedGoals, JSON.parse(words))
    return parsed.success ? parsed.output.facts.goals.map(({ id }) => id) : []
  } catch {
    return []
  }
}

/** The goals that the newest signature of either of the two agrees to. */
const readAgreedGoals = (roots: BookRoots): ReadonlySet<string> => {
  const signatures = readRecords(roots, 'signatures', signatureKind).rows
  const newest = roles.flatMap((role) => signatures.filter((signature) => signature.role === role).sort((a, b) => b.signedAt - a.signedAt || (a.id < b.id ? 1 : -1))[0] ?? [])
  return new Set(newest.flatMap(goalsIn))
}

const readOpenGoals = (roots: BookRoots): readonly Goal[] =>
  readRecords(roots, 'goals', goalKind)
    .rows.filter(({ status }) => status === 'open')
    .sort(oldestFirst)

/**
 * Goals the letter names, oldest first: the open ones, and those that were reached after somebody signed for them. To
 * reach a goal keeps the agreement; it does not change it. They are the pair's goals, not a copy.
 */
export const readLetterGoals = (roots: BookRoots): readonly Goal[] => {
  const { rows } = readRecords(roots, 'goals', goalKind)
  const agreed = rows.some(({ status }) => status === 'reached') ? readAgreedGoals(roots) : new Set<string>()
  return rows.filter(({ id, status }) => status === 'open' || (status === 'reached' && agreed.has(id))).sort(oldestFirst)
}

/** Only what the letter's sentence about time says: without a rhythm it says nothing yet. */
const timeFactsOf = ({ rhythm, from, time, minutes, form, place = '', zone }: Schedule, note: string): TimeFacts => {
  if (rhythm === undefined) return { place: '', note }
  const where = form ?? (place === '' ? undefined : 'inPerson')
  return {
    rhythm,
    ...(from === undefined || rhythm.type !== 'everyOtherWeek' ? {} : { from }),
    ...(time === undefined ? {} : { time }),
    ...(time === undefined || zone === undefined ? {} : { zone }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(where === undefined ? {} : { form: where }),
    place,
    note,
  }
}

/** What a letter written today would say: of the goals, the open ones. */
export const readLetterFacts = (roots: BookRoots, goals = readOpenGoals(roots)): LetterFacts => {
  const { mentor, mentee } = readPeople(roots)
  const letter = readSingle(roots, 'letter', letterKind)
  return {
    names: { mentor: mentor.name, mentee: mentee.name },
    time: timeFactsOf(readSingle(roots, 'schedule', scheduleKind), letter.timeNote),
    goals: goals.map(({ id, term, text, timeFrame }) => ({ id, term, text, timeFrame })),
    archived: [...alwaysArchived, ...letter.alsoArchived],
    pledges: furtherPledges.filter((pledge) => !letter.withoutPledges.includes(pledge)),
    ownPledges: readOwnPledges(roots).map(({ id, under, text }) => ({ id, under, text })),
    supportAreas: supportAreas.filter((area) => letter.supportAreas.includes(area)),
  }
}

/** The letter as it stands now, with the goals reached since it was signed: what is shown, signed and compared. */
export const readStandingLetter = (roots: BookRoots): LetterFacts => readLetterFacts(roots, readLetterGoals(roots))
