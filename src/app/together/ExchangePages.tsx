// The pages about what goes between the phones of a pair by hand, and how that stands: they come together, because each leads
// to the others.
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { LeavePairScreen } from './LeavePairScreen.tsx'
import { NewPhoneScreen } from './NewPhoneScreen.tsx'
import { NewsScreen } from './NewsScreen.tsx'
import { ReceiveFileScreen } from './ReceiveFileScreen.tsx'
import { SendFileScreen } from './SendFileScreen.tsx'
import { SideBySideScreen } from './SideBySideScreen.tsx'
import { StandingScreen } from './StandingScreen.tsx'

export const ExchangePages = ({ params }: ScreenProps) => {
  switch (params['page']) {
    case 'standing':
      return <StandingScreen />
    case 'side-by-side':
      return <SideBySideScreen />
    case 'send':
      return <SendFileScreen />
    case 'receive':
      return <ReceiveFileScreen />
    case 'news':
      return <NewsScreen />
    case 'new-phone':
      return <NewPhoneScreen />
    case 'leave':
      return <LeavePairScreen />
    default:
      return <MissingScreen />
  }
}
