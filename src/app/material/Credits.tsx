// Where the ideas of a piece come from, folded away at its end. Titles of works stay in their own language.
import { assertNever } from '../../foundation/result.ts'
import { type CataloguedName, type Credit, credits } from '../../material/catalogue.ts'
import type { PieceName } from '../../material/pieces.ts'
import { partsOf } from '../../material/piece-title.ts'
import layout from '../../kit/layout.module.css'
import { useWords } from '../session/use-words.ts'
import styles from './material.module.css'

const cataloguedAs = (name: PieceName): CataloguedName => {
  const parts = partsOf(name)
  switch (parts.kind) {
    case 'topic':
      return `topic/${parts.topic}`
    case 'advice':
      return `advice/${parts.advice}`
    case 'path':
      return `path/${parts.family}`
  }
}

export const Credits = ({ name }: { readonly name: PieceName }) => {
  const words = useWords('material')
  const line = (credit: Credit): string => {
    switch (credit.kind) {
      case 'work':
        return words.work(credit.by, credit.title, credit.year)
      case 'body':
        return words.body(credit.name, credit.title ?? '')
      case 'practice':
        return words.practice(words.practices[credit.of])
      default:
        return assertNever(credit)
    }
  }
  return (
    <details className={styles['folded']}>
      <summary>{words.credits}</summary>
      <div className={layout['tight']}>
        <p className={layout['muted']}>{words.creditsNote}</p>
        <ul className={styles['credits']}>
          {credits[cataloguedAs(name)].map((credit) => (
            <li key={line(credit)} lang={credit.kind === 'practice' ? undefined : 'en'}>
              {line(credit)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
