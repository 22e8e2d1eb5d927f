// Who can read this. Stands under the title wherever somebody writes or reads: a mark, a colour and a sentence.
import { FileOutput, Lock } from 'lucide-react'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { RingsIcon } from './RingsIcon.tsx'
import styles from './ring-banner.module.css'

export type Ring = 'mine' | 'ours' | 'program'

interface RingBannerProps {
  readonly ring: Ring
  /** A sentence of the screen's own in place of the ring's general one. */
  readonly children?: string
}

export const RingBanner = ({ ring, children }: RingBannerProps) => {
  const words = useWords('frame').ring
  const { pair } = useOpenPair()
  const general = ring === 'ours' ? words.ours(pair.partnerName) : words[ring]
  return (
    <p className={`${styles['banner']} ${styles[ring]}`} data-ring={ring}>
      <RingMark ring={ring} />
      <span>{children ?? general}</span>
    </p>
  )
}

/** The mark of a ring: lock, two circles, page with arrow. */
export const RingMark = ({ ring, size = 24 }: { readonly ring: Ring; readonly size?: number }) => {
  switch (ring) {
    case 'mine':
      return <Lock size={size} aria-hidden="true" />
    case 'ours':
      return <RingsIcon size={size} />
    case 'program':
      return <FileOutput size={size} aria-hidden="true" />
  }
}
