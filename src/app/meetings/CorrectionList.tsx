// The corrections of one attendance row: who, when, and what it said before.
import type { Correction } from '../../ours/meetings/meeting.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { beforeList } from './attendance-words.ts'

export const CorrectionList = ({ corrections }: { readonly corrections: readonly Correction[] }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const pair = usePair()
  const { clock } = usePairbook().mine
  return (
    <ul role="list">
      {corrections.map((correction) => (
        <li key={correction.id}>
          {correction.by === pair.role
            ? words.attendance.correctedMyself(formatInstant(language, correction.at, clock.zone()))
            : words.attendance.corrected(pair.partnerName, formatInstant(language, correction.at, clock.zone()))}
          <br />
          <span dir="auto">{words.attendance.before(beforeList(words, language, correction))}</span>
        </li>
      ))}
    </ul>
  )
}
