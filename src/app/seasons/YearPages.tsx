// The pages about a school year as a whole: closing it, its keepsake, the years before, and a new one.
import { ClosingKitScreen } from '../ending/ClosingKitScreen.tsx'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { KeepsakeScreen } from '../keepsake/KeepsakeScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { NewSeasonScreen } from './NewSeasonScreen.tsx'
import { SeasonsScreen } from './SeasonsScreen.tsx'

export const YearPages = ({ params }: ScreenProps) => {
  switch (params['page']) {
    case 'closing':
      return <ClosingKitScreen />
    case 'keepsake':
      return <KeepsakeScreen />
    case 'seasons':
      return <SeasonsScreen />
    case 'new-season':
      return <NewSeasonScreen />
    default:
      return <MissingScreen />
  }
}
