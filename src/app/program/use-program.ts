// The store of what was handed over; undefined when it did not open (the screen then says so and hands nothing over).
import { use } from 'react'
import type { ProgramStore } from '../../program/store.ts'
import { usePairbook } from '../session/pairbook.ts'

export const useProgram = (): ProgramStore | undefined => {
  const opened = use(usePairbook().openProgram())
  return opened.ok ? opened.value : undefined
}
