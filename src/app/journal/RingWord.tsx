// Who can read an entry, in a list: the ring's mark and its word.
import { type Ring, RingMark } from '../frame/RingMark.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import styles from './journal.module.css'

export const RingWord = ({ ring }: { readonly ring: Exclude<Ring, 'program'> }) => {
  const words = useWords('frame').ring
  const partner = usePartnersCallName()
  return (
    <span className={`${styles['ring']} ${styles[ring]}`}>
      <RingMark ring={ring} size={16} />
      {ring === 'mine' ? words.mineName : words.oursName(partner)}
    </span>
  )
}
