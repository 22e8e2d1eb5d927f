// One goal: its words, its steps, how it goes over time, and what to do with it next.
import { Pencil } from 'lucide-react'
import { deleteGoal } from '../../crossings/delete-goal.ts'
import { asksStillRight, checkInsOf, eventsOfGoal, readGoalEvents, readGoals, readSteps, stepsOfGoal } from '../../ours/goals/goals-view.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { CelebrationCard } from './CelebrationCard.tsx'
import { CheckInCard } from './CheckInCard.tsx'
import { ClosedActions } from './ClosedActions.tsx'
import { GoalHistory } from './GoalHistory.tsx'
import { OpenActions } from './OpenActions.tsx'
import { ProgressCard } from './ProgressCard.tsx'
import { StepList } from './StepList.tsx'
import { StillRightCard } from './StillRightCard.tsx'
import layout from '../../kit/layout.module.css'
import styles from './goals.module.css'

export const GoalScreen = ({ params }: ScreenProps) => {
  const words = useWords('goals')
  const stepWords = useWords('steps')
  const { mine } = usePairbook()
  const goal = useShared(readGoals).find(({ id }) => id === params['id'])
  const events = useShared(readGoalEvents)
  const steps = useShared(readSteps)
  const deleteShared = useDeleteShared()
  if (goal === undefined) return <MissingScreen />

  const history = eventsOfGoal(events, goal.id)
  const checkIns = checkInsOf(events, goal.id)
  const ownSteps = stepsOfGoal(steps, goal.id)
  const open = goal.status === 'open'
  const remove = () => {
    location.replace(addresses.goals)
    void deleteShared(words.deleted, (store, book) => deleteGoal(store, book, goal.id))
  }

  return (
    <Screen title={words.oneTerm[goal.term]} back={addresses.goals} banner={<RingBanner ring="ours" />}>
      {goal.status === 'reached' ? <CelebrationCard goal={goal} history={history} /> : null}
      {goal.status === 'letGo' ? <p className={layout['muted']}>{words.wasLetGo}</p> : null}
      <Card>
        <p className={styles['goalText']} dir="auto">
          {goal.text}
        </p>
        {goal.why === '' && goal.timeFrame === '' ? null : (
          <dl className={styles['words']}>
            {goal.why === '' ? null : (
              <div>
                <dt>{words.why}</dt>
                <dd dir="auto">{goal.why}</dd>
              </div>
            )}
            {goal.timeFrame === '' ? null : (
              <div>
                <dt>{words.timeFrame}</dt>
                <dd dir="auto">{goal.timeFrame}</dd>
              </div>
            )}
          </dl>
        )}
        {goal.carriedFrom === undefined ? null : (
          <ButtonLink look="quiet" href={addresses.seasons}>
            {words.carried}
          </ButtonLink>
        )}
        {open ? (
          <ButtonLink look="plain" href={addresses.changeGoal(goal.id)} icon={<Pencil size={20} aria-hidden="true" />}>
            {words.changeWords}
          </ButtonLink>
        ) : null}
      </Card>
      {asksStillRight(goal, events, mine.clock.now()) ? <StillRightCard goal={goal} /> : null}
      {open || ownSteps.length > 0 ? (
        <Card heading={stepWords.title}>
          <StepList steps={ownSteps} {...(open ? { addTo: { goalId: goal.id } } : {})} />
        </Card>
      ) : null}
      {open ? <CheckInCard goal={goal} /> : null}
      {checkIns.length === 0 ? null : <ProgressCard checkIns={checkIns} />}
      {open ? <OpenActions goal={goal} /> : <ClosedActions goal={goal} />}
      <GoalHistory goal={goal} history={history} />
      <Button look="delete" onClick={remove}>
        {words.delete}
      </Button>
    </Screen>
  )
}
