// The three rings in one small picture: each mark with who can read it.
import { Card } from '../../kit/Card.tsx'
import { type Ring, RingMark } from '../frame/RingMark.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import styles from './pair.module.css'

export const RingsCard = () => {
  const words = useWords('pair').rings
  const partner = usePartnersCallName()
  const ring = (name: Ring, who: string, what: string) => (
    <li className={styles['ring']} data-ring={name}>
      <span className={styles['ringMark']}>
        <RingMark ring={name} />
      </span>
      <span>
        <strong>{who}</strong>
        <span className={styles['about']}>{what}</span>
      </span>
    </li>
  )
  return (
    <Card heading={words.title}>
      <ul role="list" className={styles['rings']}>
        {ring('mine', words.mineName, words.mine)}
        {ring('ours', words.oursName(partner), words.ours)}
        {ring('program', words.programName, words.program)}
      </ul>
    </Card>
  )
}
