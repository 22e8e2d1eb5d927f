// "Still the right goal?", asked gently after weeks without a look; "Not now" puts the question off for two weeks.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { dismiss, dismissedAt } from '../../mine/settings/dismissed.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import type { Goal } from '../../ours/goals/goal.ts'
import { stillRight } from '../../ours/goals/keep-goal.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

const askAgainAfter = 14 * 86_400_000

export const StillRightCard = ({ goal }: { readonly goal: Goal }) => {
  const words = useWords('goals').stillRight
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const name = `still-right ${goal.id}`
  const putOff = useLiveQuery(async () => (await dismissedAt(mine, name)) ?? 0, [mine, name])
  if (putOff === undefined || mine.clock.now() - putOff < askAgainAfter) return null

  const say = async () => {
    const kept = await keep((roots, writer) => stillRight(roots, writer, goal.id))
    if (!kept.ok) setFailure(failureWords(frame, kept.error))
  }
  const notNow = async () => {
    const kept = await dismiss(mine, name)
    if (!kept.ok) setFailure(failureWords(frame, kept.error))
  }
  return (
    <Card heading={words.title}>
      <p>{words.text}</p>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <div className={layout['actions']}>
        <Button onClick={() => void say()}>{words.yes}</Button>
        <Button look="plain" onClick={() => void notNow()}>
          {words.notNow}
        </Button>
      </div>
    </Card>
  )
}
