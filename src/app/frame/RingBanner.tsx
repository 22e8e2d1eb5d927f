// Who can read this. Stands under the title wherever somebody writes or reads: a mark, a colour and a sentence.
import { pairOnScreen, useSession } from '../session/session.ts'
import { partnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { type Ring, RingMark } from './RingMark.tsx'
import styles from './ring-banner.module.css'

interface RingBannerProps {
  readonly ring: Ring
  /** A sentence of the screen's own in place of the ring's general one. */
  readonly children?: string
}

export const RingBanner = ({ ring, children }: RingBannerProps) => {
  const words = useWords('frame').ring
  // Some screens stand outside of any pair; those of Ours never do.
  const partner = useSession((session) => partnersCallName(pairOnScreen(session), session.pairs))
  const general = ring === 'ours' ? words.ours(partner) : words[ring]
  return (
    <p className={`${styles['banner']} ${styles[ring]}`} data-ring={ring}>
      <RingMark ring={ring} />
      <span>{children ?? general}</span>
    </p>
  )
}
