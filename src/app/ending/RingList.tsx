// What happens to what, ring by ring.
import { type Ring, RingMark } from '../frame/RingMark.tsx'
import { useWords } from '../session/use-words.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import layout from '../../kit/layout.module.css'
import styles from './ending.module.css'

export const RingList = ({ texts }: { readonly texts: Readonly<Record<Ring, string>> }) => {
  const words = useWords('ending').end
  const partner = usePartnersCallName()
  const titles: Readonly<Record<Ring, string>> = { mine: words.mineTitle, ours: words.oursTitle(partner), program: words.programTitle }
  return (
    <ul role="list" className={styles['rings']}>
      {(['mine', 'ours', 'program'] as const).map((ring) => (
        <li key={ring} className={styles['ring']} data-ring={ring}>
          <RingMark ring={ring} />
          <span className={layout['tight']}>
            <strong>{titles[ring]}</strong>
            <span>{texts[ring]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
