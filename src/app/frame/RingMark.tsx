// The mark of a ring: lock, two circles, page with arrow.
import { FileOutput, Lock } from 'lucide-react'
import { RingsIcon } from './RingsIcon.tsx'

export type Ring = 'mine' | 'ours' | 'program'

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
