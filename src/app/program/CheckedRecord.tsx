// What the check found, signature by signature, and what the record says. A statement's page is made here from the file.
import { useEffect, useState } from 'react'
import { checkSignature, type KnownSigner, knownSigners } from '../../crossings/check-statement.ts'
import layout from '../../kit/layout.module.css'
import { Card } from '../../kit/Card.tsx'
import type { RecordFile } from '../../program/record-file.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { PaperSheet } from './PaperSheet.tsx'
import { SignatureVerdictCard } from './SignatureVerdictCard.tsx'
import { statementPaper } from './statement-paper.ts'
import { useStatementWords } from './use-statement-words.ts'
import styles from './hand-over.module.css'

export const CheckedRecord = ({ file: { record, signatures = [] } }: { readonly file: RecordFile }) => {
  const words = useWords('statements').check
  const kinds = useWords('program').kinds
  const paperWords = useStatementWords()
  const { mine } = usePairbook()
  const fail = useFailedReading()
  const [known, setKnown] = useState<readonly KnownSigner[]>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let shown = true
    const read = async () => {
      // Whoever checks may have no pair: a coordinator, or somebody at a school office.
      const { open } = useSession.getState()
      const signers = await knownSigners(mine, open.type === 'pair' || open.type === 'opening' ? { book: await open.whenBook, pair: open.pair } : undefined)
      if (shown) setKnown(signers)
    }
    read().catch(fail)
    return () => {
      shown = false
    }
  }, [fail, asked, mine])
  if (known === undefined) return null
  const isStatement = record.kind === 'attendance' || record.kind === 'hours'
  return (
    <div className={layout['stack']} role="status">
      {isStatement && signatures.length > 0 ? (
        signatures.map((signed) => (
          <SignatureVerdictCard
            key={signed.signature}
            signed={signed}
            verdict={checkSignature(record, signed, known)}
            onRemembered={() => setAsked((count) => count + 1)}
          />
        ))
      ) : (
        <Card heading={words.result.notSigned}>
          <p>{words.result.notSignedText}</p>
        </Card>
      )}
      <h2 className={styles['cardTitle']}>{words.what}</h2>
      {isStatement ? <PaperSheet paper={statementPaper(paperWords, record, signatures)} /> : <p>{kinds[record.kind]}</p>}
    </div>
  )
}
