// The material at a glance: the topics, the advice, the paths, and questions to begin with.
import { Columns2 } from 'lucide-react'
import { use } from 'react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { loadIceBreakers } from '../../material/load-material.ts'
import { adviceNames, topicNames } from '../../material/pieces.ts'
import { addresses } from '../addresses.ts'
import { Screen } from '../frame/Screen.tsx'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LineList } from './LineList.tsx'
import { PathsCard } from './PathsCard.tsx'
import { PieceLinks } from './PieceLinks.tsx'
import styles from './material.module.css'

const topics = topicNames.map((name) => `topic/${name}` as const)
const advice = adviceNames.map((name) => `advice/${name}` as const)

export const MaterialScreen = () => {
  const words = useWords('material')
  const { questions, wentWell } = use(loadIceBreakers(useLanguage()))
  return (
    <Screen title={words.title} back={addresses.meetings}>
      <p>{words.lead}</p>
      <Card heading={words.topics}>
        <PieceLinks names={topics} />
      </Card>
      <Card>
        <LinkRow href={addresses.rounds} label={words.rounds} note={words.roundsNote} icon={<Columns2 size={20} aria-hidden="true" />} />
      </Card>
      <PathsCard />
      <Card heading={words.advice}>
        <PieceLinks names={advice} />
      </Card>
      <details className={styles['folded']}>
        <summary>{words.iceBreakers}</summary>
        <LineList lines={questions} />
      </details>
      <details className={styles['folded']}>
        <summary>{words.wentWell}</summary>
        <div className={layout['tight']}>
          <p className={layout['muted']}>{words.wentWellNote}</p>
          <LineList lines={wentWell} />
        </div>
      </details>
    </Screen>
  )
}
