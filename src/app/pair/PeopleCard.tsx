// The two people of the pair, as the shared book knows them.
import { Pencil } from 'lucide-react'
import { otherRole, type Role } from '../../foundation/role.ts'
import { Card } from '../../kit/Card.tsx'
import { IconLink } from '../../kit/IconLink.tsx'
import { readPeople } from '../../ours/people/person.ts'
import { addresses } from '../addresses.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { PersonMark } from './PersonMark.tsx'
import styles from './pair.module.css'

export const PeopleCard = () => {
  const words = useWords('pair')
  const frame = useWords('frame')
  const pair = usePair()
  const people = useShared(readPeople)
  const person = (role: Role, name: string) => {
    const { jobFamily, workplace } = people[role]
    const about = [frame.role[role], jobFamily === undefined ? undefined : frame.jobFamily[jobFamily], workplace]
    return (
      <li key={role} className={styles['person']}>
        <PersonMark name={name} role={role} />
        <span>
          <strong>{name}</strong>
          <span className={styles['about']}>{about.filter((part) => part !== undefined && part !== '').join(' · ')}</span>
        </span>
      </li>
    )
  }
  return (
    <Card heading={words.who} beside={<IconLink href={addresses.people} label={words.editPeople} icon={<Pencil size={20} aria-hidden="true" />} />}>
      <ul role="list" className={styles['people']}>
        {person(pair.role, words.youAre(pair.myName))}
        {person(otherRole(pair.role), pair.partnerName)}
      </ul>
    </Card>
  )
}
