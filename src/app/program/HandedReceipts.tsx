// The receipts of what was handed to the program: those of the pair's book, which both partners see, and those only this
// phone has (an exit form, an application).
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { tellBook } from '../../crossings/hand-to-program.ts'
import { readHandovers } from '../../ours/handovers/handover.ts'
import { listHandovers } from '../../program/store.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import { BegunCards } from './BegunCards.tsx'
import { ReceiptCard, type ShownReceipt } from './ReceiptCard.tsx'
import { useProgram } from './use-program.ts'
import styles from './hand-over.module.css'

export const HandedReceipts = ({ empty }: { readonly empty: string }) => {
  const words = useWords('program')
  const { pair, book } = useOpenPair()
  const program = useProgram()
  const told = useShared(readHandovers)
  const nameOf = useNameOf()
  const own = useLiveQuery(async () => (program === undefined ? [] : listHandovers(program)), [program])
  useEffect(() => {
    if (program !== undefined) void tellBook(program, { book, role: pair.role })
  }, [program, book, pair.role])
  if (own === undefined) return null
  const toldIds = new Set(told.map(({ id }) => id))
  const alone = own.filter(({ id, pairs }) => !toldIds.has(id) && (pairs.length === 0 || pairs.some(({ pairId }) => pairId === pair.id)))
  const shown: readonly ShownReceipt[] = [
    ...told.map(({ by, ...rest }) => ({ ...rest, by: by === pair.role ? undefined : nameOf(by), alone: false })),
    ...alone.map(({ pairs: _pairs, ...rest }) => ({ ...rest, by: undefined, alone: true })),
  ].sort((a, b) => b.at - a.at)
  if (program === undefined) return <p role="alert">{words.hand.noStore}</p>
  return (
    <>
      <BegunCards program={program} onFinished={() => tellBook(program, { book, role: pair.role })} />
      {shown.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul role="list" className={styles['list']}>
          {shown.map((receipt) => (
            <li key={receipt.id}>
              <ReceiptCard receipt={receipt} program={program} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
