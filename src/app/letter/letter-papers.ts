// The letter and the two pledges as lines of text: what the screen shows, what is printed, and what is signed are one
// and the same.
import type { GoalTerm } from '../../ours/goals/goal.ts'
import { furtherPledges, type PaperName, supportAreas } from '../../ours/letter/letter.ts'
import type { GoalFact, LetterFacts, TimeFacts } from '../../ours/letter/letter-facts.ts'
import type { Line, Paper, Section, Wording } from '../../ours/letter/signed-letter.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { scheduleSentence } from '../schedule/schedule-words.ts'

/** Everything the papers are written with. */
export interface PaperWords {
  readonly language: Language
  readonly letter: AreaWords<'letter'>
  readonly schedule: AreaWords<'schedule'>
}

const text = (words: string): Line => ({ kind: 'text', text: words })
const item = (words: string): Line => ({ kind: 'item', text: words })

/** The sentence of the schedule, what it leaves open, and the pair's own words. */
export const timeLines = ({ language, letter: { paper }, schedule }: PaperWords, time: TimeFacts): readonly string[] => [
  scheduleSentence(schedule, language, time),
  ...(time.from === undefined ? [] : [paper.letter.countedFrom(formatDate(language, time.from))]),
  ...(time.zone === undefined ? [] : [paper.letter.zone(time.zone.replaceAll('_', ' '))]),
  ...(time.note === '' ? [] : [time.note]),
]

export const goalLine = ({ letter: { paper } }: PaperWords, goal: Pick<GoalFact, 'text' | 'timeFrame'>): string =>
  goal.timeFrame === '' ? goal.text : paper.letter.goal(goal.text, goal.timeFrame)

const ownLines = (facts: LetterFacts, under: PaperName): readonly Line[] =>
  facts.ownPledges.filter((pledge) => pledge.under === under).map((pledge) => item(pledge.text))

/** Part 4 of the letter: what stays between the two, what the law does not let them keep, and what may be archived. */
export const confidentialitySection = ({ letter: { paper: { letter: paper } } }: PaperWords, facts: Pick<LetterFacts, 'archived'>): Section => ({
  heading: paper.confidentialityHeading,
  lines: [
    text(paper.confidentiality),
    ...paper.exceptions.map(item),
    text(paper.archived),
    ...facts.archived.map((record) => item(paper.records[record])),
    text(paper.ours),
  ],
})

const letterPaper = (words: PaperWords, facts: LetterFacts): Paper => {
  const paper = words.letter.paper.letter
  const goals = (heading: string, wanted: GoalTerm): Section => {
    const chosen = facts.goals.filter(({ term }) => term === wanted)
    return { heading, lines: chosen.length === 0 ? [text(paper.noGoals)] : chosen.map((goal) => item(goalLine(words, goal))) }
  }
  const pledges = furtherPledges.filter((pledge) => facts.pledges.includes(pledge)).map((pledge) => item(paper.pledges[pledge]))
  const promised = [...pledges, ...ownLines(facts, 'letter')]
  return {
    name: 'letter',
    title: paper.title,
    lead: [paper.between(facts.names.mentor, facts.names.mentee), paper.purpose],
    sections: [
      { heading: paper.timeHeading, lines: timeLines(words, facts.time).map(text) },
      goals(paper.shortHeading, 'short'),
      goals(paper.longHeading, 'long'),
      confidentialitySection(words, facts),
      { heading: paper.furtherHeading, lines: promised.length === 0 ? [text(paper.noPledges)] : [text(paper.further), ...promised] },
      { heading: paper.harmlessHeading, lines: [text(paper.harmless)] },
      { heading: paper.agreeHeading, lines: [text(paper.agree)] },
    ],
  }
}

const pledgePaper = ({ letter: { paper } }: PaperWords, facts: LetterFacts, name: 'mentor' | 'mentee'): Paper => {
  const { title, lead, before, support, after } = paper[name]
  const { mentor, mentee } = facts.names
  return {
    name,
    title,
    lead: [name === 'mentor' ? lead(mentor, mentee) : lead(mentee, mentor)],
    sections: [
      {
        heading: '',
        lines: [
          ...before.map(item),
          item(support),
          ...supportAreas.map((area): Line => ({ kind: facts.supportAreas.includes(area) ? 'ticked' : 'open', text: paper.areas[area] })),
          ...after.map(item),
          ...ownLines(facts, name),
        ],
      },
    ],
  }
}

export const letterWording = (words: PaperWords, facts: LetterFacts): Wording => ({
  language: words.language,
  papers: [letterPaper(words, facts), pledgePaper(words, facts, 'mentor'), pledgePaper(words, facts, 'mentee')],
})
