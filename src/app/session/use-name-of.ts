// What to call each of the two on the screen: "You", and the partner by name.
import { useCallback } from 'react'
import type { Role } from '../../foundation/role.ts'
import { usePair } from './use-book.ts'
import { useWords } from './use-words.ts'

export const useNameOf = (): ((role: Role) => string) => {
  const pair = usePair()
  const { you } = useWords('frame')
  return useCallback((role) => (role === pair.role ? you : pair.partnerName), [pair.role, pair.partnerName, you])
}
