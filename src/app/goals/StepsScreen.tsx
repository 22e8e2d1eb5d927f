// All next steps of the pair, over goals and meetings, by who does them. A step of its own can be added here.
import { otherRole } from '../../foundation/role.ts'
import { shortenText } from '../../foundation/text.ts'
import { Card } from '../../kit/Card.tsx'
import type { Step } from '../../ours/goals/goal.ts'
import { readGoals, readSteps } from '../../ours/goals/goals-view.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePair, useShared } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { StepList } from './StepList.tsx'

export const StepsScreen = () => {
  const words = useWords('steps')
  const language = useLanguage()
  const pair = usePair()
  const nameOf = useNameOf()
  const steps = useShared(readSteps)
  const goals = useShared(readGoals)
  const meetings = useShared(readMeetings)

  const from = ({ goalId, meetingId }: Step): string | undefined => {
    const goal = goals.find(({ id }) => id === goalId)
    if (goal !== undefined) return words.ofGoal(shortenText(goal.text.slice(0, 240), 120))
    const meeting = meetings.find(({ id }) => id === meetingId)
    return meeting === undefined ? undefined : words.ofMeeting(formatDay(language, meeting.day))
  }
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours" />}>
      {([pair.role, otherRole(pair.role), 'both'] as const).map((owner) => {
        const own = steps.filter((step) => step.owner === owner)
        return own.length === 0 && owner !== pair.role ? null : (
          <Card key={owner} heading={owner === 'both' ? words.both : nameOf(owner)}>
            <StepList steps={own} from={from} {...(owner === pair.role ? { addTo: {} } : {})} />
          </Card>
        )
      })}
    </Screen>
  )
}
