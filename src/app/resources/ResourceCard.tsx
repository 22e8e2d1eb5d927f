// One resource. A link says where it leads and opens only on a tap, outside of the app; one that may mislead stays words.
import { ExternalLink, Link, MapPin, Pencil, StickyNote, User } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { IconLink } from '../../kit/IconLink.tsx'
import type { Resource } from '../../ours/resources/resource.ts'
import { readLink } from '../../ours/resources/web-link.ts'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { refusalWords, resourceTitle, shownKind } from './resource-words.ts'
import styles from './resources.module.css'

const icons = { link: Link, name: User, place: MapPin, note: StickyNote } as const

export const ResourceCard = ({ resource }: { readonly resource: Resource }) => {
  const words = useWords('resources')
  const { id, link, note } = resource
  const web = readLink(link)
  const kind = shownKind(resource, web)
  const Icon = icons[kind]
  const title = resourceTitle(words, resource, web)
  return (
    <Card
      heading={
        <span className={styles['name']} dir="auto">
          {title}
        </span>
      }
      beside={<IconLink href={addresses.changeResource(id)} label={words.changeName(title)} icon={<Pencil size={20} aria-hidden="true" />} />}
    >
      <p className={styles['kind']}>
        <Icon size={18} aria-hidden="true" />
        {words.kind[kind]}
      </p>
      {note === '' ? null : (
        <p className={styles['words']} dir="auto">
          {note}
        </p>
      )}
      {link === '' ? null : web.type === 'opens' ? (
        <>
          {web.spelledOut ? <p className={styles['warning']}>{words.spelledOut(web.host)}</p> : null}
          <ButtonLink look="plain" wide outside href={web.href} label={words.openName(web.host, title)} icon={<ExternalLink size={20} aria-hidden="true" />}>
            {words.open(web.host)}
          </ButtonLink>
        </>
      ) : (
        <>
          <p className={styles['words']} dir="auto">
            {link}
          </p>
          <p className={styles['warning']}>{refusalWords(words, web)}</p>
        </>
      )}
    </Card>
  )
}
