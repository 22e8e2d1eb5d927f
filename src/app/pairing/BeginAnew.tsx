// The way out of a pairing that went wrong, wherever this phone waits for the other one.
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { useWords } from '../session/use-words.ts'
import { isWaiting } from './kept-pairing.ts'
import type { Pairing } from './pairing-steps.ts'

interface BeginAnewProps {
  readonly pairing: Pairing
  readonly onAgain: () => void
}

export const BeginAnew = ({ pairing, onAgain }: BeginAnewProps) => {
  const words = useWords('together').pairing.stopped
  const { at } = pairing.stage
  if (!isWaiting(pairing)) return null
  return (
    <>
      {at === 'show-welcome' || at === 'read-thanks' ? <p className={layout['small']}>{words.letIn}</p> : null}
      <Button look="quiet" wide onClick={onAgain}>
        {words.again}
      </Button>
    </>
  )
}
