// Four small steps, filled as far as the goal stands; the fourth fills when it is reached. Only a picture of the words beside it: no score, no percentage.
import { type Standing, standings } from '../../ours/goals/goal.ts'
import styles from './goals.module.css'

interface StandingPictureProps {
  readonly standing: Standing | undefined
  /** Upright pictures stand side by side over time. */
  readonly upright?: boolean
}

export const StandingPicture = ({ standing, upright = false }: StandingPictureProps) => {
  const filled = standing === undefined ? 0 : standings.indexOf(standing)
  return (
    <svg
      className={styles['picture']}
      viewBox={upright ? '0 0 14 60' : '0 0 60 14'}
      width={upright ? 14 : 60}
      height={upright ? 60 : 14}
      aria-hidden="true"
    >
      {standings.map((step, index) => (
        <rect
          key={step}
          x={upright ? 1 : 1 + index * 15}
          y={upright ? 46 - index * 15 : 1}
          width={12}
          height={12}
          rx={4}
          fill={index < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  )
}
