// The title of a piece, for places that only name it: an agenda, a pinned piece, a row of the list.
import type { JobFamily } from '../foundation/role.ts'
import type { Language } from '../words/language.ts'
import { createLoadOnce } from './load-once.ts'
import { loadAdvice, loadPath, loadTopics } from './load-material.ts'
import type { AdviceName, PieceName, StretchName, TopicName } from './pieces.ts'

export type PieceParts =
  | { readonly kind: 'topic'; readonly topic: TopicName }
  | { readonly kind: 'advice'; readonly advice: AdviceName }
  | { readonly kind: 'path'; readonly family: JobFamily; readonly stretch: StretchName }

export const partsOf = (name: PieceName): PieceParts => {
  const [kind, one, two] = name.split('/')
  if (kind === 'topic') return { kind, topic: one as TopicName }
  if (kind === 'advice') return { kind, advice: one as AdviceName }
  return { kind: 'path', family: one as JobFamily, stretch: two as StretchName }
}

const load = createLoadOnce(async (key: `${Language} ${PieceName}`): Promise<string> => {
  const [language, name] = key.split(' ') as [Language, PieceName]
  const parts = partsOf(name)
  switch (parts.kind) {
    case 'topic':
      return (await loadTopics(language))[parts.topic].title
    case 'advice':
      return (await loadAdvice(language))[parts.advice].title
    case 'path':
      return (await loadPath(language, parts.family))[parts.stretch].title
  }
})

export const loadPieceTitle = (language: Language, name: PieceName): Promise<string> => load(`${language} ${name}`)
