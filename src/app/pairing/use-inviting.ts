// The inviting phone, from the first tap to the guest's thanks: what the steps say, done on disk.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Guest } from '../../pairing/messages.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { type OpenSyncWorld, openSyncWorld } from '../together/open-sync-world.ts'
import { readyToInvite, takeThanks, welcomeGuest } from './admit-guest.ts'
import { notTakenWords, pairingFailureWords } from './failure.ts'
import { beginInviting, type Way } from './pairing-steps.ts'
import { useSteps } from './use-steps.ts'

export const useInviting = (guest: Guest) => {
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const frame = useWords('frame')
  const together = useWords('together')
  const { pairing, step, now } = useSteps(beginInviting, `inviting ${pair.id} ${guest}`)
  const [failure, setFailure] = useState<string>()
  const sync = useRef<OpenSyncWorld>(undefined)

  useEffect(
    () => () => {
      void sync.current?.close()
      sync.current = undefined
    },
    [],
  )

  /** Opened once, by the first act that needs it; undefined after a failure, which is then on screen. */
  const openSync = useCallback(async (): Promise<OpenSyncWorld | undefined> => {
    setFailure(undefined)
    if (sync.current !== undefined) return sync.current
    const opened = await openSyncWorld(pairbook, pair, book)
    if (opened.ok) sync.current = opened.value
    else setFailure(pairingFailureWords(frame, together, opened.error))
    return sync.current
  }, [book, frame, pair, pairbook, together])

  const begin = async (way: Way) => {
    const opened = await openSync()
    if (opened === undefined) return
    const ready = await readyToInvite(opened)
    if (!ready.ok) {
      setFailure(pairingFailureWords(frame, together, ready.error))
      return
    }
    const mine = ready.value
    step({ type: 'way', way })
    step({ type: 'invite', guest, person: guest === 'own-phone' ? mine : mine === 0 ? 1 : 0 })
  }

  const grant = async () => {
    const { stage } = now()
    if (stage.at !== 'granting') return
    const opened = await openSync()
    if (opened === undefined) return
    const welcome = await welcomeGuest(opened, pair, stage.comparing)
    if (welcome.ok) step({ type: 'granted', welcome: welcome.value })
    else setFailure(pairingFailureWords(frame, together, welcome.error))
  }

  const sayWords = async (match: boolean) => {
    step({ type: 'words', match })
    await grant()
  }

  /** Given to the reader of codes: the same function at every render. */
  const hear = useCallback(
    (message: Uint8Array) => {
      const take = async () => {
        setFailure(undefined)
        if (now().stage.at !== 'read-thanks') {
          step({ type: 'heard', message })
          return
        }
        const opened = await openSync()
        if (opened === undefined) return
        const taken = await takeThanks(opened, message)
        if (!taken.ok) setFailure(pairingFailureWords(frame, together, taken.error))
        else if (taken.value === undefined) step({ type: 'over' })
        else setFailure(notTakenWords(together, taken.value))
      }
      void take()
    },
    [frame, now, openSync, step, together],
  )

  const anew = () => {
    setFailure(undefined)
    step({ type: 'again' })
  }

  return { pairing, step, failure, begin, anew, grant, sayWords, hear }
}
