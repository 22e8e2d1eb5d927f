// Every signed version, newest first: each opens the exact words that were signed.
import { ChevronRight } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import type { Signature } from '../../ours/letter/letter.ts'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './letter.module.css'
import layout from '../../kit/layout.module.css'

export const SignedVersions = ({ signatures }: { readonly signatures: readonly Signature[] }) => {
  const words = useWords('letter').versions
  const language = useLanguage()
  const { mine } = usePairbook()
  if (signatures.length === 0) return null
  return (
    <Card heading={words.heading}>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.lead}</p>
      <ul role="list" className={styles['versions']}>
        {signatures.map((signature) => (
          <li key={signature.id}>
            <a className={styles['version']} href={addresses.signed(signature.id)}>
              <span dir="auto">{words.line(signature.name, formatInstant(language, signature.signedAt, mine.clock.zone()))}</span>
              <ChevronRight aria-hidden="true" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
