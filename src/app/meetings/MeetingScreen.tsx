// One meeting: when and where, what became of it, its promises, and what can be done with it.
import { CalendarClock, CalendarPlus, Coffee, NotebookPen, Pencil } from 'lucide-react'
import { useState } from 'react'
import { deleteMeeting } from '../../crossings/delete-meeting.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import type { BookRoots } from '../../ours/book-roots.ts'
import { readSteps, stepsOfMeeting } from '../../ours/goals/goals-view.ts'
import { skipMeeting, unskipMeeting } from '../../ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { addresses } from '../addresses.ts'
import { BeatLinks } from '../agenda/BeatLinks.tsx'
import { MeetingAgenda } from '../agenda/MeetingAgenda.tsx'
import { ParkQuestion } from '../board/ParkQuestion.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { StepList } from '../goals/StepList.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { momentOf, standingOf } from './meeting-words.ts'
import { StatusMark } from './StatusMark.tsx'
import { WhenAndWhere } from './WhenAndWhere.tsx'
import { WrittenLine } from './WrittenLine.tsx'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

export const MeetingScreen = ({ params }: ScreenProps) => {
  const words = useWords('meetings')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const deleteShared = useDeleteShared()
  const meeting = useShared(readMeetings).find(({ id }) => id === params['id'])
  const steps = useShared(readSteps)
  const pauses = useShared(readPauses)
  const [failure, setFailure] = useState<string>()
  if (meeting === undefined) return <MissingScreen />

  const { id, status, movedFrom, nextDay } = meeting
  const standing = standingOf(meeting, clock.now(), pauses)
  const act = async (change: (roots: BookRoots, meetingId: MeetingId) => void) => {
    const kept = await keep((roots) => change(roots, id))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  const remove = () => {
    location.replace(addresses.meetings)
    void deleteShared(words.page.deleted, (mine, book) => deleteMeeting(mine, book, id))
  }

  return (
    <Screen
      title={words.page[standing]}
      back={addresses.meetings}
      banner={<RingBanner ring="ours">{words.ringAdd(partner)}</RingBanner>}
    >
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <Card>
        <WhenAndWhere meeting={meeting} />
        <p>
          <StatusMark standing={standing} />
        </p>
        {movedFrom === undefined || status === 'met' ? null : (
          <p className={layout['muted']}>{words.movedFrom(momentOf(language, movedFrom.day, movedFrom.time))}</p>
        )}
        {status === 'skipped' ? <p>{words.page.skippedNote}</p> : null}
        {standing === 'resting' ? <p>{words.page.restingNote}</p> : null}
        {meeting.topic === '' ? null : (
          <p className={styles['words']}>
            <strong>{words.page.topic}: </strong>
            <span dir="auto">{meeting.topic}</span>
          </p>
        )}
        {nextDay === undefined ? null : <p>{words.page.nextDate(momentOf(language, nextDay, meeting.nextTime))}</p>}
        <WrittenLine meeting={meeting} />
      </Card>
      {status === 'met' ? (
        <div className={layout['actions']}>
          <ButtonLink href={addresses.newEntryAfter(id)} icon={<NotebookPen size={20} aria-hidden="true" />}>
            {words.page.reflect}
          </ButtonLink>
          <ButtonLink look="plain" href={addresses.correctAttendance(id)} icon={<Pencil size={20} aria-hidden="true" />}>
            {words.page.correct}
          </ButtonLink>
        </div>
      ) : (
        <>
          <BeatLinks meeting={meeting} />
          <div className={layout['actions']}>
            <ButtonLink look="plain" href={addresses.changeMeeting(id)} icon={<CalendarClock size={20} aria-hidden="true" />}>
              {words.page.change}
            </ButtonLink>
            {status === 'skipped' ? (
              <Button look="plain" onClick={() => void act(unskipMeeting)}>
                {words.page.unskip}
              </Button>
            ) : (
              <Button look="plain" icon={<Coffee size={20} aria-hidden="true" />} onClick={() => void act(skipMeeting)}>
                {words.page.skip}
              </Button>
            )}
            {standing === 'unanswered' ? null : (
              <ButtonLink look="plain" href={addresses.calendarOf(id)} icon={<CalendarPlus size={20} aria-hidden="true" />}>
                {words.page.toCalendar}
              </ButtonLink>
            )}
          </div>
        </>
      )}
      <MeetingAgenda meeting={meeting} />
      <Card heading={words.page.promises}>
        <StepList steps={stepsOfMeeting(steps, id)} addTo={{ meetingId: id }} none={words.page.noPromises} />
      </Card>
      <ParkQuestion meetingId={id} />
      {status === 'met' ? null : (
        <>
          <ButtonLink look="quiet" href={addresses.material}>
            {words.links.material}
          </ButtonLink>
          <ButtonLink look="quiet" href={addresses.newEntryAfter(id)}>
            {words.page.reflect}
          </ButtonLink>
        </>
      )}
      <Button look="delete" onClick={remove}>
        {words.page.delete}
      </Button>
    </Screen>
  )
}
