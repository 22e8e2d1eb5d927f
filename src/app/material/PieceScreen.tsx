// One piece of the material: a topic, an advice, or a stretch of a job path, and what can be done with it.
import { use } from 'react'
import { Card } from '../../kit/Card.tsx'
import { linkedPieces } from '../../material/catalogue.ts'
import { loadPieceTitle, partsOf } from '../../material/piece-title.ts'
import { isPieceName, type PieceName } from '../../material/pieces.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { Credits } from './Credits.tsx'
import { PieceLinks } from './PieceLinks.tsx'
import { PieceView } from './PieceView.tsx'
import { StretchLinks } from './StretchLinks.tsx'
import { TalkNext } from './TalkNext.tsx'

export const PieceScreen = ({ params }: ScreenProps) => {
  const words = useWords('material')
  const language = useLanguage()
  const asked = [params['kind'], params['name'], params['stretch']].filter((part) => part !== undefined).join('/')
  const name: PieceName | undefined = isPieceName(asked) ? asked : undefined
  const title = use(loadPieceTitle(language, name ?? 'topic/start'))
  if (name === undefined) return <MissingScreen />

  const parts = partsOf(name)
  const more = linkedPieces(name)
  return (
    <Screen title={title} kicker={words.kind[parts.kind]} back={addresses.material}>
      {parts.kind === 'path' ? <StretchLinks family={parts.family} stretch={parts.stretch} /> : null}
      <PieceView name={name} />
      <TalkNext name={name} />
      {more.length === 0 ? null : (
        <Card heading={words.more}>
          <PieceLinks names={more} />
        </Card>
      )}
      <Credits name={name} />
    </Screen>
  )
}
