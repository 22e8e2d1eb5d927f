// The home of the pair section: who we are, what we agreed on, who can read what, and what is mine to take.
import { ArrowLeftRight, ArrowUpDown, BookHeart, Bookmark, CalendarRange, FileOutput, FileSignature, Handshake, HeartHandshake, LibraryBig, LifeBuoy, NotebookPen, Receipt, Settings, Share, Signpost, Smartphone, SunSnow, Trash2 } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { Screen } from '../frame/Screen.tsx'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { LetterStateLine } from './LetterStateLine.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { RingsCard } from './RingsCard.tsx'

export const PairScreen = () => {
  const words = useWords('pair')
  const pairCount = useSession((session) => session.pairs.length)
  return (
    <Screen title={words.title}>
      <PeopleCard />
      <Card heading={words.together}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.letter} label={words.letter.title} note={<LetterStateLine />} icon={<FileSignature size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.schedule} label={words.schedule} icon={<CalendarRange size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.season} label={words.season} icon={<SunSnow size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.groundRules} label={words.groundRules} icon={<Handshake size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.logFields} label={words.logFields} icon={<NotebookPen size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={words.around}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.contacts} label={words.contacts} note={words.contactsNote} icon={<LifeBuoy size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.resources} label={words.resources} note={words.resourcesNote} icon={<Bookmark size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <RingsCard />
      <Card heading={words.program}>
        <LinkRow href={addresses.program} label={words.programHas} note={words.programNote} icon={<FileOutput size={20} aria-hidden="true" />} />
      </Card>
      <Card heading={words.change}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.notWorking} label={words.notWorking} note={words.notWorkingNote} icon={<Signpost size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.closingKit} label={words.closing} note={words.closingNote} icon={<HeartHandshake size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.seasons} label={words.seasons} note={words.seasonsNote} icon={<LibraryBig size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.keepsake} label={words.keepsake} note={words.keepsakeNote} icon={<BookHeart size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={words.yours}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.takeWithMe} label={words.take} note={words.takeNote} icon={<Share size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.receipts} label={words.receipts} note={words.receiptsNote} icon={<Receipt size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.recentlyDeleted} label={words.deleted} note={words.deletedNote} icon={<Trash2 size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={words.phone}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.whereItStands} label={words.exchange} note={words.exchangeNote} icon={<ArrowUpDown size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.phones} label={words.phones} note={words.phonesNote} icon={<Smartphone size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.pairs} label={words.pairs} note={words.pairsNote(pairCount)} icon={<ArrowLeftRight size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.settings} label={words.settings} note={words.settingsNote} icon={<Settings size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </Screen>
  )
}
