// What this phone knows of the partner's phones, for screens that say how things stand: read when they open, after every
// exchange, and when the window is looked at again.
import { useEffect, useState } from 'react'
import { sharedIdOf } from '../../mine/pairs/pair.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { peekLedger } from '../../sync/peek.ts'
import { usePair } from '../session/use-book.ts'

export type Known =
  | { readonly type: 'reading' }
  /** The book is on this phone alone; its keys may have been made for a phone that never came. */
  | { readonly type: 'alone' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'paired'; readonly ledger: Ledger }

const readers = new Set<() => void>()

/** Something was sent, taken in, or changed among the phones: whoever shows it reads again. */
export const noteExchange = (): void => {
  for (const read of readers) read()
}

export const useLedger = (): Known => {
  const pairId = sharedIdOf(usePair())
  const [known, setKnown] = useState<Known>({ type: 'reading' })
  useEffect(() => {
    let here = true
    const look = async () => {
      const read = await peekLedger(pairId)
      if (!here) return
      if (!read.ok) setKnown({ type: 'unreadable' })
      else setKnown(read.value === undefined || read.value.devices.length < 2 ? { type: 'alone' } : { type: 'paired', ledger: read.value })
    }
    const lookAgain = () => void look()
    readers.add(lookAgain)
    addEventListener('focus', lookAgain)
    lookAgain()
    return () => {
      here = false
      readers.delete(lookAgain)
      removeEventListener('focus', lookAgain)
    }
  }, [pairId])
  return known
}
