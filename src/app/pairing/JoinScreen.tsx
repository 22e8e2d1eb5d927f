// Joining a book on a phone that has none for this pair: from the start screen, or as one more pair.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { JoinSteps } from './JoinSteps.tsx'

export const JoinScreen = () => {
  const words = useWords('together').pairing
  const hasPairs = useSession((session) => session.pairs.length > 0)
  return (
    <Screen title={words.join.title} back={hasPairs ? addresses.pairs : addresses.newPair} leave="close" banner={<RingBanner ring="ours">{words.join.banner}</RingBanner>}>
      {hasPairs ? <p>{words.join.hasPairs}</p> : null}
      <JoinSteps own={undefined} called={words.somebody} />
    </Screen>
  )
}
