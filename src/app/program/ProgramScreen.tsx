// "What does the program have?": everything that was handed over, how to hand something over, what can never be, and the
// plain word that a copy already given cannot be called back.
import { CalendarCheck, CalendarDays, DoorOpen, FilePen, Gift, ShieldCheck } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { HandedReceipts } from './HandedReceipts.tsx'
import styles from './hand-over.module.css'

export const ProgramScreen = () => {
  const words = useWords('program')
  const mentors = useSession((session) => session.pairs.some(({ role }) => role === 'mentor'))
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="program">{words.banner}</RingBanner>}>
      <Card heading={words.handOverTitle}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.handAttendance} label={words.kinds.attendance} note={words.kindNotes.attendance} icon={<CalendarCheck size={20} aria-hidden="true" />} />
          {mentors ? <LinkRow href={addresses.monthly} label={words.kinds.monthly} note={words.kindNotes.monthly} icon={<CalendarDays size={20} aria-hidden="true" />} /> : null}
          <LinkRow href={addresses.exitForm} label={words.kinds.exit} note={words.kindNotes.exit} icon={<DoorOpen size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.apply(mentors ? 'mentor' : 'mentee')} label={words.kinds.application} note={words.kindNotes.application} icon={<FilePen size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.checkStatement} label={words.check} note={words.checkNote} icon={<ShieldCheck size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card>
        <LinkRow href={addresses.committee} label={words.committee} note={words.committeeNote} icon={<Gift size={20} aria-hidden="true" />} />
      </Card>
      <section className={layout['stack']} aria-labelledby="what-it-has">
        <h2 id="what-it-has" className={styles['cardTitle']}>
          {words.hasTitle}
        </h2>
        <p>{words.lead}</p>
        <HandedReceipts empty={words.hasNothing} />
      </section>
      <Card heading={words.neverTitle}>
        <p>{words.neverLead}</p>
        <ul className={styles['never']}>
          {words.never.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card heading={words.takeBackTitle}>
        <p>{words.takeBack}</p>
      </Card>
    </Screen>
  )
}
