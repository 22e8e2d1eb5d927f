// The committee's papers (forms 1, 5, 12, 13), filled from the pack and the names of the two. What neither knows stays an
// empty line for a pen.
import type { Day } from '../../foundation/day.ts'
import type { GiftName } from '../../program/pack/gift.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import type { Paper, PaperPart, PaperSignature } from '../../program/paper.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

export interface GiftFacts {
  readonly language: Language
  readonly words: AreaWords<'committee'>['paper']
  readonly pack: ProgramPack | undefined
  /** Empty before there is a pair. */
  readonly mentor: string
  readonly mentee: string
  /** Without a year in the pack: the pair's own season. */
  readonly season: { readonly start?: Day | undefined; readonly end?: Day | undefined }
}

export const giftPaper = (gift: GiftName, { language, words, pack, mentor, mentee, season }: GiftFacts): Paper => {
  const said = (heading: string, text: string): PaperPart => ({ type: 'words', heading, words: text })
  const fact = (label: string, value = '') => ({ label, value })
  const facts = (heading: string, ...all: readonly ReturnType<typeof fact>[]): PaperPart => ({ type: 'facts', heading, facts: all })
  const line = (role: PaperSignature['role'], label: string, name = ''): PaperSignature => ({ role, label: name === '' ? label : `${label}: ${name}`, name: '', date: '', note: '', strokes: [] })
  const { start, end } = pack?.year ?? season
  const dayOf = (day: Day | undefined): string => (day === undefined ? '' : formatDate(language, day))
  const year = start === undefined || end === undefined ? '' : words.yearOf(start.slice(0, 4), end.slice(0, 4))
  const program = fact(words.program, pack?.program)
  const local = fact(words.local, pack?.local)
  const person = (heading: string, { name, phone, mail }: NonNullable<ProgramPack['coordinator']>): PaperPart => facts(heading, fact(words.name, name), fact(words.phone, phone), fact(words.mail, mail))
  const purpose = said(words.goals, (pack?.goals ?? []).length === 0 ? words.ourGoals : (pack?.goals ?? []).join('\n'))
  const coordinator = pack?.coordinator ?? {}
  const paper = { language, title: words[gift], subtitle: gift === 'certificate' ? '' : year, foot: [] }

  switch (gift) {
    case 'notice':
      return {
        ...paper,
        parts: [facts('', program, local), purpose, said(words.mentorRole, words.mentorDoes), said(words.menteeRole, words.menteeDoes), person(words.contact, coordinator)],
        signatures: [line('committee', words.coordinator, coordinator.name)],
      }
    case 'welcome':
      return {
        ...paper,
        parts: [
          facts('', program, local),
          said(words.purpose, pack?.welcome ?? words.welcomeText),
          purpose,
          said(words.mentorRole, words.mentorDoes),
          person(words.yourMentor, { ...pack?.mentor, name: pack?.mentor?.name ?? mentor }),
          person(words.contact, coordinator),
        ],
        signatures: [],
      }
    case 'thanks':
      return {
        ...paper,
        parts: [facts('', program, local, fact(words.year, year)), said(words.dear(mentor), pack?.thanks ?? words.thanksText)],
        signatures: [line('committee', words.coordinator, coordinator.name)],
      }
    case 'certificate':
      return {
        ...paper,
        certificate: true,
        parts: [facts(words.presentedTo, fact(words.name, mentee)), facts(words.forText, program, local, fact(words.from, dayOf(start)), fact(words.to, dayOf(end)))],
        signatures: [
          line('mentor', words.mentor, mentor),
          line('committee', words.president, pack?.president),
          ...(pack?.administrator === undefined || pack.administrator === '' ? [] : [line('committee', words.administrator, pack.administrator)]),
        ],
      }
  }
}
