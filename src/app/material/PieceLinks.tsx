// Rows that lead to pieces.
import { LinkRow } from '../../kit/LinkRow.tsx'
import type { PieceName } from '../../material/pieces.ts'
import { addresses } from '../addresses.ts'
import { PieceIcon } from './PieceIcon.tsx'
import { PieceTitle } from './PieceTitle.tsx'

export const PieceLinks = ({ names }: { readonly names: readonly PieceName[] }) => (
  <ul role="list">
    {names.map((name) => (
      <li key={name}>
        <LinkRow href={addresses.piece(name)} label={<PieceTitle name={name} />} icon={<PieceIcon name={name} />} />
      </li>
    ))}
  </ul>
)
