// The same boxes were changed here and elsewhere: the other words are shown beside the choice to use them. What was typed
// stays in its box, and is kept only when Keep is pressed after this was seen.
import { useEffect, useRef } from 'react'
import { isDay, isLocalTime } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { formatDay, formatTime } from '../../words/format.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { boxInWords, type BoxWords } from './boxes.ts'
import type { Draft } from './use-draft.ts'
import layout from '../../kit/layout.module.css'
import styles from './meanwhile.module.css'

export const MeanwhileNotice = ({ draft: { form, meanwhile, takeTheirs } }: { readonly draft: Draft }) => {
  const words = useWords('meanwhile')
  const language = useLanguage()
  const notice = useRef<HTMLDivElement>(null)
  const { asked, fields, theirs } = meanwhile
  useEffect(() => {
    if (asked > 0) notice.current?.focus()
  }, [asked])

  const inWords = (value: BoxWords['value']): string => {
    switch (value.type) {
      case 'ticked':
      case 'open':
      case 'empty':
        return words[value.type]
      case 'day':
        return isDay(value.text) ? formatDay(language, value.text) : value.text
      case 'time':
        return isLocalTime(value.text) ? formatTime(language, value.text) : value.text
      case 'text':
        return value.text
    }
  }
  // The form stands on screen before this notice can: its boxes are read where they are.
  const rows = fields.flatMap((field) => {
    const box = boxInWords(form.current, field, theirs)
    return box === undefined ? [] : [{ field, label: box.label, text: inWords(box.value) }]
  })
  return (
    <div ref={notice} className={styles['notice']} role="alert" tabIndex={-1}>
      <h2 className={styles['title']}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul role="list" className={layout['stack']}>
        {rows.map(({ field, label, text }) => (
          <li key={field} className={layout['tight']}>
            <p className={layout['strong']}>{label}</p>
            <blockquote className={`${styles['theirs']} ${layout['prose']}`} dir="auto">
              {text}
            </blockquote>
            <div>
              <Button look="plain" onClick={() => takeTheirs(field)}>
                {words.use}
                <span className={layout['spoken']}> {label}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p>{words.next}</p>
    </div>
  )
}
