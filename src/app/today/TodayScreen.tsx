// Today: the one thing that matters now, a box to jot in, what is due.
import { Screen } from '../frame/Screen.tsx'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const TodayScreen = () => {
  const words = useWords('today')
  const { pair } = useOpenPair()
  return (
    <Screen title={words.title(pair.partnerName)} kicker={words.kicker}>
      {null}
    </Screen>
  )
}
