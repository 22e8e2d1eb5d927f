// The days off of the season: adding, changing, deleting with undo.
import { CalendarX } from 'lucide-react'
import { putBackInBook } from '../../crossings/delete-from-book.ts'
import { deleteDaysOff } from '../../crossings/delete-meeting.ts'
import { compareDays, today } from '../../foundation/day.ts'
import { planMeetings } from '../../ours/meetings/plan-meetings.ts'
import { readDaysOff, readSeason } from '../../ours/schedule/read-schedule.ts'
import type { DaysOff } from '../../ours/schedule/schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { formatDate } from '../../words/format.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { offerUndo } from '../undo/undo-offer.ts'
import { DaysOffForm } from './DaysOffForm.tsx'
import { SheetList } from './SheetList.tsx'
import layout from '../../kit/layout.module.css'

export const DaysOffList = () => {
  const words = useWords('schedule').season
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const daysOff = useShared(readDaysOff)
  const season = wholeSeason(useShared(readSeason), today(mine.clock))
  const keep = useKeepShared()

  const remove = async (off: DaysOff) => {
    const { clock, randomness } = mine
    const deleted = await deleteDaysOff(mine, book, { by: pair.role, clock, randomness }, off.id)
    if (!deleted.ok) {
      offerUndo({ text: failureWords(frame, deleted.error) })
      return
    }
    offerUndo({
      text: words.deleted,
      undo: async () => {
        const back = await putBackInBook(mine, book, deleted.value)
        if (!back.ok) return failureWords(frame, back.error)
        const planned = await keep(planMeetings)
        return planned.ok ? undefined : failureWords(frame, planned.error)
      },
    })
  }

  const span = ({ start, end }: DaysOff): string =>
    start === end ? formatDate(language, start) : words.range(formatDate(language, start), formatDate(language, end))
  const outside = ({ start, end }: DaysOff): boolean =>
    compareDays(end, season.start) < 0 || compareDays(start, season.end) > 0

  return (
    <SheetList
      heading={words.daysOff}
      entries={daysOff}
      lead={daysOff.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
      icon={CalendarX}
      renderEntry={(off) => ({
        title: <strong dir="auto">{off.label === '' ? words.unnamed : off.label}</strong>,
        line: `${span(off)}${outside(off) ? ` · ${words.outside}` : ''}`,
      })}
      renderForm={(off, close) => <DaysOffForm key={off?.id ?? 'new'} off={off} onKept={close} />}
      words={{ add: words.add, sheet: words.addTitle, delete: words.delete }}
      onDelete={remove}
    />
  )
}
