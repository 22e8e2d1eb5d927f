// The receipts of applications handed over, beside the form: before there is a pair there is no other page for them.
import { useLiveQuery } from 'dexie-react-hooks'
import layout from '../../kit/layout.module.css'
import { listHandovers } from '../../program/store.ts'
import { useWords } from '../session/use-words.ts'
import { BegunCards } from './BegunCards.tsx'
import { ReceiptCard } from './ReceiptCard.tsx'
import { useProgram } from './use-program.ts'
import styles from './hand-over.module.css'

export const HandedBefore = () => {
  const words = useWords('apply')
  const program = useProgram()
  const handed = useLiveQuery(async () => (program === undefined ? [] : (await listHandovers(program)).filter(({ kind }) => kind === 'application')), [program])
  if (program === undefined || handed === undefined) return null
  return (
    <div className={layout['stack']}>
      <BegunCards program={program} />
      {handed.length === 0 ? null : (
        <section className={layout['stack']} aria-labelledby="handed-before">
          <h2 id="handed-before" className={styles['cardTitle']}>
            {words.handed}
          </h2>
          <ul role="list" className={styles['list']}>
            {handed.map(({ pairs: _pairs, ...receipt }) => (
              <li key={receipt.id}>
                <ReceiptCard receipt={{ ...receipt, by: undefined, alone: true }} program={program} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
