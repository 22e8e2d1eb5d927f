// The home of the meetings section.
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'

export const MeetingsScreen = () => {
  const words = useWords('frame')
  return <Screen title={words.nav.meetings}>{null}</Screen>
}
