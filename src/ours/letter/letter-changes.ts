// What changed in the letter since it was signed: facts then against facts now. The order things stand in is no
// change, and neither is the app's own wording.
import { type Role, roles } from '../../foundation/role.ts'
import { type ArchivedRecord, archivedRecords, type FurtherPledge, furtherPledges, type SupportArea, supportAreas } from './letter.ts'
import type { GoalFact, LetterFacts, OwnPledgeFact, TimeFacts } from './letter-facts.ts'

export type LetterChange =
  | { readonly type: 'name'; readonly role: Role; readonly before: string; readonly after: string }
  | { readonly type: 'time'; readonly before: TimeFacts; readonly after: TimeFacts }
  /** Without `before` it was added, without `after` it no longer stands in the letter. */
  | { readonly type: 'goal'; readonly before?: GoalFact; readonly after?: GoalFact }
  | { readonly type: 'ownPledge'; readonly before?: OwnPledgeFact; readonly after?: OwnPledgeFact }
  | { readonly type: 'pledge'; readonly pledge: FurtherPledge; readonly stands: boolean }
  | { readonly type: 'supportArea'; readonly area: SupportArea; readonly stands: boolean }
  | { readonly type: 'archived'; readonly record: ArchivedRecord; readonly stands: boolean }

/** The same values, whatever order their keys stand in. */
const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)))
}

interface Pairing<Fact> {
  readonly before?: Fact
  readonly after?: Fact
}

const differencesById = <Fact extends { readonly id: string }>(before: readonly Fact[], after: readonly Fact[]): readonly Pairing<Fact>[] => {
  const now = new Map(after.map((fact) => [fact.id, fact]))
  const then = new Set(before.map(({ id }) => id))
  const kept = before.flatMap((fact): readonly Pairing<Fact>[] => {
    const current = now.get(fact.id)
    if (current === undefined) return [{ before: fact }]
    return same(fact, current) ? [] : [{ before: fact, after: current }]
  })
  return [...kept, ...after.filter(({ id }) => !then.has(id)).map((fact) => ({ after: fact }))]
}

const differencesOfChoice = <Choice>(all: readonly Choice[], before: readonly Choice[], after: readonly Choice[]) =>
  all.flatMap((choice) => {
    const stands = after.includes(choice)
    return stands === before.includes(choice) ? [] : [{ choice, stands }]
  })

/** Empty exactly when nothing that was agreed differs. In the order of the paper. */
export const letterChanges = (before: LetterFacts, after: LetterFacts): readonly LetterChange[] => [
  ...roles.flatMap((role): readonly LetterChange[] =>
    before.names[role] === after.names[role] ? [] : [{ type: 'name', role, before: before.names[role], after: after.names[role] }],
  ),
  ...(same(before.time, after.time) ? [] : [{ type: 'time', before: before.time, after: after.time } as const]),
  ...differencesById(before.goals, after.goals).map((pairing) => ({ type: 'goal', ...pairing }) as const),
  ...differencesOfChoice(archivedRecords, before.archived, after.archived).map(
    ({ choice, stands }) => ({ type: 'archived', record: choice, stands }) as const,
  ),
  ...differencesOfChoice(furtherPledges, before.pledges, after.pledges).map(
    ({ choice, stands }) => ({ type: 'pledge', pledge: choice, stands }) as const,
  ),
  ...differencesOfChoice(supportAreas, before.supportAreas, after.supportAreas).map(
    ({ choice, stands }) => ({ type: 'supportArea', area: choice, stands }) as const,
  ),
  ...differencesById(before.ownPledges, after.ownPledges).map((pairing) => ({ type: 'ownPledge', ...pairing }) as const),
]
