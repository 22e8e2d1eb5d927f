// A signature as it was given: the drawing, or the typed name where nobody drew. Numbers become a path; nothing stored
// is ever markup.
import { padHeight, padWidth, type Strokes, strokesToPath } from '../../foundation/strokes.ts'
import styles from './signatures.module.css'

export const DrawnSignature = ({ name, strokes }: { readonly name: string; readonly strokes: Strokes }) =>
  strokes.length === 0 ? (
    <span className={styles['typed']} dir="auto">
      {name}
    </span>
  ) : (
    <svg className={styles['drawn']} viewBox={`0 0 ${padWidth} ${padHeight}`} role="img" aria-label={name} preserveAspectRatio="xMinYMid meet">
      <path d={strokesToPath(strokes)} fill="none" stroke="currentColor" strokeWidth="9" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
