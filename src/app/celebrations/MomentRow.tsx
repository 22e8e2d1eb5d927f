// One good moment: the words, who and when; a month's name above the first of a month.
import { Pencil } from 'lucide-react'
import { shortenText } from '../../foundation/text.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Celebration } from '../../ours/celebrations/celebration.ts'
import { formatDay, formatMonth } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { Moment } from './moments.ts'
import styles from './went-well.module.css'

interface MomentRowProps {
  readonly moment: Moment
  readonly firstOfMonth: boolean
  readonly onChange: (celebration: Celebration) => void
}

export const MomentRow = ({ moment, firstOfMonth, onChange }: MomentRowProps) => {
  const words = useWords('celebrations')
  const language = useLanguage()
  const nameOf = useNameOf()
  return (
    <>
      {firstOfMonth ? <h2 className={styles['month']}>{formatMonth(language, moment.day)}</h2> : null}
      <div className={styles['moment']}>
        <figure className={styles['said']}>
          {moment.type === 'said' ? (
            <blockquote dir="auto">{moment.celebration.text}</blockquote>
          ) : (
            <>
              <strong>{words.goalReached}</strong>
              <br />
              <a className={styles['goal']} href={addresses.goal(moment.goal.id)} dir="auto">
                {shortenText(moment.goal.text.slice(0, 400), 200)}
              </a>
              {moment.note === '' ? null : <blockquote dir="auto">{moment.note}</blockquote>}
            </>
          )}
          <figcaption>{words.said(nameOf(moment.by), formatDay(language, moment.day))}</figcaption>
        </figure>
        {moment.type === 'said' ? (
          <IconButton
            label={words.change(shortenText(moment.celebration.text.slice(0, 120), 60))}
            icon={<Pencil size={20} aria-hidden="true" />}
            onClick={() => onChange(moment.celebration)}
          />
        ) : null}
      </div>
    </>
  )
}
