// The closing kit: the last meeting's list, what was learned, thanks, the keepsake, and what becomes of the book.
import { Award, BookHeart, CalendarPlus, DoorOpen, FilePen, Share } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useWords } from '../session/use-words.ts'
import { LastMeetingCard } from './LastMeetingCard.tsx'
import { LearnedCard } from './LearnedCard.tsx'
import { RingsAtTheEnd } from './RingsAtTheEnd.tsx'
import { ThanksCard } from './ThanksCard.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'

export const ClosingKitScreen = () => {
  const words = useWords('closing')
  const program = useWords('program')
  const { after } = words
  const partner = usePartnersCallName()
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}>
      <p>{words.lead}</p>
      <LastMeetingCard />
      <LearnedCard />
      <ThanksCard />
      <Card heading={words.keepsake.title}>
        <LinkRow href={addresses.keepsake} label={words.keepsake.link} note={words.keepsake.note} icon={<BookHeart size={20} aria-hidden="true" />} />
      </Card>
      <Card heading={words.program}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.exitForm} label={program.kinds.exit} note={program.kindNotes.exit} icon={<FilePen size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.committee} label={program.committee} note={program.committeeNote} icon={<Award size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={after.title}>
        <RingsAtTheEnd texts={{ mine: after.mine, ours: after.ours(partner), program: after.program }} />
        <div className={layout['tight']}>
          <LinkRow href={addresses.takeWithMe} label={after.take} note={after.takeNote} icon={<Share size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.newSeason} label={after.season} note={after.seasonNote} icon={<CalendarPlus size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.end} label={after.end} note={after.endNote} icon={<DoorOpen size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </Screen>
  )
}
