// What the calendar will say, chosen once and remembered; the preview; the file.
import { CalendarPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { givenRows, planCalendar, takenBackRows } from '../../crossings/give-to-calendar.ts'
import type { Instant } from '../../foundation/day.ts'
import { today } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { shortenText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { GivenRow } from '../../mine/calendar/given.ts'
import { keepGiven } from '../../mine/calendar/keep-given.ts'
import { changeSetting } from '../../mine/settings/keep-setting.ts'
import { alarms, type SettingValue } from '../../mine/settings/setting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { addresses } from '../addresses.ts'
import { copyText } from '../error-page/save-text.ts'
import { whereOf } from '../meetings/meeting-words.ts'
import { savesNoDownloads } from '../notices/surroundings.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { type FileToHand, handOutFile, nameShared } from '../take/hand-out-file.ts'
import { CalendarPreview } from './CalendarPreview.tsx'
import { calendarText, initialOf } from './calendar-file.ts'
import layout from '../../kit/layout.module.css'
import styles from './calendar.module.css'

type CalendarChoice = SettingValue<'calendar'>

interface CalendarFormProps {
  readonly given: readonly GivenRow[]
  readonly choice: CalendarChoice
  /** One meeting alone; undefined for the whole series. */
  readonly only: MeetingId | undefined
}

const titleLimit = 200
const placeLimit = 400

export const CalendarForm = ({ given, choice, only }: CalendarFormProps) => {
  const words = useWords('calendar')
  const meetingWords = useWords('meetings')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const meetings = useShared(readMeetings)
  const pauses = useShared(readPauses)
  // The moment everything on this screen is measured by: a file must be what its preview showed.
  const [now] = useState<Instant>(() => mine.clock.now())
  const [outcome, setOutcome] = useState<string>()

  const names = {
    neutral: words.neutral(initialOf(pair.partnerName, language)),
    full: shortenText(words.full(pair.partnerName), titleLimit),
  }
  const title = names[choice.title]
  const events = useMemo(
    () =>
      planCalendar({
        pairId: pair.id,
        meetings,
        pauses,
        given,
        now,
        only,
        describe: ({ form, place }) => ({
          title,
          place: choice.place ? shortenText(whereOf(meetingWords, form, place), placeLimit) : '',
          alarm: choice.alarm,
        }),
      }),
    [pair.id, meetings, pauses, given, now, only, title, choice.place, choice.alarm, meetingWords],
  )
  const text = useMemo(
    () => (events.length === 0 ? '' : calendarText(events, { cancelled: words.cancelledTitle }, now, language)),
    [events, words, now, language],
  )
  const name = `pairbook-${today(mine.clock)}.ics`
  const file: FileToHand = { name, type: 'text/calendar', text }
  // A calendar app opens the .ics itself, so a plain text is only for a phone that could take nothing else.
  const files: readonly [FileToHand, ...FileToHand[]] = savesNoDownloads() ? [file, { name: `${name}.txt`, type: 'text/plain', text }] : [file]

  const choose = (change: Partial<CalendarChoice>) => {
    setOutcome(undefined)
    void changeSetting(mine, 'calendar', (kept) => ({ ...kept, ...change }))
  }
  const make = async () => {
    const at = mine.clock.now()
    // Begun before the file leaves, so that no number is used twice; not waited for, because a share sheet opens only
    // straight from a tap.
    const keeping = keepGiven(mine, givenRows(pair.id, events, at))
    const handed = await handOutFile(files)
    const kept = await keeping
    if (handed === 'closed' || handed === 'failed') await keepGiven(mine, takenBackRows(pair.id, events, at))
    else if (!kept.ok) {
      setOutcome(words.notRemembered)
      return
    }
    setOutcome(handed === 'downloaded' ? words.downloaded(name) : words[handed])
  }
  const copyInstead = async () => {
    const copied = await copyText(text)
    if (copied) await keepGiven(mine, givenRows(pair.id, events, mine.clock.now()))
    setOutcome(copied ? words.copied : words.failed)
  }

  const alarmLabels = [words.alarms.none, words.alarms.ten, words.alarms.hour, words.alarms.day]
  const shownAsText = nameShared(files)?.endsWith('.txt') === true
  return (
    <>
      {given.length === 0 ? null : <p className={styles['again']}>{words.leadAgain}</p>}
      <div className={layout['tight']}>
        <ChoiceChips
          legend={words.name}
          name="title"
          defaultValue={choice.title}
          choices={[
            { value: 'neutral', label: names.neutral },
            { value: 'full', label: names.full },
          ]}
          onChange={(chosen) => choose({ title: chosen === 'full' ? 'full' : 'neutral' })}
        />
        <p className={`${layout['muted']} ${layout['small']}`}>{words.whoSees}</p>
        <Checkbox label={words.withPlace} name="place" checked={choice.place} onChange={(place) => choose({ place })} />
      </div>
      <ChoiceChips
        legend={words.alarm}
        name="alarm"
        defaultValue={String(choice.alarm)}
        choices={alarms.map((minutes, index) => ({ value: String(minutes), label: alarmLabels[index] ?? '' }))}
        onChange={(chosen) => choose({ alarm: alarms.find((minutes) => String(minutes) === chosen) ?? 0 })}
      />
      {events.length === 0 ? (
        <p>{only === undefined ? words.nothing : words.nothingOne}</p>
      ) : (
        <CalendarPreview events={events} text={text} alarm={alarmLabels[alarms.indexOf(choice.alarm)] ?? ''} />
      )}
      {shownAsText ? <p>{words.asText}</p> : null}
      <p role="status" className={styles['outcome']}>
        {outcome}
      </p>
      <Button wide disabled={events.length === 0} icon={<CalendarPlus size={20} aria-hidden="true" />} onClick={() => void make()}>
        {words.make}
      </Button>
      <Button look="plain" wide disabled={events.length === 0} onClick={() => void copyInstead()}>
        {words.copy}
      </Button>
      {only === undefined ? null : <a href={addresses.calendar} className={styles['series']}>{words.series}</a>}
    </>
  )
}
