// Signing a statement: what one signs, then the typed name and the drawing. A phone may be handed across the table.
import { isDay } from '../../foundation/day.ts'
import { isRole } from '../../foundation/role.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { SignStatementForm } from './SignStatementForm.tsx'

export const SignStatementScreen = ({ params: { kind, from, to, role } }: ScreenProps) => {
  const words = useWords('statements').sign
  const partner = usePartnersCallName()
  if ((kind !== 'attendance' && kind !== 'hours') || !isDay(from) || !isDay(to) || to < from || !isRole(role)) return <MissingScreen />
  return (
    <Screen title={words.title} back={addresses.handAttendance} leave="close" banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      <SignStatementForm kind={kind} from={from} to={to} role={role} />
    </Screen>
  )
}
