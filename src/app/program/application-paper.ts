// An application as a page, in one language: made from the record alone. The committee's own lines stay empty for a pen.
import type { Laid } from '../../crossings/hand-to-program.ts'
import { type Application, beside, type Jobs, newTo } from '../../program/application/application.ts'
import type { PaperPart } from '../../program/paper.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { addedParts } from './added-questions.ts'

export interface ApplyWordsOnScreen {
  readonly language: Language
  readonly apply: AreaWords<'apply'>
}

const said = (heading: string, words: string): PaperPart => ({ type: 'words', heading, words })

const mentorParts = (words: AreaWords<'apply'>, record: Extract<Application, { as: 'mentor' }>): readonly PaperPart[] => {
  const jobs = (heading: string, rows: Jobs): PaperPart => ({
    type: 'table', heading, columns: [words.column.job, words.column.years], rows: rows.map(({ job, years }) => [job, years]), empty: words.noJobs, foot: '',
  })
  return [
    jobs(words.jobs, record.jobs),
    jobs(words.association, record.association),
    said(words.expertise, record.expertise),
    said(words.heard, record.heard),
    said(words.why, record.why),
    said(words.offer, record.offer),
    said(words.available, record.available),
    ...record.references.flatMap(({ name, reach, association, letter }, index): readonly PaperPart[] => [
      {
        type: 'facts',
        heading: words.reference(index + 1),
        facts: [
          { label: words.name, value: name },
          { label: words.reach, value: reach },
          { label: words.fromAssociation, value: association ? words.yes : words.no },
        ],
      },
      ...(letter === '' ? [] : [said(words.referenceLetter(index + 1), letter)]),
    ]),
    { type: 'ticks', heading: words.beside, ticks: beside.map((each) => ({ label: words.besideChoice[each], ticked: record.beside.includes(each) })) },
  ]
}

const menteeParts = (words: AreaWords<'apply'>, record: Extract<Application, { as: 'mentee' }>): readonly PaperPart[] => [
  { type: 'ticks', heading: words.newTo, ticks: newTo.map((each) => ({ label: words.newToChoice[each], ticked: record.newTo.includes(each) })) },
  ...(record.newToOther === '' ? [] : [said(words.newToOther, record.newToOther)]),
  said(words.goals, record.goals),
  said(words.why, record.why),
  said(words.expect, record.expect),
  said(words.available, record.available),
]

export const layApplication = ({ language, apply: words }: ApplyWordsOnScreen, record: Application): Laid => {
  const facts = (['workplace', 'job', 'address', 'homePhone', 'workPhone', 'mobile', 'fax', 'mail'] as const).map((field) => ({ label: words[field], value: record[field] }))
  const day = formatDate(language, record.day)
  const line = { name: '', date: '', note: '', strokes: [] }
  return {
    paper: {
      language,
      title: words.paper.title[record.as],
      subtitle: day,
      parts: [
        { type: 'facts', heading: '', facts: [{ label: words.name, value: record.name }, { label: words.day, value: day }, ...facts] },
        ...(record.as === 'mentor' ? mentorParts(words, record) : menteeParts(words, record)),
        ...addedParts(record.extra),
        ...(record.as === 'mentee'
          ? [{ type: 'facts', heading: words.paper.committee, facts: [words.paper.assigned, words.paper.assignedDay].map((label) => ({ label, value: '' })) } as const]
          : []),
      ],
      signatures: [
        { ...line, role: record.as, label: words.paper.signature },
        ...(record.as === 'mentee' ? [{ ...line, role: 'committee', label: words.paper.representative } as const] : []),
      ],
      foot: [],
    },
  }
}
