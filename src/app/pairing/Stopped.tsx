// A pairing that ended before anything was shared: why, and how to begin anew.
import { Button } from '../../kit/Button.tsx'
import { useWords } from '../session/use-words.ts'
import { StepCard } from './StepCard.tsx'

interface StoppedProps {
  readonly why: 'different' | 'expired'
  readonly onAgain: () => void
}

export const Stopped = ({ why, onAgain }: StoppedProps) => {
  const words = useWords('together').pairing.stopped
  return (
    <StepCard heading={words[why].title}>
      <p role="alert">{words[why].what}</p>
      <Button wide onClick={onAgain}>
        {words.again}
      </Button>
    </StepCard>
  )
}
