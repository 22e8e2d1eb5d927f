// The home of the journal section.
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'

export const JournalScreen = () => {
  const words = useWords('frame')
  return <Screen title={words.nav.journal}>{null}</Screen>
}
