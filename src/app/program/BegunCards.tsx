// Handovers whose end this phone did not see: it was switched off in between, or nobody said whether the page was printed.
// Only the person knows, so the person is asked.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { type BegunRow, dropBegun, finishBegun, listBegun, type ProgramStore } from '../../program/store.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { periodWords } from './record-words.ts'

interface BegunCardsProps {
  readonly program: ProgramStore
  /** After a receipt was kept. */
  readonly onFinished?: () => Promise<unknown>
}

export const BegunCards = ({ program, onFinished }: BegunCardsProps) => {
  const words = useWords('program')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const rows = useLiveQuery(() => listBegun(program), [program])
  const [failed, setFailed] = useState(false)
  const answer = async (act: typeof dropBegun | typeof finishBegun, row: BegunRow) => {
    const done = act === dropBegun ? await dropBegun(program, row.id) : await finishBegun(program, row)
    setFailed(!done.ok)
    if (done.ok && act === finishBegun) await onFinished?.()
  }
  if (rows === undefined || rows.length === 0) return null
  return (
    <>
      {failed ? <p role="alert">{words.hand.noStore}</p> : null}
      {rows.map((row) => (
        <Card key={row.id} heading={words.begun.title}>
          <div className={layout['tight']} data-begun={row.receipt.contentHash}>
            <p className={layout['strong']}>{[words.kinds[row.receipt.kind], periodWords(words, language, row.receipt)].filter(Boolean).join(' · ')}</p>
            <p>{words.receipts.when(formatInstant(language, row.receipt.at, clock.zone()), [words.forms[row.receipt.form], words.ways[row.receipt.how]].join(', '))}</p>
            <p>{words.begun.ask}</p>
            <div className={layout['actions']}>
              <Button onClick={() => void answer(finishBegun, row)}>{words.begun.left}</Button>
              <Button look="plain" onClick={() => void answer(dropBegun, row)}>
                {words.begun.didNot}
              </Button>
            </div>
          </div>
        </Card>
      ))}
    </>
  )
}
