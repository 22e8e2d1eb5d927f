// The title of a piece by the name the book has for it; a name that only a newer version knows is said to be one.
import { use } from 'react'
import { isPieceName } from '../../material/pieces.ts'
import { loadPieceTitle } from '../../material/piece-title.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

const unknown: Promise<undefined> = Promise.resolve(undefined)

export const PieceTitle = ({ name }: { readonly name: string }) => {
  const words = useWords('material')
  const language = useLanguage()
  return use(isPieceName(name) ? loadPieceTitle(language, name) : unknown) ?? words.unknown
}
