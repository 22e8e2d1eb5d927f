// For an address that leads nowhere: typed by hand, of a deleted record, or of another pair.
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { Screen } from './Screen.tsx'

export const MissingScreen = () => {
  const words = useWords('frame').missing
  return (
    <Screen title={words.title} back={addresses.today}>
      <p>{words.text}</p>
      <ButtonLink href={addresses.today}>{words.home}</ButtonLink>
    </Screen>
  )
}
