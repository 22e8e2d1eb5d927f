// Acts on contacts, and reading them. Each act is one edit of the book; `readContacts` is a view.
import { type ContactId, createId } from '../../foundation/id.ts'
import { foldText, tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, readRecords, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { areaOf, type Contact, contactKind, helpAreas } from './contact.ts'

/** Texts within the limits of foundation/text.ts. */
export type ContactWords = Pick<Contact, 'name' | 'area' | 'helpsWith' | 'phone' | 'mail' | 'where' | 'note'>

const tidyWords = ({ name, area, helpsWith, phone, mail, where, note }: ContactWords): ContactWords => ({
  name: tidyText(name).trim(),
  area,
  helpsWith: tidyText(helpsWith).trim(),
  phone: tidyText(phone).trim(),
  mail: tidyText(mail).trim(),
  where: tidyText(where).trim(),
  note: tidyText(note).trim(),
})

export const addContact = (roots: BookRoots, { by, clock, randomness }: Writer, words: ContactWords): ContactId => {
  const id = createId('contact', randomness)
  writeRecord(roots, 'contacts', contactKind, id, { ...tidyWords(words), id, by, at: clock.now() })
  return id
}

export const changeContact = (roots: BookRoots, id: ContactId, words: ContactWords): void => {
  if (readRecord(roots, 'contacts', contactKind, id) === undefined) return
  writeRecord(roots, 'contacts', contactKind, id, tidyWords(words))
}

/** By area, in the order of `helpAreas`; within one by name. The same on both phones, whatever their language. */
export const readContacts = (roots: BookRoots): readonly Contact[] => {
  const keyed = readRecords(roots, 'contacts', contactKind).rows.map((contact) => ({
    contact,
    place: helpAreas.indexOf(areaOf(contact)),
    name: foldText(contact.name.slice(0, 200)),
  }))
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return keyed
    .sort((a, b) => a.place - b.place || before(a.name, b.name) || before(a.contact.id, b.contact.id))
    .map(({ contact }) => contact)
}
