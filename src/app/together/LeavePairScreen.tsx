// Ending the connection: a last file says goodbye, then this phone lets go of the pair's keys. The books stay, each where it is.
import { useState } from 'react'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { NotPaired } from './NotPaired.tsx'
import { noteExchange, useLedger } from './use-ledger.ts'
import { LeavePair } from './LeavePair.tsx'

export const LeavePairScreen = () => {
  const words = useWords('phones').leaving
  const partner = usePartnersCallName()
  const known = useLedger()
  const [forgotten, setForgotten] = useState(false)
  const noteForgotten = () => {
    setForgotten(true)
    noteExchange()
  }
  return (
    <Screen title={words.title} back={addresses.phones} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {forgotten ? <p role="status">{words.forgotten}</p> : known.type === 'paired' ? <LeavePair ledger={known.ledger} onForgotten={noteForgotten} /> : <NotPaired known={known.type} />}
    </Screen>
  )
}
