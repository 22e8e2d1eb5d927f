// The three ways a file comes in: picked, dropped, pasted; and what came of it.
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { fileLimit } from '../../sync/by-file.ts'
import { PickFile } from '../program/PickFile.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { exchangeFailureWords, isRefusal, refusalWords } from './exchange-words.ts'
import { type CameIn, takeInFile } from './take-in.ts'
import { TakenInCard } from './TakenInCard.tsx'
import styles from './together.module.css'

type State =
  | { readonly type: 'waiting' }
  | { readonly type: 'looking' }
  | { readonly type: 'came'; readonly came: CameIn }
  | { readonly type: 'not'; readonly sentence: string }
  /** Nothing was in the box for pasted text. */
  | { readonly type: 'empty' }

export const ReceiveFile = () => {
  const words = useWords('exchange')
  const { receiving } = words
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const [state, setState] = useState<State>({ type: 'waiting' })
  const [isOver, setIsOver] = useState(false)
  const pasted = useRef('')
  const pasting = useRef<HTMLDivElement>(null)
  const busy = useRef(false)

  const take = async (read: () => Promise<string>) => {
    if (busy.current) return
    busy.current = true
    setState({ type: 'looking' })
    try {
      const text = await read().catch(() => undefined)
      if (text === undefined) {
        setState({ type: 'not', sentence: receiving.unreadable })
        return
      }
      const came = await takeInFile(pairbook, pair, book, text)
      if (came.ok) setState({ type: 'came', came: came.value })
      else setState({ type: 'not', sentence: isRefusal(words, came.error) ? refusalWords(words, came.error, partner) : exchangeFailureWords(words, came.error) })
    } finally {
      busy.current = false
    }
  }
  const takeFile = (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > fileLimit) setState({ type: 'not', sentence: refusalWords(words, { type: 'TooLarge' }, partner) })
    else void take(() => file.text())
  }
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? []
    takeFile(file)
    // The same file may be chosen once more.
    event.currentTarget.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file !== undefined) takeFile(file)
    else if (text !== '') void take(async () => text)
  }
  const takePasted = () => {
    const text = pasted.current
    if (text.trim() === '') {
      setState({ type: 'empty' })
      pasting.current?.querySelector('textarea')?.focus()
    } else void take(async () => text)
  }

  return (
    <>
      <p>{receiving.lead(partner)}</p>
      <div
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <PickFile label={receiving.pick} accept=".txt,text/plain" onPick={pick} />
        <p className={styles['dropHint']}>{receiving.drop}</p>
      </div>
      <p role="status">{state.type === 'looking' ? receiving.looking : null}</p>
      {state.type === 'not' ? (
        <p role="alert" className={styles['notice']}>
          {state.sentence}
        </p>
      ) : null}
      {state.type === 'came' ? <TakenInCard came={state.came} /> : null}
      <Card>
        <div ref={pasting} className={layout['tight']}>
          <TextField
            label={receiving.paste}
            name="pasted"
            hint={receiving.pasteHint}
            rows={4}
            error={state.type === 'empty' ? receiving.nothingPasted : undefined}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(value) => {
              pasted.current = value
            }}
          />
          <Button look="plain" wide onClick={takePasted}>
            {receiving.takeIn}
          </Button>
        </div>
      </Card>
    </>
  )
}
