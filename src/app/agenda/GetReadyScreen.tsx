// Get ready: read again what was, say what one wants from the meeting, and put the shared agenda together. One's own
// notes stand at the end, in their own ring.
import { ListChecks } from 'lucide-react'
import { AfterFirstFrame } from '../../kit/AfterFirstFrame.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { momentOf } from '../meetings/meeting-words.ts'
import { MeetingScreen } from '../meetings/MeetingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { readAgendaFacts } from './agenda-facts.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import { AimForm } from './AimForm.tsx'
import { Aims } from './Aims.tsx'
import { LookingBack } from './LookingBack.tsx'
import { OfferList } from './OfferList.tsx'
import { PinMaterial } from './PinMaterial.tsx'
import { PreparationNote } from './PreparationNote.tsx'

export const GetReadyScreen = ({ params }: ScreenProps) => {
  const words = useWords('agenda')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const facts = useShared(readAgendaFacts)
  const meeting = facts.agendas.meetings.find(({ id }) => id === params['id'])
  if (meeting === undefined) return <MissingScreen />
  // Held already: its own page says what became of it.
  if (meeting.status === 'met') return <MeetingScreen params={params} />
  return (
    <Screen
      title={words.ready.title}
      subtitle={momentOf(language, meeting.day, meeting.time)}
      back={addresses.meeting(meeting.id)}
      banner={<RingBanner ring="ours">{words.ready.ring(partner)}</RingBanner>}
    >
      <LookingBack facts={facts} />
      <Card heading={words.ready.aims}>
        <AimForm key={meeting.id} meeting={meeting} facts={facts} />
        <Aims meeting={meeting} partnerOnly />
      </Card>
      <AgendaEditor meeting={meeting} facts={facts} />
      <AfterFirstFrame>
        <OfferList meeting={meeting} facts={facts} now={clock.now()} />
        <PinMaterial meeting={meeting} facts={facts} />
        <PreparationNote key={`note ${meeting.id}`} meetingId={meeting.id} />
        <ButtonLink wide href={addresses.meet(meeting.id)} icon={<ListChecks size={20} aria-hidden="true" />}>
          {words.ready.begin}
        </ButtonLink>
      </AfterFirstFrame>
    </Screen>
  )
}
