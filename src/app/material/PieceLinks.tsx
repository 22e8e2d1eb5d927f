// Rows that lead to pieces.
import { BookOpen, Compass, MessagesSquare } from 'lucide-react'
import { LinkRow } from '../../kit/LinkRow.tsx'
import type { PieceName } from '../../material/pieces.ts'
import { partsOf } from '../../material/piece-title.ts'
import { addresses } from '../addresses.ts'
import { PieceTitle } from './PieceTitle.tsx'

const icons = { topic: BookOpen, advice: MessagesSquare, path: Compass } as const

export const PieceLinks = ({ names }: { readonly names: readonly PieceName[] }) => (
  <ul role="list">
    {names.map((name) => {
      const Icon = icons[partsOf(name).kind]
      return (
        <li key={name}>
          <LinkRow href={addresses.piece(name)} label={<PieceTitle name={name} />} icon={<Icon size={20} aria-hidden="true" />} />
        </li>
      )
    })}
  </ul>
)
