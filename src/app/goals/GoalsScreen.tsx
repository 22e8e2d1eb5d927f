// The home of the goals section.
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'

export const GoalsScreen = () => {
  const words = useWords('frame')
  return <Screen title={words.nav.goals}>{null}</Screen>
}
