// The screen of the form: adding a person who helps, changing or deleting one.
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import { Button } from '../../kit/Button.tsx'
import type { Contact } from '../../ours/mosaic/contact.ts'
import { readContacts } from '../../ours/mosaic/keep-contact.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { ContactForm } from './ContactForm.tsx'

export const ContactFormScreen = ({ params }: ScreenProps) => {
  const words = useWords('mosaic')
  const partner = usePartnersCallName()
  const deleteShared = useDeleteShared()
  const wanted = params['id']
  const contact = useShared(readContacts).find(({ id }) => id === wanted)
  if (wanted !== undefined && contact === undefined) return <MissingScreen />

  const remove = ({ id }: Contact) => {
    location.replace(addresses.contacts)
    void deleteShared(words.form.deleted, (mine, book) => deleteFromBook(mine, book, 'contact', [{ root: 'contacts', id }]))
  }
  return (
    <Screen
      title={contact === undefined ? words.form.newTitle : words.form.changeTitle}
      back={addresses.contacts}
      leave="close"
      banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}
    >
      <ContactForm key={wanted} contact={contact} />
      {contact === undefined ? null : (
        <Button look="delete" onClick={() => remove(contact)}>
          {words.form.delete}
        </Button>
      )}
    </Screen>
  )
}
