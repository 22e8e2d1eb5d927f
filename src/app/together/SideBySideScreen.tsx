// Side by side, between two phones that are joined: what this phone brings, in plain counts, then moving codes in turns until both
// have everything. The codes are made only once the two begin, so that looking here sends nothing on its way.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { ApartNotice } from './ApartNotice.tsx'
import { NotPaired } from './NotPaired.tsx'
import { useLedger } from './use-ledger.ts'
import { SideBySideExchange } from './SideBySideExchange.tsx'

export const SideBySideScreen = () => {
  const words = useWords('together')
  const partner = usePartnersCallName()
  const known = useLedger()
  return (
    <Screen title={words.title} back={addresses.whereItStands} leave="close" banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {known.type === 'paired' ? (
        <>
          <ApartNotice ledger={known.ledger} />
          {known.ledger.apart === undefined ? <SideBySideExchange ledger={known.ledger} /> : null}
        </>
      ) : (
        <NotPaired known={known.type} />
      )}
    </Screen>
  )
}
