// The schedule as one sentence: "We meet every Thursday, 12:10 PM, for 20 minutes, in Room 14." The letter's time
// commitment reads it too.
import { assertNever } from '../../foundation/result.ts'
import type { ContactForm, Rhythm, Schedule } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatTime, formatWeekday } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

type ScheduleWords = AreaWords<'schedule'>

/** "every other Thursday" */
const rhythmPhrase = ({ sentence }: ScheduleWords, language: Language, rhythm: Rhythm): string => {
  switch (rhythm.type) {
    case 'weekly':
      return sentence.weekly(formatWeekday(language, rhythm.weekday))
    case 'everyOtherWeek':
      return sentence.everyOtherWeek(formatWeekday(language, rhythm.weekday))
    case 'monthlyByDay':
      return sentence.monthlyByDay(rhythm.dayOfMonth)
    case 'monthlyByWeekday':
      return sentence.monthlyByWeekday(rhythm.week, formatWeekday(language, rhythm.weekday))
    case 'picked':
      return sentence.picked
    default:
      return assertNever(rhythm)
  }
}

/** "in Room 14", "by phone", "by video call (our usual link)" */
const wherePhrase = ({ sentence }: ScheduleWords, form: ContactForm, place: string): string => {
  if (form === 'inPerson') return place === '' ? sentence.inPerson : sentence.inPlace(place)
  return place === '' ? sentence[form] : sentence.withPlace(sentence[form], place)
}

/** What has been set so far, in one sentence; a sentence that says so when nothing has. */
export const scheduleSentence = (
  words: ScheduleWords,
  language: Language,
  schedule: Pick<Schedule, 'rhythm' | 'time' | 'minutes' | 'form' | 'place'>,
): string => {
  const { rhythm, time, minutes, form, place = '' } = schedule
  const { sentence } = words
  if (rhythm === undefined) return sentence.none
  const parts = [rhythmPhrase(words, language, rhythm)]
  if (time !== undefined) parts.push(sentence.time(formatTime(language, time)))
  if (minutes !== undefined) parts.push(sentence.minutes(minutes))
  if (form !== undefined || place !== '') parts.push(wherePhrase(words, form ?? 'inPerson', place))
  return sentence.whole(parts.join(', '))
}
