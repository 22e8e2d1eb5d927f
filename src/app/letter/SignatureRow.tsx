// One partner's place on the signature card: who, how it stands, the drawing, and the way to sign.
import { PenLine } from 'lucide-react'
import type { Role } from '../../foundation/role.ts'
import { assertNever } from '../../foundation/result.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import type { Standing } from '../../ours/letter/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ChangeList } from './ChangeList.tsx'
import { DrawnSignature } from './DrawnSignature.tsx'
import styles from './signatures.module.css'

interface SignatureRowProps {
  readonly role: Role
  readonly name: string
  readonly standing: Standing
}

export const SignatureRow = ({ role, name, standing }: SignatureRowProps) => {
  const words = useWords('letter').signatures
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const status = (): string => {
    if (standing.type === 'notSigned') return words.notSigned
    const when = formatInstant(language, standing.signature.signedAt, mine.clock.zone())
    switch (standing.type) {
      case 'signed':
        return words.signed(when)
      case 'changed':
        return words.changed(when)
      case 'broken':
        return words.broken
      default:
        return assertNever(standing)
    }
  }
  const isMine = pair.role === role
  return (
    <div className={styles['signer']} data-standing={standing.type} data-role={role}>
      <div className={styles['head']}>
        <div className={styles['who']}>
          <p className={styles['role']}>{frame.role[role]}</p>
          <p className={styles['name']} dir="auto">
            {isMine ? words.me(name) : name}
          </p>
          <p className={standing.type === 'changed' || standing.type === 'broken' ? styles['mind'] : styles['role']}>{status()}</p>
        </div>
        {standing.type === 'signed' ? (
          <DrawnSignature name={standing.letter.signer.name} strokes={standing.letter.signer.strokes} />
        ) : (
          <ButtonLink href={addresses.signAs(role)} look={isMine ? 'main' : 'plain'} icon={<PenLine aria-hidden="true" size={20} />}>
            {standing.type === 'notSigned' ? words.sign : words.signAgain}
          </ButtonLink>
        )}
      </div>
      {isMine && standing.type === 'signed' && standing.signature.how === 'handed-over' ? (
        <>
          <p>{words.acrossTable}</p>
          <ButtonLink look="plain" href={addresses.signAs(role)} icon={<PenLine aria-hidden="true" size={20} />}>
            {words.countersign}
          </ButtonLink>
        </>
      ) : null}
      {standing.type === 'changed' ? (
        <>
          <p>{words.changedText}</p>
          <ChangeList changes={standing.changes} />
        </>
      ) : null}
      {standing.type === 'broken' ? <p>{words.brokenText}</p> : null}
    </div>
  )
}
