// The days off of the season: adding, changing, deleting with undo.
import { CalendarX, Plus } from 'lucide-react'
import { useState } from 'react'
import { putBackInBook } from '../../crossings/delete-from-book.ts'
import { deleteDaysOff } from '../../crossings/delete-meeting.ts'
import { compareDays, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
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
import layout from '../../kit/layout.module.css'
import styles from './schedule.module.css'

export const DaysOffList = () => {
  const words = useWords('schedule').season
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const daysOff = useShared(readDaysOff)
  const season = wholeSeason(useShared(readSeason), today(mine.clock))
  const keep = useKeepShared()
  const [open, setOpen] = useState<DaysOff | 'new'>()

  const remove = async (off: DaysOff) => {
    setOpen(undefined)
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
    <Card heading={words.daysOff}>
      {daysOff.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
      {daysOff.length === 0 ? null : (
        <ul role="list" className={styles['list']}>
          {daysOff.map((off) => (
            <li key={off.id}>
              <button type="button" className={styles['row']} onClick={() => setOpen(off)}>
                <CalendarX size={20} aria-hidden="true" />
                <span className={styles['text']}>
                  <strong dir="auto">{off.label === '' ? words.unnamed : off.label}</strong>
                  <span className={layout['muted']}>
                    {span(off)}
                    {outside(off) ? ` · ${words.outside}` : ''}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button look="plain" icon={<Plus size={20} aria-hidden="true" />} onClick={() => setOpen('new')}>
        {words.add}
      </Button>
      <Sheet open={open !== undefined} title={words.addTitle} closeLabel={frame.close} onClose={() => setOpen(undefined)}>
        {open === undefined ? null : (
          <DaysOffForm
            key={open === 'new' ? open : open.id}
            off={open === 'new' ? undefined : open}
            onKept={() => setOpen(undefined)}
          />
        )}
        {open === undefined || open === 'new' ? null : (
          <Button look="delete" onClick={() => void remove(open)}>
            {words.delete}
          </Button>
        )}
      </Sheet>
    </Card>
  )
}
