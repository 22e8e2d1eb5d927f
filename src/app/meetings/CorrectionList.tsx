// The corrections of one attendance row: who, when, and what it said before.
import type { Correction } from '../../ours/meetings/meeting.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { beforeList } from './attendance-words.ts'

export const CorrectionList = ({ corrections }: { readonly corrections: readonly Correction[] }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const nameOf = useNameOf()
  const { clock } = usePairbook().mine
  return (
    <ul role="list">
      {corrections.map((correction) => (
        <li key={correction.id}>
          {words.attendance.corrected(nameOf(correction.by), formatInstant(language, correction.at, clock.zone()))}
          <br />
          <span dir="auto">{words.attendance.before(beforeList(words, language, correction))}</span>
        </li>
      ))}
    </ul>
  )
}
