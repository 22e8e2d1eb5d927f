// The program pack in use on this phone, and those before it. Undefined while it is being read; empty when there is none.
import { useLiveQuery } from 'dexie-react-hooks'
import { listPacks } from '../../program/pack/keep-pack.ts'
import type { PackRow } from '../../program/store.ts'
import { useProgram } from './use-program.ts'

export const usePacks = (): readonly PackRow[] | undefined => {
  const program = useProgram()
  return useLiveQuery(async () => (program === undefined ? [] : listPacks(program)), [program])
}
