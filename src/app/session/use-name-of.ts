// What to call each of the two on the screen: "You", and the partner by first name.
import { useCallback } from 'react'
import type { Role } from '../../foundation/role.ts'
import { usePair } from './use-book.ts'
import { usePartnersCallName } from './use-call-names.ts'
import { useWords } from './use-words.ts'

export const useNameOf = (): ((role: Role) => string) => {
  const { role: mine } = usePair()
  const partner = usePartnersCallName()
  const { you } = useWords('frame')
  return useCallback((role) => (role === mine ? you : partner), [mine, partner, you])
}
