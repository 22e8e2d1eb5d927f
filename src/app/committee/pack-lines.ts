// A part of a program pack in words, a line each.
import type { PackPart } from '../../program/pack/pack-changes.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate, formatTime } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

export interface PackWords {
  readonly language: Language
  readonly committee: AreaWords<'committee'>
  readonly kinds: AreaWords<'program'>['kinds']
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' · ')

export const packLines = ({ language, committee, kinds }: PackWords, pack: ProgramPack, part: PackPart): readonly string[] => {
  const span = ({ start, end }: NonNullable<ProgramPack['year']>): string => (start === end ? formatDate(language, start) : committee.paper.yearOf(formatDate(language, start), formatDate(language, end)))
  switch (part) {
    case 'coordinator':
    case 'mentor':
      return [joined(pack[part]?.name, pack[part]?.phone, pack[part]?.mail)]
    case 'year':
      return pack.year === undefined ? [] : [span(pack.year)]
    case 'daysOff':
      return (pack.daysOff ?? []).map((each) => joined(each.label, span(each)))
    case 'records':
      return (pack.records ?? []).map((kind) => kinds[kind])
    case 'questions':
      return (pack.questions ?? []).map(({ form, ask }) => committee.ask(committee.form[form], ask))
    case 'mentorMeetings':
      return (pack.mentorMeetings ?? []).map(({ day, time, place }) => joined(formatDate(language, day), time === undefined ? '' : formatTime(language, time), place))
    case 'updates':
      return (pack.updates ?? []).map(({ day, title, text }) => joined(formatDate(language, day), title, text))
    case 'resources':
      return (pack.resources ?? []).map(({ name, link, note }) => joined(name, link, note))
    case 'goals':
    case 'pledges':
    case 'relays':
      return pack[part] ?? []
    default:
      return [pack[part] ?? '']
  }
}
