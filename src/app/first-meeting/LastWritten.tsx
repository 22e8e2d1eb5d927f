// Who wrote something last, and when; nothing while nobody has.
import type { Instant } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export const LastWritten = ({ by, at }: { readonly by: Role | undefined; readonly at: Instant | undefined }) => {
  const words = useWords('first')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const pair = usePair()
  const partner = usePartnersCallName()
  if (by === undefined || at === undefined) return null
  const when = formatInstant(language, at, clock.zone())
  return <p className={`${layout['muted']} ${layout['small']}`}>{by === pair.role ? words.writtenMyself(when) : words.written(partner, when)}</p>
}
