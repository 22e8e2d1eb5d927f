// The job paths: one's own kind of work first, then the partner's, the others folded away.
import { Compass } from 'lucide-react'
import { type JobFamily, jobFamilies, otherRole } from '../../foundation/role.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { readPeople } from '../../ours/people/person.ts'
import { addresses } from '../addresses.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { StretchLinks } from './StretchLinks.tsx'
import styles from './material.module.css'

export const PathsCard = () => {
  const words = useWords('material')
  const frame = useWords('frame')
  const { role } = usePair()
  const partner = usePartnersCallName()
  const people = useShared(readPeople)
  const own = people[role].jobFamily
  const partners = people[otherRole(role)].jobFamily
  const others = jobFamilies.filter((family) => family !== own && family !== partners)
  const row = (family: JobFamily, label: string) => (
    <LinkRow key={family} href={addresses.piece(`path/${family}/week`)} label={label} icon={<Compass size={20} aria-hidden="true" />} />
  )
  return (
    <Card heading={words.paths}>
      {own === undefined ? (
        <div className={layout['tight']}>
          <p className={layout['muted']}>{words.pathsNote}</p>
          <ButtonLink look="plain" href={addresses.people}>
            {words.sayWork}
          </ButtonLink>
        </div>
      ) : (
        <div className={layout['tight']}>
          <p>{frame.jobFamily[own]}</p>
          <StretchLinks family={own} />
        </div>
      )}
      {partners === undefined || partners === own ? null : row(partners, words.partnersFamily(frame.jobFamily[partners], partner))}
      <details className={styles['folded']}>
        <summary>{own === undefined ? words.everyPath : words.otherPaths}</summary>
        {others.map((family) => row(family, frame.jobFamily[family]))}
      </details>
    </Card>
  )
}
