// Writing a goal.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'
import { GoalForm } from './GoalForm.tsx'

export const NewGoalScreen = () => {
  const words = useWords('goals')
  return (
    <Screen title={words.form.newTitle} back={addresses.goals} leave="close" banner={<RingBanner ring="ours" />}>
      <GoalForm />
    </Screen>
  )
}
