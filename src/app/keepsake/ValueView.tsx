// One value of an outline: text, a list, named fields, a drawn signature. Numbers only in the drawing.
import type { OutlineValue } from '../take/outline.ts'
import { numbered } from './numbered.ts'
import styles from './keepsake.module.css'

const lineOf = (stroke: readonly number[]): string => {
  const points: string[] = []
  for (let at = 0; at + 1 < stroke.length; at += 2) points.push(`${String(Math.round(stroke[at] ?? 0))},${String(Math.round(stroke[at + 1] ?? 0))}`)
  return points.join(' ')
}

export const ValueView = ({ value }: { readonly value: OutlineValue }) => {
  switch (value.type) {
    case 'text':
      return (
        <p className={styles['text']} dir="auto">
          {value.text}
        </p>
      )
    case 'list':
      return (
        <ul className={styles['list']}>
          {numbered(value.values).map(({ at, each }) => (
            <li key={at}>
              <ValueView value={each} />
            </li>
          ))}
        </ul>
      )
    case 'fields':
      return (
        <dl className={styles['fields']}>
          {numbered(value.fields).map(({ at, each: field }) => (
            <div key={at} className={styles['field']}>
              {field.label === '' ? null : <dt dir="auto">{field.label}</dt>}
              <dd>
                <ValueView value={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'drawing':
      return (
        <svg className={styles['drawing']} viewBox="-20 -20 1040 440" fill="none" stroke="currentColor" strokeWidth="8" aria-hidden="true">
          {numbered(value.strokes).map(({ at, each: stroke }) => (
            <polyline key={at} points={lineOf(stroke)} />
          ))}
        </svg>
      )
    case 'raw':
      return <pre>{value.json}</pre>
  }
}
