// Receive: a file picked or dropped, or a pasted text, goes in the one way everything comes in, and what came of it is said.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { ApartNotice } from './ApartNotice.tsx'
import { NotPaired } from './NotPaired.tsx'
import { useLedger } from './use-ledger.ts'
import { ReceiveFile } from './ReceiveFile.tsx'

export const ReceiveFileScreen = () => {
  const words = useWords('exchange').receiving
  const partner = usePartnersCallName()
  const known = useLedger()
  return (
    <Screen title={words.title} back={addresses.whereItStands} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {known.type === 'paired' ? (
        <>
          <ApartNotice ledger={known.ledger} />
          <ReceiveFile />
        </>
      ) : (
        <NotPaired known={known.type} />
      )}
    </Screen>
  )
}
