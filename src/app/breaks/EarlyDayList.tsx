// The days on which the weekly breaks do not hold, from today on.
import { CalendarX, Plus } from 'lucide-react'
import { useState } from 'react'
import { deleteEarlyDay } from '../../crossings/delete-break.ts'
import { compareDays, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import type { EarlyDay } from '../../ours/breaks/break.ts'
import { formatDate } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { spanWords } from './break-words.ts'
import { EarlyDayForm } from './EarlyDayForm.tsx'
import layout from '../../kit/layout.module.css'
import styles from '../schedule/schedule.module.css'

export const EarlyDayList = ({ days }: { readonly days: readonly EarlyDay[] }) => {
  const words = useWords('breaks')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const nameOf = useNameOf()
  const deleteShared = useDeleteShared()
  const [open, setOpen] = useState<EarlyDay | 'new'>()
  const remove = (id: EarlyDay['id']) => {
    setOpen(undefined)
    void deleteShared(words.earlyDeleted, (mine, book) => deleteEarlyDay(mine, book, id))
  }
  const toCome = days.filter(({ day }) => compareDays(day, today(clock)) >= 0)
  return (
    <Card heading={words.early}>
      <p className={layout['muted']}>{words.earlyLead}</p>
      {toCome.length === 0 ? null : (
        <ul role="list" className={styles['list']}>
          {toCome.map((each) => (
            <li key={each.id}>
              <button type="button" className={styles['row']} onClick={() => setOpen(each)}>
                <CalendarX size={20} aria-hidden="true" />
                <span className={styles['text']}>
                  <strong>{formatDate(language, each.day)}</strong>
                  <span className={layout['muted']}>
                    {words.row(
                      each.owner === 'both' ? words.forBoth : nameOf(each.owner),
                      each.from === undefined || each.to === undefined ? words.notFree : spanWords(words, language, each.from, each.to),
                    )}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button look="plain" icon={<Plus size={20} aria-hidden="true" />} onClick={() => setOpen('new')}>
        {words.earlyAdd}
      </Button>
      <Sheet open={open !== undefined} title={words.earlyForm} closeLabel={frame.close} onClose={() => setOpen(undefined)}>
        {open === undefined ? null : (
          <EarlyDayForm key={open === 'new' ? open : open.id} entry={open === 'new' ? undefined : open} onKept={() => setOpen(undefined)} />
        )}
        {open === undefined || open === 'new' ? null : (
          <Button look="delete" onClick={() => remove(open.id)}>
            {words.earlyDelete}
          </Button>
        )}
      </Sheet>
    </Card>
  )
}
