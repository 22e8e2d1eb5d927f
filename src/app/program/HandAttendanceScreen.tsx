// Handing the attendance record (form 8) or the hours statement over: any days, from the meetings, signed or not.
import { useMemo } from 'react'
import { standingOf, statementFrom, statementHashOf } from '../../crossings/statement-from-book.ts'
import { today } from '../../foundation/day.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { heldMeetings } from '../../ours/meetings/attendance.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPeople } from '../../ours/people/person.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { readSignedStatements } from '../../ours/statements/signed-statement.ts'
import { isWithin, rowsLimit } from '../../program/attendance/attendance-record.ts'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { useAskedStatement } from './asked-statement.ts'
import { HandOver } from './HandOver.tsx'
import { namedPeriod } from './periods.ts'
import { PeriodChoice } from './PeriodChoice.tsx'
import { StatementSignatures } from './StatementSignatures.tsx'
import { useLayStatement } from './use-statement-words.ts'
import styles from './hand-over.module.css'

/** What the statement depends on, so that it is made anew when a meeting, a name or a signature changes. */
const readSources = (roots: BookRoots) => ({ held: heldMeetings(readMeetings(roots)), people: readPeople(roots), signed: readSignedStatements(roots), season: readSeason(roots) })

export const HandAttendanceScreen = () => {
  const words = useWords('statements')
  const program = useWords('program')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const asked = useAskedStatement()
  const sources = useShared(readSources)
  const lay = useLayStatement()
  const day = today(mine.clock)
  const period = asked.name === 'own' ? { from: asked.from, to: asked.to } : namedPeriod(asked.name, day, wholeSeason(sources.season, day))
  const { from, to } = period
  const held = from === '' || to === '' ? [] : sources.held.filter((meeting) => isWithin({ from, to }, meeting.day))
  const error = from === '' || to === '' ? words.badDay : to < from ? words.badOrder : held.length > rowsLimit ? words.tooMany : undefined

  const made = useMemo(() => {
    if (from === '' || to === '' || to < from) return undefined
    return book.read((roots) => {
      const record = statementFrom(roots, { kind: asked.kind, from, to })
      return { record, hash: statementHashOf(record), ...standingOf(roots, record), from: sources }
    })
  }, [asked.kind, book, from, sources, to])
  const about = useMemo(() => ({ pairs: [{ pairId: book.pairId, seasonId: book.seasonId }], books: [{ book, role: pair.role }] }), [book, pair.role])

  return (
    <Screen title={words.title} back={addresses.program} printsPaper banner={<RingBanner ring="program">{program.hand.banner}</RingBanner>}>
      <div className={`${layout['stack']} ${styles['screenOnly']}`}>
        <p>{words.lead}</p>
        <PeriodChoice error={asked.name === 'own' ? error : undefined} />
        {error !== undefined && asked.name !== 'own' ? <p role="alert">{error}</p> : null}
        {error === undefined && held.length === 0 ? <p role="status">{words.none}</p> : null}
        {made === undefined || error !== undefined ? null : <StatementSignatures record={made.record} signatures={made.signatures} changedSince={made.changedSince} />}
      </div>
      {made === undefined || error !== undefined ? null : (
        <HandOver
          record={made.record}
          signatures={made.signatures}
          lay={lay}
          pairs={about.pairs}
          books={about.books}
          texts={made.record.kind === 'attendance' ? made.record.rows.map(({ place }) => place) : []}
          adults={[made.record.mentor, made.record.mentee, ...made.signatures.map(({ name }) => name)]}
        />
      )}
    </Screen>
  )
}
