// Where the undo bar stands, above the navigation, on every screen of a pair. The status element is always there, so
// that a screen reader hears what is put into it.
import { useEffect } from 'react'
import { UndoBar } from '../../kit/UndoBar.tsx'
import { useWords } from '../session/use-words.ts'
import { offerUndo, useUndoOffer, withdrawUndo } from './undo-offer.ts'
import styles from './undo-place.module.css'

export const UndoPlace = () => {
  const words = useWords('frame')
  const { turn, offer } = useUndoOffer()
  // The offer belongs to the pair on screen; it goes with it.
  useEffect(() => withdrawUndo, [])

  const undo = offer?.undo
  const putBack = async (act: () => Promise<string | undefined>) => {
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
    withdrawUndo()
    offerUndo({ text: (await act()) ?? words.putBack })
  }
  return (
    <div role="status" className={styles['place']}>
      {offer === undefined ? null : (
        <UndoBar
          key={turn}
          text={offer.text}
          undoLabel={words.undo}
          closeLabel={words.close}
          onUndo={undo === undefined ? undefined : () => void putBack(undo)}
          onGone={withdrawUndo}
        />
      )}
    </div>
  )
}
