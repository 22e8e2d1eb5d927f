// Which statement is on screen: kept while the app is open, so that signing and coming back shows the same one.
import { create } from 'zustand'
import type { Day } from '../../foundation/day.ts'
import type { Statement } from '../../program/attendance/statement.ts'
import type { PeriodName } from './periods.ts'

interface AskedStatement {
  readonly kind: Statement['kind']
  readonly name: PeriodName
  /** For `own`: as the boxes have them; empty while half filled in. */
  readonly from: Day | ''
  readonly to: Day | ''
}

export const useAskedStatement = create<AskedStatement>(() => ({ kind: 'attendance', name: 'thisMonth', from: '', to: '' }))
