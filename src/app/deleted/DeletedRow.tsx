// One deleted thing: its ring, what it is, its first words, when it went and how long it stays.
import { dayAt, daysBetween, today } from '../../foundation/day.ts'
import { trashDays, type TrashRow } from '../../mine/trash/trash.ts'
import { Button } from '../../kit/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { RingMark } from '../frame/RingMark.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { trashKind, trashTitle } from './trash-title.ts'
import layout from '../../kit/layout.module.css'
import styles from './deleted.module.css'

interface DeletedRowProps {
  readonly row: TrashRow
  readonly onPutBack: () => void
  readonly onDelete: () => void
}

export const DeletedRow = ({ row, onPutBack, onDelete }: DeletedRowProps) => {
  const words = useWords('deleted')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const partner = usePartnersCallName()
  const { clock } = mine
  const deletedDay = dayAt(row.deletedAt, clock.zone())
  const daysLeft = Math.max(0, trashDays - daysBetween(deletedDay, today(clock)))
  const title = trashTitle(row)
  return (
    <li className={styles['row']} data-ring={row.ring}>
      <p className={styles['kind']}>
        <RingMark ring={row.ring} size={16} />
        {row.ring === 'mine' ? frame.ring.mineName : frame.ring.oursName(partner)} · {trashKind(words, row)}
      </p>
      <p className={styles['words']} dir="auto">
        {title === '' ? words.noTitle : title}
      </p>
      <p className={`${layout['muted']} ${layout['small']}`}>
        {words.deletedOn(formatDate(language, deletedDay))} · {words.daysLeft(daysLeft)}
      </p>
      <div className={layout['actions']}>
        <Button look="plain" onClick={onPutBack}>
          {words.putBack}
        </Button>
        <Button look="danger" onClick={onDelete}>
          {words.forGood}
        </Button>
      </div>
    </li>
  )
}
