// How each partner's newest signature stands, with the cipher's word on it: one that does not check out is broken.
import { useMemo } from 'react'
import { checksOut } from '../../crossings/check-signature.ts'
import type { Role } from '../../foundation/role.ts'
import { readStandings, type Standing } from '../../ours/letter/standing.ts'
import type { OursBook } from '../../ours/store.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'

const checked = (standing: Standing, book: OursBook): Standing =>
  standing.type === 'notSigned' || checksOut(standing.signature, book) ? standing : { type: 'broken', signature: standing.signature }

export const useStandings = (): Readonly<Record<Role, Standing>> => {
  const { book } = useOpenPair()
  const standings = useShared(readStandings)
  return useMemo(() => ({ mentor: checked(standings.mentor, book), mentee: checked(standings.mentee, book) }), [standings, book])
}
