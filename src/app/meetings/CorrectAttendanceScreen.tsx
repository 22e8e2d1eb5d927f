// Correcting one attendance row. What it said before stays with it, with who changed it and when.
import type { ScreenProps } from '../routes.ts'
import { Card } from '../../kit/Card.tsx'
import { correctionsOf, readCorrections } from '../../ours/meetings/attendance.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { CorrectionList } from './CorrectionList.tsx'

export const CorrectAttendanceScreen = ({ params }: ScreenProps) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const partner = usePartnersCallName()
  const meeting = useShared(readMeetings).find(({ id }) => id === params['id'])
  const corrections = useShared(readCorrections)
  if (meeting?.status !== 'met') return <MissingScreen />
  const own = correctionsOf(corrections, meeting.id)
  return (
    <Screen
      title={words.attendance.correctTitle}
      subtitle={formatDate(language, meeting.day)}
      back={addresses.attendance}
      leave="close"
      banner={<RingBanner ring="ours">{words.attendance.correctRing(partner)}</RingBanner>}
    >
      <CorrectionForm meeting={meeting} />
      {own.length === 0 ? null : (
        <Card heading={words.attendance.history(own.length)}>
          <CorrectionList corrections={own} />
        </Card>
      )}
    </Screen>
  )
}
