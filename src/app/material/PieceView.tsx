// What a piece says, and nothing around it: for its own screen, or for a sheet on another.
import type { PieceName } from '../../material/pieces.ts'
import { partsOf } from '../../material/piece-title.ts'
import { AdviceView } from './AdviceView.tsx'
import { PathView } from './PathView.tsx'
import { TopicView } from './TopicView.tsx'

export const PieceView = ({ name }: { readonly name: PieceName }) => {
  const parts = partsOf(name)
  switch (parts.kind) {
    case 'topic':
      return <TopicView topic={parts.topic} />
    case 'advice':
      return <AdviceView advice={parts.advice} />
    case 'path':
      return <PathView family={parts.family} stretch={parts.stretch} />
  }
}
