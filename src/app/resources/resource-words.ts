// What to call a resource, and why a link of one is not opened, in words.
import { shortenText } from '../../foundation/text.ts'
import { kindOf, type Resource, type ResourceKindName } from '../../ours/resources/resource.ts'
import type { WebLink } from '../../ours/resources/web-link.ts'
import type { AreaWords } from '../../words/areas.ts'

/** Its name, else what else it says, cut short. */
export const resourceTitle = (words: AreaWords<'resources'>, { name, link, note }: Pick<Resource, 'name' | 'link' | 'note'>, web: WebLink): string => {
  if (name !== '') return name
  if (web.type === 'opens') return web.host
  return link === '' && note !== '' ? shortenText(note.slice(0, 200), 80) : words.kind.note
}

/** A link that may not be opened is a note. */
export const shownKind = (resource: Resource, web: WebLink): ResourceKindName => {
  const kind = kindOf(resource)
  return kind === 'link' && resource.link !== '' && web.type === 'refused' ? 'note' : kind
}

export const refusalWords = (words: AreaWords<'resources'>, web: Extract<WebLink, { type: 'refused' }>): string =>
  web.why === 'scheme' ? words.refused.scheme(web.scheme ?? '') : words.refused[web.why]
