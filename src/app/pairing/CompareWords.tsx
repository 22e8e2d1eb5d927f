// The moment that keeps strangers out: both people say the words on their screens aloud, and only they can tell that they are
// the same.
import { Check, X } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { Comparing } from '../../pairing/handshake.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './pairing.module.css'

interface CompareWordsProps {
  readonly words: Comparing['words']
  readonly partner: string
  readonly onSay: (match: boolean) => void
}

export const CompareWords = ({ words: compared, partner, onSay }: CompareWordsProps) => {
  const words = useWords('together').pairing.compare
  const language = useLanguage()
  // A word may come twice.
  const placed = compared.map((word, index) => ({ place: `${String(index)} ${word.en}`, word }))
  return (
    <div className={layout['stack']}>
      <p>{words.lead(partner)}</p>
      <ol role="list" aria-label={words.list} className={styles['words']}>
        {placed.map(({ place, word }) => (
          <li key={place}>{word[language]}</li>
        ))}
      </ol>
      <div className={layout['actions']}>
        <Button icon={<Check size={20} aria-hidden="true" />} onClick={() => { onSay(true) }}>
          {words.match}
        </Button>
        <Button look="plain" icon={<X size={20} aria-hidden="true" />} onClick={() => { onSay(false) }}>
          {words.differ}
        </Button>
      </div>
      <p className={layout['muted']}>{words.why}</p>
    </div>
  )
}
