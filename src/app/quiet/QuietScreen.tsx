// If it goes quiet: the busy season, and after how long to be offered two times.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { PauseForm } from './PauseForm.tsx'
import { SilenceChoice } from './SilenceChoice.tsx'

export const QuietScreen = () => {
  const words = useWords('quiet')
  const partner = usePartnersCallName()
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      <p>{words.lead}</p>
      <PauseForm />
      <SilenceChoice />
    </Screen>
  )
}
