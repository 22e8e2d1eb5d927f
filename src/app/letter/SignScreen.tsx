// Signing: first who, then the words and the signature. One phone may be handed across the table; the record says so.
import { isRole, otherRole } from '../../foundation/role.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { readPeople } from '../../ours/people/person.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { SignForm } from './SignForm.tsx'
import styles from './letter.module.css'
import layout from '../../kit/layout.module.css'

export const SignScreen = ({ params }: ScreenProps) => {
  const words = useWords('letter').sign
  const pair = usePair()
  const people = useShared(readPeople)
  const role = params['role']
  if (role !== undefined && !isRole(role)) return <MissingScreen />
  const partner = otherRole(pair.role)
  return (
    <Screen title={words.title} back={addresses.letter} leave="close" banner={<RingBanner ring="ours" />}>
      {role === undefined ? (
        <>
          <h2 className={styles['subheading']}>{words.who}</h2>
          <p>{words.whoLead}</p>
          <div className={layout['stack']}>
            <ButtonLink wide href={addresses.signAs(pair.role)}>
              {words.me(people[pair.role].name)}
            </ButtonLink>
            <ButtonLink wide look="plain" href={addresses.signAs(partner)}>
              {words.partner(people[partner].name)}
            </ButtonLink>
          </div>
        </>
      ) : (
        <SignForm role={role} />
      )}
    </Screen>
  )
}
