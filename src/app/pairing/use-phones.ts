// The phones that share this pair's book, as this phone knows them; read when the screen opens and after each act.
import { useCallback, useEffect, useState } from 'react'
import { noteDevicesSeen } from '../../sync/leaving.ts'
import type { DeviceId } from '../../sync/device.ts'
import { pairStanding, type PairStanding } from '../../sync/standing.ts'
import { readLedger } from '../../sync/world.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { openSyncWorld } from '../together/open-sync-world.ts'
import { pairingFailureWords } from './failure.ts'

export const usePhones = () => {
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const frame = useWords('frame')
  const together = useWords('together')
  /** `alone`: no other phone was ever let in. */
  const [standing, setStanding] = useState<PairStanding | 'alone'>()
  const [failure, setFailure] = useState<string>()

  const look = useCallback(
    async (seen: readonly DeviceId[]) => {
      const sync = await openSyncWorld(pairbook, pair, book)
      if (!sync.ok) {
        setFailure(pairingFailureWords(frame, together, sync.error))
        return
      }
      if (seen.length > 0) await noteDevicesSeen(sync.value, seen)
      const ledger = await readLedger(sync.value)
      if (ledger.ok) setStanding(pairStanding(ledger.value, await sync.value.shelf.books()))
      else if (ledger.error.type === 'NotPaired') setStanding('alone')
      else setFailure(pairingFailureWords(frame, together, ledger.error))
      await sync.value.close()
    },
    [book, frame, pair, pairbook, together],
  )
  useEffect(() => {
    const first = async () => {
      await Promise.resolve()
      await look([])
    }
    void first()
  }, [look])

  return { standing, failure, noteSeen: (ids: readonly DeviceId[]) => look(ids) }
}
