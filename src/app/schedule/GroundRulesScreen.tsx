// The pair's ground rules, on a page of their own.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { GroundRulesForm } from './GroundRulesForm.tsx'

export const GroundRulesScreen = () => {
  const words = useWords('schedule').rules
  const pair = usePair()
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(pair.partnerName)}</RingBanner>}>
      <p>{words.lead}</p>
      <GroundRulesForm />
    </Screen>
  )
}
