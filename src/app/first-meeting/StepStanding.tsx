// How far the two are with a step, and the way to say so: talked about, done, left out, open again. Then on to the next.
import { useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { readFirstMeetingSteps } from '../../ours/first-meeting/first-meeting-view.ts'
import type { FirstMeetingStep, StepState } from '../../ours/first-meeting/first-meeting.ts'
import { markStep } from '../../ours/first-meeting/keep-first-meeting.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { useStateLine } from './use-state-line.ts'
import layout from '../../kit/layout.module.css'

/** What a person may say next, the likeliest first. */
const choices: Readonly<Record<StepState, readonly StepState[]>> = {
  open: ['talked', 'leftOut'],
  talked: ['done', 'open'],
  done: ['open'],
  leftOut: ['open'],
}

export const StepStanding = ({ step }: { readonly step: FirstMeetingStep }) => {
  const words = useWords('first')
  const frame = useWords('frame')
  const agenda = useShared(readFirstMeetingSteps)
  const keep = useKeepShared()
  const [keptAt, setKeptAt] = useState<Instant>()
  const [failure, setFailure] = useState<string>()
  const at = agenda.findIndex((each) => each.step === step)
  const { state, mark } = agenda[at] ?? { state: 'open', mark: undefined }
  const line = useStateLine({ state, mark })
  const inTurn = [...agenda.slice(at + 1), ...agenda.slice(0, at)]
  const next = inTurn.find((each) => each.state === 'open')?.step
  const labels = {
    talked: words.mark.talked,
    done: words.mark.done,
    leftOut: words.mark.leaveOut,
    open: state === 'leftOut' ? words.mark.bringBack : words.mark.open,
  }

  const say = async (said: StepState) => {
    const kept = await keep((roots, writer) => markStep(roots, writer, step, said))
    setKeptAt(kept.ok ? kept.value.at : undefined)
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }

  return (
    <Card heading={words.mark.heading}>
      <p role="status">{line}</p>
      <div className={layout['actions']}>
        {choices[state].map((said) => (
          <Button key={said} look={said === 'talked' || said === 'done' ? 'main' : 'plain'} onClick={() => void say(said)}>
            {labels[said]}
          </Button>
        ))}
      </div>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {keptAt === undefined ? null : <KeptLine state={{ type: 'clean' }} keptAt={keptAt} />}
      {state === 'open' ? null : (
        <ButtonLink look="plain" wide href={next === undefined ? addresses.firstMeeting : addresses.firstMeetingStep(next)}>
          {next === undefined ? words.toList : words.next(words.steps[next])}
        </ButtonLink>
      )}
    </Card>
  )
}
