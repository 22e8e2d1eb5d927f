// A QR code as one path. Its words are the statement's own; a picture of it can be checked on the checker page.
import encodeQR from 'qr'
import { useWords } from '../session/use-words.ts'
import styles from './paper-sheet.module.css'

export const CodeMark = ({ words }: { readonly words: string }) => {
  const label = useWords('statements').paper.code
  const rows = encodeQR(words, 'raw', { ecc: 'low', border: 4 })
  const size = rows.length
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('')
  return (
    <figure className={styles['codeFigure']}>
    <svg className={styles['code']} viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
    <figcaption className={styles['note']}>{label}</figcaption>
    </figure>
  )
}
