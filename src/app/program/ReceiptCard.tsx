// One receipt: which record, when, how, by whom, its fingerprint, and (on the phone it left from) the very words.
import { useLiveQuery } from 'dexie-react-hooks'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { HandoverReceipt } from '../../program/receipts/handover-receipt.ts'
import { readCopy, type ProgramStore } from '../../program/store.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { periodWords } from './record-words.ts'
import styles from './hand-over.module.css'

export interface ShownReceipt extends Omit<HandoverReceipt, 'pairs'> {
  /** Who handed it over, by name; undefined when it was oneself. */
  readonly by: string | undefined
  /** Only this phone knows of it. */
  readonly alone: boolean
}

export const ReceiptCard = ({ receipt, program }: { readonly receipt: ShownReceipt; readonly program: ProgramStore | undefined }) => {
  const words = useWords('program')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const copy = useLiveQuery(async () => (program === undefined ? undefined : readCopy(program, receipt.id)), [program, receipt.id])
  const period = periodWords(words, language, receipt)
  return (
    <Card>
      <p className={layout['strong']}>{[words.kinds[receipt.kind], period].filter(Boolean).join(' · ')}</p>
      <p>{words.receipts.when(formatInstant(language, receipt.at, clock.zone()), [words.forms[receipt.form], words.ways[receipt.how]].join(', '))}</p>
      <p>{receipt.by === undefined ? words.receipts.byYou : words.receipts.by(receipt.by)}</p>
      {receipt.alone ? <p>{words.receipts.onlyYou}</p> : null}
      <details data-receipt={receipt.contentHash}>
        <summary>{words.receipts.exact}</summary>
        {copy === undefined ? (
          <p>{words.receipts.exactElsewhere}</p>
        ) : (
          <>
            <p className={styles['small']}>{words.receipts.fileName(copy.name)}</p>
            <pre className={styles['exact']} dir="auto">
              {copy.text}
            </pre>
          </>
        )}
        <p className={styles['small']}>{words.receipts.fingerprint}</p>
        <p className={styles['hash']}>{receipt.contentHash}</p>
        <p className={styles['small']}>{words.receipts.recordFingerprint}</p>
        <p className={styles['hash']}>{receipt.recordHash}</p>
      </details>
    </Card>
  )
}
