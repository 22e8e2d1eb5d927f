// Send what's new: first what it is, in plain counts, then the sealed file, then the way it goes. Looking seals nothing: only a
// file that was asked for counts as on its way.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { NotPaired } from './NotPaired.tsx'
import { useLedger } from './use-ledger.ts'
import { SendFile } from './SendFile.tsx'

export const SendFileScreen = () => {
  const words = useWords('exchange').sending
  const partner = usePartnersCallName()
  const known = useLedger()
  return (
    <Screen title={words.title(partner)} back={addresses.whereItStands} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {known.type === 'paired' ? <SendFile ledger={known.ledger} /> : <NotPaired known={known.type} />}
    </Screen>
  )
}
