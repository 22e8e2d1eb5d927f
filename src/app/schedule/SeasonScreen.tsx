// The season and its days off. Meetings to come follow at once; undoing a deleted day off takes its meetings back out.
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { DaysOffList } from './DaysOffList.tsx'
import { SeasonForm } from './SeasonForm.tsx'

export const SeasonScreen = () => {
  const words = useWords('schedule').season
  const partner = usePartnersCallName()
  const season = useShared(readSeason)
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      <SeasonForm season={season} />
      <DaysOffList />
    </Screen>
  )
}
