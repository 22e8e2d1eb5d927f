// One stretch of a job family's path: where things are, who to know, routines, safety.
import { DoorOpen, Repeat, ShieldCheck, Users } from 'lucide-react'
import { use } from 'react'
import type { JobFamily } from '../../foundation/role.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { loadPath } from '../../material/load-material.ts'
import type { StretchName } from '../../material/pieces.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LineList } from './LineList.tsx'
import styles from './material.module.css'

const lists = [
  { list: 'places', Icon: DoorOpen },
  { list: 'people', Icon: Users },
  { list: 'routines', Icon: Repeat },
  { list: 'safety', Icon: ShieldCheck },
] as const

export const PathView = ({ family, stretch: name }: { readonly family: JobFamily; readonly stretch: StretchName }) => {
  const words = useWords('material')
  const stretch = use(loadPath(useLanguage(), family))[name]
  return (
    <div className={layout['stack']}>
      {lists.map(({ list, Icon }) => (
        <Card
          key={list}
          heading={
            <span className={styles['heading']}>
              <Icon size={20} aria-hidden="true" />
              {words[list]}
            </span>
          }
        >
          <LineList lines={stretch[list]} />
        </Card>
      ))}
      <p className={layout['muted']}>{words.schoolFirst}</p>
    </div>
  )
}
