// A card of short entries: a press opens one in a sheet, to change or delete it; below them one more can be added.
import { type LucideIcon, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { Sheet } from '../../kit/Sheet.tsx'
import { useWords } from '../session/use-words.ts'
import styles from './schedule.module.css'

interface SheetListProps<Entry extends { readonly id: string }> {
  readonly heading: string
  readonly entries: readonly Entry[]
  /** What stands above the entries. */
  readonly lead?: ReactNode
  readonly icon: LucideIcon
  readonly renderEntry: (entry: Entry) => { readonly title: ReactNode; readonly line: ReactNode }
  /** The form of an entry, or of a new one. */
  readonly renderForm: (entry: Entry | undefined, close: () => void) => ReactNode
  readonly words: { readonly add: string; readonly sheet: string; readonly delete: string }
  readonly onDelete: (entry: Entry) => Promise<unknown>
}

export const SheetList = <Entry extends { readonly id: string }>({ heading, entries, lead, icon: Icon, renderEntry, renderForm, words, onDelete }: SheetListProps<Entry>) => {
  const frame = useWords('frame')
  const [open, setOpen] = useState<Entry | 'new'>()
  const close = () => setOpen(undefined)
  const remove = (entry: Entry) => {
    close()
    void onDelete(entry)
  }
  return (
    <Card heading={heading}>
      {lead}
      {entries.length === 0 ? null : (
        <ul role="list" className={styles['list']}>
          {entries.map((each) => {
            const { title, line } = renderEntry(each)
            return (
              <li key={each.id}>
                <button type="button" className={styles['row']} onClick={() => setOpen(each)}>
                  <Icon size={20} aria-hidden="true" />
                  <span className={styles['text']}>
                    {title}
                    <span className={layout['muted']}>{line}</span>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <Button look="plain" icon={<Plus size={20} aria-hidden="true" />} onClick={() => setOpen('new')}>
        {words.add}
      </Button>
      <Sheet open={open !== undefined} title={words.sheet} closeLabel={frame.close} onClose={close}>
        {open === undefined ? null : renderForm(open === 'new' ? undefined : open, close)}
        {open === undefined || open === 'new' ? null : (
          <Button look="delete" onClick={() => remove(open)}>
            {words.delete}
          </Button>
        )}
      </Sheet>
    </Card>
  )
}
