// The five sections: a bar at the thumb on a phone, a rail at the side on a wide window.
import { BookOpen, CalendarDays, NotebookPen, Sun, Target, Users } from 'lucide-react'
import { addresses } from '../addresses.ts'
import { type Section, sections } from '../routes.ts'
import { useWords } from '../session/use-words.ts'
import styles from './navigation.module.css'

const icons = { today: Sun, meetings: CalendarDays, goals: Target, journal: NotebookPen, pair: Users } as const

export const Navigation = ({ section }: { readonly section: Section | undefined }) => {
  const words = useWords('frame')
  return (
    <nav className={styles['nav']} aria-label={words.nav.label}>
      <p className={styles['brand']} aria-hidden="true">
        <BookOpen size={22} />
      </p>
      <ul role="list" className={styles['list']}>
        {sections.map((name) => {
          const Icon = icons[name]
          return (
            <li key={name}>
              <a
                className={styles['link']}
                href={addresses[name]}
                aria-current={section === name ? 'page' : undefined}
              >
                <span className={styles['icon']}>
                  <Icon size={24} aria-hidden="true" />
                </span>
                {words.nav[name]}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
