// The title of a pinned piece. Until the material has loaded, and for a piece only a newer version has, as it was called
// when it was pinned.
import { Suspense } from 'react'
import { isPieceName } from '../../material/pieces.ts'
import { LoadedPieceTitle } from './LoadedPieceTitle.tsx'

interface PieceTitleProps {
  readonly piece: string
  readonly pinnedAs: string
}

export const PieceTitle = ({ piece, pinnedAs }: PieceTitleProps) =>
  isPieceName(piece) ? (
    <Suspense fallback={pinnedAs}>
      <LoadedPieceTitle piece={piece} />
    </Suspense>
  ) : (
    pinnedAs
  )
