// Topics to talk about, from the answers of both: never who chose what, and no number.
import { use } from 'react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { loadTopics } from '../../material/load-material.ts'
import { type Opener, openerKinds } from '../../ours/rounds/openers.ts'
import { addresses } from '../addresses.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './rounds.module.css'

export const Openers = ({ openers }: { readonly openers: readonly Opener[] }) => {
  const words = useWords('rounds').page
  const topics = use(loadTopics(useLanguage()))
  const kinds = openerKinds.filter((kind) => openers.some((opener) => opener.kind === kind))
  return (
    <Card heading={words.openers}>
      <p className={layout['muted']}>{openers.length === 0 ? words.noOpeners : words.openersNote}</p>
      {kinds.map((kind) => (
        <section key={kind} className={styles['group']}>
          <h3 className={styles['lead']}>{words.opener[kind]}</h3>
          <ul role="list">
            {openers
              .filter((opener) => opener.kind === kind)
              .map(({ topic }) => (
                <li key={topic}>
                  <LinkRow href={addresses.piece(`topic/${topic}`)} label={topics[topic].title} note={words.ask(topics[topic].starters[0])} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
