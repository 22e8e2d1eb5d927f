// What to do with a goal that was reached or let go: open it again.
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import type { Goal } from '../../ours/goals/goal.ts'
import { reopenGoal } from '../../ours/goals/keep-goal.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

export const ClosedActions = ({ goal }: { readonly goal: Goal }) => {
  const words = useWords('goals')
  const frame = useWords('frame')
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const open = async () => {
    const kept = await keep((roots, writer) => reopenGoal(roots, writer, goal.id))
    if (!kept.ok) setFailure(failureWords(frame, kept.error))
  }
  return (
    <>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <Button look="plain" icon={<RotateCcw aria-hidden="true" />} onClick={() => void open()}>
        {words.reopen}
      </Button>
    </>
  )
}
