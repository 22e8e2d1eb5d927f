// A topic: what it is about, what to talk about, a moment of the day for the pair's own kinds of work, what to try, and
// a look at oneself.
import { Columns2 } from 'lucide-react'
import { use } from 'react'
import { type JobFamily, jobFamilies, otherRole } from '../../foundation/role.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { loadTopics } from '../../material/load-material.ts'
import type { TopicName } from '../../material/pieces.ts'
import { readPeople } from '../../ours/people/person.ts'
import { addresses } from '../addresses.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LineList } from './LineList.tsx'
import styles from './material.module.css'

export const TopicView = ({ topic: name }: { readonly topic: TopicName }) => {
  const words = useWords('material')
  const frame = useWords('frame')
  const { role } = usePair()
  const people = useShared(readPeople)
  const topic = use(loadTopics(useLanguage()))[name]
  const own = [...new Set([people[role].jobFamily, people[otherRole(role)].jobFamily])].filter((family) => family !== undefined)
  const others = jobFamilies.filter((family) => !own.includes(family))
  const moments = (families: readonly JobFamily[]) => (
    <ul role="list" className={styles['lines']}>
      {families.map((family) => (
        <li key={family} className={styles['line']}>
          <span className={styles['kind']}>{frame.jobFamily[family]}</span>
          <br />
          {topic.situations[family]}
        </li>
      ))}
    </ul>
  )
  return (
    <div className={layout['stack']}>
      <p className={styles['lead']}>{topic.about}</p>
      <Card heading={words.starters}>
        <LineList lines={topic.starters} />
      </Card>
      <Card heading={words.situations}>
        <p className={layout['muted']}>{words.situationsNote}</p>
        {own.length === 0 ? (
          moments(others)
        ) : (
          <>
            {moments(own)}
            <details className={styles['folded']}>
              <summary>{words.otherSituations}</summary>
              {moments(others)}
            </details>
          </>
        )}
      </Card>
      <Card heading={words.tries}>
        <LineList lines={topic.tries} />
      </Card>
      <Card heading={words.selfCheck}>
        <p className={layout['muted']}>{words.selfCheckNote}</p>
        <LineList lines={topic.selfCheck} />
        <LinkRow href={addresses.rounds} label={words.rounds} note={words.roundsNote} icon={<Columns2 size={20} aria-hidden="true" />} />
      </Card>
    </div>
  )
}
