// The foot of a paper: a line for each signature that belongs on it, drawn or left open to sign with a pen.
import { roles, type Role } from '../../foundation/role.ts'
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
    <div className={styles['signatures']}>
      {roles
        .filter((role) => paper.name === 'letter' || paper.name === role)
        .map((role) => {
          const signer = signers[role]
          return (
            <div key={role} className={styles['signature']}>
              <div className={styles['mark']}>
                {signer === undefined ? null : (
                  <>
                    <DrawnSignature name={signer.name} strokes={signer.strokes} />
                    <span>{formatDate(language, dayAt(signer.signedAt, mine.clock.zone()))}</span>
                  </>
                )}
              </div>
              <p className={styles['caption']}>
                <span>{words.signatureOf[role]}</span>
                <span>{words.date}</span>
              </p>
              <p dir="auto">{signer?.name ?? names[role]}</p>
            </div>
          )
        })}
    </div>
  )
}
