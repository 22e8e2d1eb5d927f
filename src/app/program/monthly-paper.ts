// The mentor's monthly record as a page, in one language: made from the record alone.
import { isDay } from '../../foundation/day.ts'
import type { Laid } from '../../crossings/hand-to-program.ts'
import { contactWays, type MonthlyRecord, supportTypes, timesOfDay } from '../../program/monthly/monthly-record.ts'
import type { PaperPart } from '../../program/paper.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatMonth } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { addedParts } from './added-questions.ts'

export interface MonthlyWordsOnScreen {
  readonly language: Language
  readonly monthly: AreaWords<'monthly'>
}

export const monthName = (language: Language, month: string): string => {
  const first = `${month}-01`
  return isDay(first) ? formatMonth(language, first) : month
}

export const layMonthly = ({ language, monthly }: MonthlyWordsOnScreen, record: MonthlyRecord): Laid => {
  const words = monthly.paper
  const yesNo = (value: boolean): string => (value ? monthly.yes : monthly.no)
  const ticks = <Name extends string>(heading: string, names: readonly Name[], chosen: readonly Name[], labels: Readonly<Record<Name, string>>): PaperPart => ({
    type: 'ticks',
    heading,
    ticks: names.map((name) => ({ label: labels[name], ticked: chosen.includes(name) })),
  })
  return {
    paper: {
      language,
      title: words.title,
      subtitle: monthName(language, record.month),
      parts: [
        {
          type: 'facts',
          heading: '',
          facts: [
            { label: words.mentor, value: record.mentor },
            { label: words.workplace, value: record.workplace },
          ],
        },
        { type: 'table', heading: words.mentees, columns: [words.name, words.position], rows: record.mentees.map(({ name, position }) => [name, position]), empty: words.noMentees, foot: '' },
        ticks(words.when, timesOfDay, record.when, monthly.when),
        ...(record.whenOther === '' ? [] : [{ type: 'words', heading: words.whenOther, words: record.whenOther } as const]),
        ticks(words.support, supportTypes, record.support, monthly.support),
        { type: 'words', heading: words.supportWords, words: record.supportWords },
        {
          type: 'facts',
          heading: words.material,
          facts: [
            { label: words.used, value: yesNo(record.usedMaterial) },
            { label: words.minutes, value: record.materialMinutes === undefined ? '' : String(record.materialMinutes) },
          ],
        },
        { type: 'words', heading: words.useful, words: record.materialUseful },
        { type: 'facts', heading: words.coordinator, facts: [{ label: words.contact, value: yesNo(record.metCoordinator) }] },
        ticks(words.how, contactWays, record.contactWays, monthly.ways),
        { type: 'words', heading: words.comments, words: record.comments },
        ...addedParts(record.extra),
      ],
      signatures: [],
      foot: [],
    },
  }
}
