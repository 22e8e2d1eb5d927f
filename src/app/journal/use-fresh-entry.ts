// A blank entry to begin in. It is nowhere on disk until its first word.
import { useEffect, useState } from 'react'
import { today } from '../../foundation/day.ts'
import { createId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'

interface Beginning {
  readonly common: Pick<PrivateEntry, 'id' | 'pairId' | 'day' | 'createdAt' | 'editedAt'>
  /** Whose form a reflection is. */
  readonly form: Role
}

export const useFreshEntry = (begin: (beginning: Beginning) => PrivateEntry): PrivateEntry => {
  const { mine } = usePairbook()
  const pair = usePair()
  const make = (): PrivateEntry => {
    const now = mine.clock.now()
    const id = createId('entry', mine.randomness)
    return begin({ common: { id, pairId: pair.id, day: today(mine.clock), createdAt: now, editedAt: now }, form: pair.role })
  }
  const [address] = useState(() => location.hash)
  const [fresh, setFresh] = useState(make)
  // The first kept word gave the page the entry's own address behind the frame's back. Asked for a new entry again, the
  // frame sees no change; this begins one.
  useEffect(() => {
    const beginAgain = () => {
      if (location.hash === address) setFresh(make())
    }
    addEventListener('hashchange', beginAgain)
    return () => removeEventListener('hashchange', beginAgain)
  })
  return fresh
}
