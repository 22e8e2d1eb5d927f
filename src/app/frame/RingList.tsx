// The three rings one under the other: each with its mark, a title, and what is said of it.
import type { ReactNode } from 'react'
import { type Ring, RingMark } from './RingMark.tsx'
import styles from './ring-list.module.css'

interface RingListProps {
  readonly rings: Readonly<Record<Ring, { readonly title: string; readonly what: ReactNode }>>
}

export const RingList = ({ rings }: RingListProps) => (
  <ul role="list" className={styles['rings']}>
    {(['mine', 'ours', 'program'] as const).map((ring) => (
      <li key={ring} className={styles['ring']} data-ring={ring}>
        <RingMark ring={ring} />
        <div className={styles['what']}>
          <strong>{rings[ring].title}</strong>
          {rings[ring].what}
        </div>
      </li>
    ))}
  </ul>
)
