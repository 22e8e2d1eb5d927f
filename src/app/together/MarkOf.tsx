// The mark itself, for a pair whose phones are joined.
import { Check, CircleDashed, Send } from 'lucide-react'
import type { RecordRoot } from '../../ours/book-roots.ts'
import { holdsRecord } from '../../ours/exchange/record-standing.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { standingOf } from '../../sync/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { changed, rootsOf } from './shares.ts'
import styles from './together.module.css'

export interface StandingMarkProps {
  readonly root: RecordRoot
  readonly id: string
}

export const MarkOf = ({ ledger, root, id }: StandingMarkProps & { readonly ledger: Ledger }) => {
  const words = useWords('exchange').standing.mark
  const language = useLanguage()
  const { mine } = usePairbook()
  const { book } = useOpenPair()
  const partner = usePartnersCallName()
  useShared(changed)
  const standing = standingOf(ledger, book.seasonId, (mark) => holdsRecord(book.read(rootsOf), mark, root, id))
  const Icon = standing.type === 'arrived' ? Check : standing.type === 'on-its-way' ? Send : CircleDashed
  return (
    <p className={styles['mark']}>
      <Icon size={16} aria-hidden="true" />
      <span>{standing.type === 'arrived' ? words.arrived(partner, formatInstant(language, standing.at, mine.clock.zone())) : words[standing.type]}</span>
    </p>
  )
}
