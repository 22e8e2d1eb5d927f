// The pair tailors its logs: what was agreed about using them, which fields are in use, and fields of its own.
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'
import { LogChoices } from './LogChoices.tsx'

export const FieldsScreen = () => {
  const { tailor: words } = useWords('journal')
  return (
    <Screen title={words.title} back={addresses.journal} banner={<RingBanner ring="ours" />}>
      <p>{words.lead}</p>
      <LogChoices />
    </Screen>
  )
}
