// Joining the partner's book with the one begun here: both become one, and no word of either is lost. Or a phone that was of
// the pair before comes back to it.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { useLedger } from '../together/use-ledger.ts'
import { JoinSteps } from './JoinSteps.tsx'

export const MergeScreen = () => {
  const words = useWords('together').pairing
  const own = useOpenPair()
  const called = usePartnersCallName()
  const isBack = useLedger().type === 'paired'
  return (
    <Screen title={words.join.title} back={addresses.phones} leave="close" banner={<RingBanner ring="ours">{words.banner(called)}</RingBanner>}>
      <JoinSteps own={own} called={called} isBack={isBack} />
    </Screen>
  )
}
