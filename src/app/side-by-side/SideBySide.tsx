// Two phones take turns: one shows, the other reads, and whoever has read all shows next, until both have everything. It knows
// bytes only; what they mean, and whether both have everything, its screen says.
import { useCallback, useState } from 'react'
import type { Randomness } from '../../foundation/id.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import type { Collection } from '../../sync/side-by-side.ts'
import { useWords } from '../session/use-words.ts'
import { CodeReader } from './CodeReader.tsx'
import { MovingCode } from './MovingCode.tsx'

interface SideBySideProps {
  readonly partner: string
  /** What this phone has for the other; undefined while it is made ready. The same bytes for as long as nothing changed. */
  readonly bringing: Uint8Array | undefined
  readonly randomness: Randomness
  /** What is read goes in here. */
  readonly collection: Collection
  /** Takes in what was read, and says what it came to; undefined when it was not taken, which is then said elsewhere. The same function at every render. */
  readonly onRead: (message: Uint8Array) => Promise<CameTo | undefined>
}

/** All of it is in, and it is this phone's turn; or both now have everything. */
export type CameTo = 'yourTurn' | 'over'

type Turn = 'show' | 'read'

export const SideBySide = ({ partner, bringing, randomness, collection, onRead }: SideBySideProps) => {
  const words = useWords('together')
  const [turn, setTurn] = useState<Turn>('show')
  const [said, setSaid] = useState<CameTo>()
  /** Counts the turns that came by themselves: only then are the chips made anew, which takes the focus from them. */
  const [swaps, setSwaps] = useState(0)
  const takeIn = useCallback(
    (message: Uint8Array) => {
      const take = async () => {
        setSaid(await onRead(message))
        setTurn('show')
        setSwaps((before) => before + 1)
      }
      // Felt by whoever looks at the other screen.
      if ('vibrate' in navigator) navigator.vibrate(80)
      void take()
    },
    [onRead],
  )
  return (
    <div className={layout['stack']}>
      <p>{words.lead(partner)}</p>
      {said === 'over' ? null : (
        <ChoiceChips
          key={swaps}
          legend={words.turn}
          name="turn"
          defaultValue={turn}
          choices={[
            { value: 'show', label: words.turns.show },
            { value: 'read', label: words.turns.read },
          ]}
          onChange={(chosen) => {
            setSaid(undefined)
            setTurn(chosen === 'read' ? 'read' : 'show')
          }}
        />
      )}
      <p role="status">{said === undefined ? null : words[said](partner)}</p>
      {turn === 'read' ? (
        <CodeReader partner={partner} collection={collection} onMessage={takeIn} />
      ) : bringing === undefined ? (
        <p role="status">{words.preparing}</p>
      ) : (
        <MovingCode message={bringing} partner={partner} randomness={randomness} />
      )}
    </div>
  )
}
