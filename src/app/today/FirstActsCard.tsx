// The green card of a new book: three first acts, each marked once it is done, in no hurry.
import { Check, ChevronRight } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import type { FirstActs } from './card-for-now.ts'
import styles from './today.module.css'

export const FirstActsCard = ({ done }: { readonly done: FirstActs }) => {
  const words = useWords('today').now
  const acts = [
    { name: 'letter', label: words.firstLetter, href: addresses.letter },
    { name: 'schedule', label: words.firstSchedule, href: addresses.schedule },
    { name: 'goal', label: words.firstGoal, href: addresses.newGoal },
  ] as const
  const next = acts.find(({ name }) => !done[name])?.name
  return (
    <Card look="now" heading={<span className={styles['big']}>{words.first}</span>}>
      <p>{words.firstText}</p>
      <ol role="list" className={styles['acts']}>
        {acts.map(({ name, label, href }, index) => (
          <li key={name}>
            <a className={styles['act']} data-state={done[name] ? 'done' : name === next ? 'next' : 'later'} href={href}>
              <span className={styles['actMark']}>{done[name] ? <Check size={18} aria-hidden="true" /> : index + 1}</span>
              <span className={styles['actLabel']}>
                {label}
                {done[name] ? <span className={layout['spoken']}> ({words.done})</span> : null}
              </span>
              <ChevronRight size={20} aria-hidden="true" />
            </a>
          </li>
        ))}
      </ol>
    </Card>
  )
}
