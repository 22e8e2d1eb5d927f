// The way back from an earlier season's book.
import { Undo2 } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import type { ButtonLookName } from '../../kit/button-look.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { backToThisYear } from '../session/show-season.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const BackToThisYear = ({ look = 'plain' }: { readonly look?: ButtonLookName }) => {
  const words = useWords('seasons').notice
  const pairbook = usePairbook()
  const pair = usePair()
  return (
    <Button
      look={look}
      icon={<Undo2 size={20} aria-hidden="true" />}
      onClick={() => {
        void backToThisYear(pairbook, pair).then(() => {
          location.hash = addresses.today
        })
      }}
    >
      {words.back}
    </Button>
  )
}
