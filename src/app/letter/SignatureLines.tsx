// The foot of a paper: a line for each signature that belongs on it, drawn or left open to sign with a pen.
import { roles, type Role } from '../../foundation/role.ts'
import paperStyles from '../../kit/paper.module.css'
import { SignatureLine } from '../../kit/SignatureLine.tsx'
import type { Paper, SignedLetter } from '../../ours/letter/signed-letter.ts'
import { formatDate } from '../../words/format.ts'
import { dayAt } from '../../foundation/day.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { DrawnSignature } from './DrawnSignature.tsx'
import styles from './paper-view.module.css'

interface SignatureLinesProps {
  readonly paper: Paper
  readonly names: SignedLetter['facts']['names']
  /** The signatures that stand on this very letter. */
  readonly signers: Partial<Record<Role, SignedLetter['signer'] | undefined>>
}

export const SignatureLines = ({ paper, names, signers }: SignatureLinesProps) => {
  const words = useWords('letter').paper
  const language = useLanguage()
  const { mine } = usePairbook()
  return (
    <div className={`${paperStyles['signatures']} ${styles['signatures']}`}>
      {roles
        .filter((role) => paper.name === 'letter' || paper.name === role)
        .map((role) => {
          const signer = signers[role]
          return (
            <SignatureLine
              key={role}
              mark={
                signer === undefined ? null : (
                  <>
                    <DrawnSignature name={signer.name} strokes={signer.strokes} />
                    <span>{formatDate(language, dayAt(signer.signedAt, mine.clock.zone()))}</span>
                  </>
                )
              }
              whose={words.signatureOf[role]}
              when={words.date}
            >
              <p dir="auto">{signer?.name ?? names[role]}</p>
            </SignatureLine>
          )
        })}
    </div>
  )
}
