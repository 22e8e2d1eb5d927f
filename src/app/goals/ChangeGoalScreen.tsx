// Changing the words of a goal.
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useWords } from '../session/use-words.ts'
import { readGoals } from '../../ours/goals/goals-view.ts'
import { useShared } from '../session/use-book.ts'
import { GoalForm } from './GoalForm.tsx'

export const ChangeGoalScreen = ({ params }: ScreenProps) => {
  const words = useWords('goals')
  const goal = useShared(readGoals).find(({ id }) => id === params['id'])
  if (goal === undefined) return <MissingScreen />
  return (
    <Screen title={words.form.changeTitle} back={addresses.goal(goal.id)} leave="close" banner={<RingBanner ring="ours" />}>
      <GoalForm goal={goal} />
    </Screen>
  )
}
