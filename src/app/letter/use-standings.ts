// How each partner's newest signature stands, with the cipher's word on it: one that does not check out is broken.
import { useMemo } from 'react'
import { checksOut, signedPlaceOf } from '../../crossings/check-signature.ts'
import type { Role } from '../../foundation/role.ts'
import { readStandings, type Standing } from '../../ours/letter/standing.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'

const checked = (standing: Standing, place: ReturnType<typeof signedPlaceOf>): Standing =>
  standing.type === 'notSigned' || checksOut(standing.signature, place) ? standing : { type: 'broken', signature: standing.signature }

export const useStandings = (): Readonly<Record<Role, Standing>> => {
  const { pair, book } = useOpenPair()
  const standings = useShared(readStandings)
  return useMemo(() => {
    const place = signedPlaceOf(pair, book)
    return { mentor: checked(standings.mentor, place), mentee: checked(standings.mentee, place) }
  }, [standings, pair, book])
}
