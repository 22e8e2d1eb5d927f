// A sun with rays, for a goal reached. The rays grow once, and only where motion is welcome.
import styles from './celebration.module.css'

const rays = [0, 45, 90, 135, 180, 225, 270, 315] as const

export const Sunburst = ({ moving }: { readonly moving: boolean }) => (
  <svg className={moving ? styles['moving'] : undefined} viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
    <circle cx="48" cy="48" r="20" className={styles['sun']} />
    {rays.map((angle) => (
      <g key={angle} transform={`rotate(${angle} 48 48)`}>
        <line x1="48" y1="20" x2="48" y2="8" className={styles['ray']} />
      </g>
    ))}
    <path d="M39 49l6 6 12-13" className={styles['tick']} />
  </svg>
)
