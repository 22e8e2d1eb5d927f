// Shared breaks: each enters theirs once (on one phone, both), and the screen shows the times both have.
import { useMemo } from 'react'
import { otherRole } from '../../foundation/role.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { readBreaks, readEarlyDays } from '../../ours/breaks/read-breaks.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { BothFree } from './BothFree.tsx'
import { BreakList } from './BreakList.tsx'
import { EarlyDayList } from './EarlyDayList.tsx'
import { timetableOf } from './ready-times.ts'

export const BreaksScreen = () => {
  const words = useWords('breaks')
  const { clock } = usePairbook().mine
  const pair = usePair()
  const partner = usePartnersCallName()
  const breaks = useShared(readBreaks)
  const earlyDays = useShared(readEarlyDays)
  // One function for as long as the screen stands: its result is remembered until the book changes.
  const view = useMemo(() => (roots: BookRoots) => timetableOf(roots, clock), [clock])
  const timetable = useShared(view)
  const partnersRole = otherRole(pair.role)
  const [iWait, theyWait] = [pair.role, partnersRole].map((role) => breaks.every(({ owner }) => owner !== role))
  const missing = iWait === true && theyWait === true ? 'both' : iWait === true ? 'me' : theyWait === true ? 'partner' : undefined
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      {breaks.length === 0 ? <p>{words.lead}</p> : null}
      <BothFree timetable={timetable} missing={missing} />
      <BreakList owner={pair.role} breaks={breaks} />
      <BreakList owner={partnersRole} breaks={breaks} />
      <EarlyDayList days={earlyDays} />
    </Screen>
  )
}
