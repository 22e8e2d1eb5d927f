// What changed since the letter was signed, in plain words: what it was, then what it is now.
import { assertNever } from '../../foundation/result.ts'
import type { LetterChange } from '../../ours/letter/letter-changes.ts'
import type { GoalFact, OwnPledgeFact } from '../../ours/letter/letter-facts.ts'
import { goalLine, type PaperWords, timeLines } from './letter-papers.ts'

export interface ChangeWords {
  readonly what: string
  readonly before: string
  readonly after: string
}

export const changeWords = (words: PaperWords, change: LetterChange): ChangeWords => {
  const { change: said, paper } = words.letter
  const choice = (what: string, text: string, stands: boolean): ChangeWords => ({
    what,
    before: stands ? said.notThere : text,
    after: stands ? text : said.notThere,
  })
  switch (change.type) {
    case 'name':
      return { what: said.name[change.role], before: change.before, after: change.after }
    case 'time':
      return { what: said.time, before: timeLines(words, change.before).join(' '), after: timeLines(words, change.after).join(' ') }
    case 'goal': {
      const { before, after } = change
      const moved = before !== undefined && after !== undefined && before.term !== after.term
      const line = (goal: GoalFact | undefined): string =>
        goal === undefined ? said.notThere : moved ? `${said.term[goal.term]}: ${goalLine(words, goal)}` : goalLine(words, goal)
      return { what: said.goal[(after ?? before)?.term ?? 'short'], before: line(before), after: line(after) }
    }
    case 'ownPledge': {
      const { before, after } = change
      const moved = before !== undefined && after !== undefined && before.under !== after.under
      const line = (pledge: OwnPledgeFact | undefined): string =>
        pledge === undefined ? said.notThere : moved ? `${said.ownPledge[pledge.under]}: ${pledge.text}` : pledge.text
      return { what: said.ownPledge[(after ?? before)?.under ?? 'letter'], before: line(before), after: line(after) }
    }
    case 'pledge':
      return choice(said.pledge, paper.letter.pledges[change.pledge], change.stands)
    case 'supportArea':
      return choice(said.area, paper.areas[change.area], change.stands)
    case 'archived':
      return choice(said.archived, paper.letter.records[change.record], change.stands)
    default:
      return assertNever(change)
  }
}
