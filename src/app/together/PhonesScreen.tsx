// Phones of the pair, mine and the partner's: who is in, a new one announced, taking one out, and the ways to let one in, to a new
// phone, and out of the connection.
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { AddPhone } from './AddPhone.tsx'
import { NotLookedUp } from './NotLookedUp.tsx'
import { Phones } from './Phones.tsx'
import { useLedger } from './use-ledger.ts'

export const PhonesScreen = () => {
  const { devices, add } = useWords('phones')
  const partner = usePartnersCallName()
  const known = useLedger()
  const body = () => {
    switch (known.type) {
      case 'paired':
        return <Phones ledger={known.ledger} />
      case 'alone':
        return (
          <>
            <Card heading={devices.thisOne}>
              <p>{add.alone(partner)}</p>
            </Card>
            <AddPhone mayJoin />
          </>
        )
      case 'reading':
      case 'unreadable':
        return <NotLookedUp known={known.type} />
    }
  }
  return (
    <Screen title={devices.title} back={addresses.pair} banner={<RingBanner ring="ours">{devices.banner(partner)}</RingBanner>}>
      {body()}
    </Screen>
  )
}
