// The mosaic: everybody the pair can turn to, by what they help with.
import { LifeBuoy, UserPlus } from 'lucide-react'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { readContacts } from '../../ours/mosaic/keep-contact.ts'
import { formatNumber } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ContactCard } from './ContactCard.tsx'
import styles from './mosaic.module.css'

export const ContactsScreen = () => {
  const words = useWords('mosaic')
  const frame = useWords('frame')
  const language = useLanguage()
  const partner = usePartnersCallName()
  const contacts = useShared(readContacts)
  const add = (
    <ButtonLink href={addresses.newContact} icon={<UserPlus size={20} aria-hidden="true" />}>
      {words.add}
    </ButtonLink>
  )
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      {contacts.length === 0 ? (
        <EmptyState icon={<LifeBuoy size={32} aria-hidden="true" />} text={words.empty}>
          {add}
        </EmptyState>
      ) : (
        <>
          {add}
          <BoundedList items={contacts} keyOf={({ id }) => id} listClass={styles['list']} moreLabel={(left) => frame.showMore(formatNumber(language, left))}>
            {(contact) => <ContactCard contact={contact} />}
          </BoundedList>
        </>
      )}
    </Screen>
  )
}
