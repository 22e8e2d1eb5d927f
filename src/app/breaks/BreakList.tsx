// One person's breaks: adding, changing, deleting with undo. Either may write down the other's.
import { Coffee, Plus } from 'lucide-react'
import { useState } from 'react'
import { deleteBreak } from '../../crossings/delete-break.ts'
import type { Role } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import type { Break } from '../../ours/breaks/break.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { spanWords, weekdayList } from './break-words.ts'
import { BreakForm } from './BreakForm.tsx'
import layout from '../../kit/layout.module.css'
import styles from '../schedule/schedule.module.css'

export const BreakList = ({ owner, breaks }: { readonly owner: Role; readonly breaks: readonly Break[] }) => {
  const words = useWords('breaks')
  const frame = useWords('frame')
  const language = useLanguage()
  const pair = usePair()
  const partner = usePartnersCallName()
  const deleteShared = useDeleteShared()
  const [open, setOpen] = useState<Break | 'new'>()
  const mineToo = owner === pair.role
  const remove = (id: Break['id']) => {
    setOpen(undefined)
    void deleteShared(words.deleted, (mine, book) => deleteBreak(mine, book, id))
  }
  const own = breaks.filter((each) => each.owner === owner)
  return (
    <Card heading={mineToo ? words.yours : words.theirs(partner)}>
      {own.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
      {own.length === 0 ? null : (
        <ul role="list" className={styles['list']}>
          {own.map((each) => (
            <li key={each.id}>
              <button type="button" className={styles['row']} onClick={() => setOpen(each)}>
                <Coffee size={20} aria-hidden="true" />
                <span className={styles['text']}>
                  <strong>{spanWords(words, language, each.from, each.to)}</strong>
                  <span className={layout['muted']}>{weekdayList(language, each.weekdays)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button look="plain" icon={<Plus size={20} aria-hidden="true" />} onClick={() => setOpen('new')}>
        {mineToo ? words.add : words.addFor(partner)}
      </Button>
      <Sheet open={open !== undefined} title={words.form} closeLabel={frame.close} onClose={() => setOpen(undefined)}>
        {open === undefined ? null : (
          <BreakForm key={open === 'new' ? open : open.id} entry={open === 'new' ? undefined : open} owner={owner} onKept={() => setOpen(undefined)} />
        )}
        {open === undefined || open === 'new' ? null : (
          <Button look="delete" onClick={() => remove(open.id)}>
            {words.delete}
          </Button>
        )}
      </Sheet>
    </Card>
  )
}
