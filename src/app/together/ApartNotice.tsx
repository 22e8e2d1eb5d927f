// Said at the head of every page of the exchange: this phone sends no more, or the partner has left.
import type { Ledger } from '../../sync/ledger.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { apartWords } from './exchange-words.ts'
import styles from './together.module.css'

export const ApartNotice = ({ ledger }: { readonly ledger: Ledger }) => {
  const words = useWords('exchange')
  const partner = usePartnersCallName()
  const { apart, gone } = ledger
  if (apart === undefined && gone.length === 0) return null
  return <p className={styles['notice']}>{apart === undefined ? words.apart.partnerLeft(partner) : apartWords(words, apart, partner)}</p>
}
