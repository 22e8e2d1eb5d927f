// Only me, or the two of us: native radio buttons side by side, each with its ring's mark.
import { RingMark } from '../frame/RingMark.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import styles from './ring-switch.module.css'

export type WritingRing = 'mine' | 'ours'

interface RingSwitchProps {
  readonly legend: string
  readonly ring: WritingRing
  readonly onChange: (ring: WritingRing) => void
}

export const RingSwitch = ({ legend, ring, onChange }: RingSwitchProps) => {
  const words = useWords('frame').ring
  const partner = usePartnersCallName()
  const names = { mine: words.mineName, ours: words.oursName(partner) }
  return (
    <fieldset className={styles['switch']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['choices']}>
        {(['mine', 'ours'] as const).map((each) => (
          <label key={each} className={styles['choice']} data-ring={each}>
            <input type="radio" name="ring" value={each} checked={ring === each} onChange={() => onChange(each)} />
            <RingMark ring={each} size={18} />
            <span>{names[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
