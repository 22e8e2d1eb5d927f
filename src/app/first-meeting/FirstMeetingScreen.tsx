// The first meeting's list: what to talk through, in any order and over as many sittings as it takes.
import { useState } from 'react'
import { putFirstMeetingAway } from '../../mine/pairs/keep-pair.ts'
import { progressOf, readFirstMeetingSteps } from '../../ours/first-meeting/first-meeting-view.ts'
import { Button } from '../../kit/Button.tsx'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { showRenamed } from '../session/switch-pair.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { StepRow } from './StepRow.tsx'
import layout from '../../kit/layout.module.css'
import styles from './first-meeting.module.css'

export const FirstMeetingScreen = () => {
  const words = useWords('first')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const pair = usePair()
  const steps = useShared(readFirstMeetingSteps)
  const { talked, of } = progressOf(steps)
  const [failure, setFailure] = useState<string>()
  const isAway = pair.firstMeetingAwayAt !== undefined

  const putAway = async (away: boolean) => {
    const changed = await putFirstMeetingAway(mine, pair.id, away)
    setFailure(changed.ok ? undefined : failureWords(frame, changed.error))
    if (changed.ok) showRenamed(changed.value)
  }

  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours" />}>
      <p>{words.lead}</p>
      <p className={layout['strong']}>{words.progress(talked, of)}</p>
      <ol role="list" aria-label={words.list} className={styles['steps']}>
        {steps.map((step, index) => (
          <StepRow key={step.step} number={index + 1} {...step} />
        ))}
      </ol>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {talked === of && !isAway ? null : (
        <div className={layout['tight']}>
          <p className={`${layout['muted']} ${layout['small']}`}>{isAway ? words.away.isAway : words.away.text}</p>
          <Button look="quiet" onClick={() => void putAway(!isAway)}>
            {isAway ? words.away.bringBack : words.away.putAway}
          </Button>
        </div>
      )}
    </Screen>
  )
}
