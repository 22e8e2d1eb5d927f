// The home of the pair section.
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'

export const PairScreen = () => {
  const words = useWords('frame')
  return <Screen title={words.nav.pair}>{null}</Screen>
}
