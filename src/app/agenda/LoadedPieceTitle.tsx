// The title of a piece in the language on screen; waits (React suspends it) until the material has loaded.
import { use } from 'react'
import { loadPieceTitle } from '../../material/piece-title.ts'
import type { PieceName } from '../../material/pieces.ts'
import { useLanguage } from '../session/use-words.ts'

export const LoadedPieceTitle = ({ piece }: { readonly piece: PieceName }) => use(loadPieceTitle(useLanguage(), piece))
