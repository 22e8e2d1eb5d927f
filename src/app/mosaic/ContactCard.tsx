// One person who helps: with what, and how to reach them. Only a number or address that is beyond doubt gets a button.
import { Mail, MapPin, Pencil, Phone } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { IconLink } from '../../kit/IconLink.tsx'
import layout from '../../kit/layout.module.css'
import { areaOf, type Contact } from '../../ours/mosaic/contact.ts'
import { mailLink } from '../../ours/mosaic/mail-address.ts'
import { telLink } from '../../ours/mosaic/phone-number.ts'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import styles from './mosaic.module.css'

export const ContactCard = ({ contact }: { readonly contact: Contact }) => {
  const words = useWords('mosaic')
  const { id, name, helpsWith, phone, mail, where, note } = contact
  const call = telLink(phone)
  const write = mailLink(mail)
  const facts = [
    { name: 'phone', text: phone, icon: <Phone size={18} aria-hidden="true" /> },
    { name: 'mail', text: mail, icon: <Mail size={18} aria-hidden="true" /> },
    { name: 'where', text: where, icon: <MapPin size={18} aria-hidden="true" /> },
  ].filter(({ text }) => text !== '')
  return (
    <Card
      heading={
        <span className={styles['name']} dir="auto">
          {name}
        </span>
      }
      beside={<IconLink href={addresses.changeContact(id)} label={words.changeName(name)} icon={<Pencil size={20} aria-hidden="true" />} />}
    >
      <p className={styles['area']}>{words.area[areaOf(contact)]}</p>
      {helpsWith === '' ? null : (
        <p className={styles['words']} dir="auto">
          {helpsWith}
        </p>
      )}
      {facts.length === 0 ? null : (
        <ul role="list" className={styles['facts']}>
          {facts.map(({ name: fact, text, icon }) => (
            <li key={fact} className={styles['fact']}>
              {icon}
              <span>
                <bdi>{text}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      {note === '' ? null : (
        <p className={`${styles['words']} ${layout['muted']}`} dir="auto">
          {note}
        </p>
      )}
      {call === undefined && write === undefined ? null : (
        <div className={layout['actions']}>
          {call === undefined ? null : (
            <ButtonLink href={call} label={words.callName(name)} icon={<Phone size={20} aria-hidden="true" />}>
              {words.call}
            </ButtonLink>
          )}
          {write === undefined ? null : (
            <ButtonLink look="plain" href={write} label={words.writeName(name)} icon={<Mail size={20} aria-hidden="true" />}>
              {words.write}
            </ButtonLink>
          )}
        </div>
      )}
    </Card>
  )
}
