// The days on which the weekly breaks do not hold, from today on.
import { CalendarX } from 'lucide-react'
import { deleteEarlyDay } from '../../crossings/delete-break.ts'
import { compareDays, today } from '../../foundation/day.ts'
import type { EarlyDay } from '../../ours/breaks/break.ts'
import { formatDate } from '../../words/format.ts'
import { SheetList } from '../schedule/SheetList.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { spanWords } from './break-words.ts'
import { EarlyDayForm } from './EarlyDayForm.tsx'
import layout from '../../kit/layout.module.css'

export const EarlyDayList = ({ days }: { readonly days: readonly EarlyDay[] }) => {
  const words = useWords('breaks')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const nameOf = useNameOf()
  const deleteShared = useDeleteShared()
  const toCome = days.filter(({ day }) => compareDays(day, today(clock)) >= 0)
  return (
    <SheetList
      heading={words.early}
      entries={toCome}
      lead={<p className={layout['muted']}>{words.earlyLead}</p>}
      icon={CalendarX}
      renderEntry={({ day, owner, from, to }) => ({
        title: <strong>{formatDate(language, day)}</strong>,
        line: words.row(owner === 'both' ? words.forBoth : nameOf(owner), from === undefined || to === undefined ? words.notFree : spanWords(words, language, from, to)),
      })}
      renderForm={(entry, close) => <EarlyDayForm key={entry?.id ?? 'new'} entry={entry} onKept={close} />}
      words={{ add: words.earlyAdd, sheet: words.earlyForm, delete: words.earlyDelete }}
      onDelete={({ id }) => deleteShared(words.earlyDeleted, (mine, book) => deleteEarlyDay(mine, book, id))}
    />
  )
}
