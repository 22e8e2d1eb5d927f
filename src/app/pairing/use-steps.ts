// A pairing as a screen holds it: the state, and the one way to change it. The state is read where it is changed, so that two
// quick taps never act on the same stage. It goes on where it stood when the page was closed.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropOpenPairing, keepOpenPairing, readOpenPairing } from '../../mine/keys/open-pairing.ts'
import { usePairbook } from '../session/pairbook.ts'
import { keptPairing, pairingToKeep } from './kept-pairing.ts'
import { type Pairing, type PairingEvent, stepOn, type Tools } from './pairing-steps.ts'

const noKey = new Uint8Array()

export interface Steps {
  readonly pairing: Pairing
  /** Gives the state after the event. */
  readonly step: (event: PairingEvent, signKeyBytes?: Uint8Array) => Pairing
  /** The state at this very moment. */
  readonly now: () => Pairing
}

/** `place` names where it goes on: who invites, or joins, and for which pair. */
export const useSteps = (begin: Pairing, place: string): Steps => {
  const { mine } = usePairbook()
  const current = useRef(begin)
  const [pairing, setPairing] = useState(begin)

  useEffect(() => {
    let here = true
    const resume = async () => {
      const kept = keptPairing(await readOpenPairing(mine, place), begin)
      // Whoever has begun anew in the meantime is not taken back.
      if (!here || kept === undefined || current.current !== begin) return
      current.current = kept
      setPairing(kept)
    }
    void resume()
    return () => {
      here = false
    }
  }, [begin, mine, place])

  const step = useCallback(
    (event: PairingEvent, signKeyBytes: Uint8Array = noKey) => {
      const tools: Tools = { now: mine.clock.now, randomness: mine.randomness, signKeyBytes }
      current.current = stepOn(current.current, event, tools)
      setPairing(current.current)
      const keeping = pairingToKeep(current.current)
      // When it cannot be kept, it is only lost with this page.
      void (keeping === undefined ? dropOpenPairing(mine, place) : keepOpenPairing(mine, place, keeping))
      return current.current
    },
    [mine, place],
  )
  return { pairing, step, now: useCallback(() => current.current, []) }
}
