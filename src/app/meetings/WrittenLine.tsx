// Who wrote the attendance row of a meeting, and when.
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export const WrittenLine = ({ meeting: { wroteBy, wroteAt } }: { readonly meeting: Meeting }) => {
  const words = useWords('meetings').page
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const pair = usePair()
  const partner = usePartnersCallName()
  if (wroteBy === undefined || wroteAt === undefined) return null
  const when = formatInstant(language, wroteAt, clock.zone())
  return (
    <p className={`${layout['muted']} ${layout['small']}`}>
      {wroteBy === pair.role ? words.wroteMyself(when) : words.wrote(partner, when)}
    </p>
  )
}
