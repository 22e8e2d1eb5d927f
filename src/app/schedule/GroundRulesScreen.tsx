// The pair's ground rules, on a page of their own.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { GroundRulesForm } from './GroundRulesForm.tsx'

export const GroundRulesScreen = () => {
  const words = useWords('schedule').rules
  const partner = usePartnersCallName()
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      <p>{words.lead}</p>
      <GroundRulesForm />
    </Screen>
  )
}
