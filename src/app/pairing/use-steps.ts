// A pairing as a screen holds it: the state, and the one way to change it. The state is read where it is changed, so that two
// quick taps never act on the same stage.
import { useCallback, useRef, useState } from 'react'
import { usePairbook } from '../session/pairbook.ts'
import { type Pairing, type PairingEvent, stepOn, type Tools } from './pairing-steps.ts'

const noKey = new Uint8Array()

export interface Steps {
  readonly pairing: Pairing
  /** Gives the state after the event. */
  readonly step: (event: PairingEvent, signKeyBytes?: Uint8Array) => Pairing
  /** The state at this very moment. */
  readonly now: () => Pairing
}

export const useSteps = (begin: Pairing): Steps => {
  const { mine } = usePairbook()
  const current = useRef(begin)
  const [pairing, setPairing] = useState(begin)
  const step = useCallback(
    (event: PairingEvent, signKeyBytes: Uint8Array = noKey) => {
      const tools: Tools = { now: mine.clock.now, randomness: mine.randomness, signKeyBytes }
      current.current = stepOn(current.current, event, tools)
      setPairing(current.current)
      return current.current
    },
    [mine],
  )
  return { pairing, step, now: useCallback(() => current.current, []) }
}
