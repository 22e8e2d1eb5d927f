// An exit form as a page, in one language: made from the record alone.
import type { Laid } from '../../crossings/hand-to-program.ts'
import { type ExitForm, exitStatements, rates } from '../../program/exit/exit-form.ts'
import type { PaperPart } from '../../program/paper.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { addedParts } from './added-questions.ts'

export interface ExitWordsOnScreen {
  readonly language: Language
  readonly exit: AreaWords<'exit'>
}

export const layExit = ({ language, exit: words }: ExitWordsOnScreen, form: ExitForm): Laid => {
  const day = formatDate(language, form.day)
  const strokes = form.strokes ?? []
  const isSigned = form.signed !== '' || strokes.length > 0
  const statements = exitStatements[form.author].flatMap((each): readonly PaperPart[] => [
    { type: 'ticks', heading: words.statement[each], ticks: rates.map((rate) => ({ label: words.rateOf(rate, words.rate[rate]), ticked: form[each]?.rate === rate })) },
    { type: 'words', heading: words.commentOn(words.statement[each]), words: form[each]?.comment ?? '' },
  ])
  return {
    paper: {
      language,
      title: words.paper.title[form.author],
      subtitle: words.paper.subtitle,
      parts: [
        {
          type: 'facts',
          heading: '',
          facts: [
            { label: words.mentor, value: form.mentor },
            { label: words.mentee, value: form.mentee },
            { label: words.workplace, value: form.workplace },
            { label: words.length, value: form.length },
            { label: words.completed, value: form.completed === undefined ? '' : form.completed ? words.yes : words.no },
            { label: words.day, value: day },
          ],
        },
        ...statements,
        { type: 'words', heading: words.recommendations, words: form.recommendations },
        ...addedParts(form.extra),
      ],
      signatures: [{ role: form.author, label: words.paper.signature[form.author], name: form.signed, date: isSigned ? day : '', note: '', strokes }],
      foot: [],
    },
  }
}
