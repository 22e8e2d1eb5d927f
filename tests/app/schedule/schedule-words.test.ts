import { describe, expect, test } from 'vitest'
import { scheduleSentence } from '../../../src/app/schedule/schedule-words.ts'
import type { Schedule } from '../../../src/ours/schedule/schedule.ts'
import { words as en } from '../../../src/words/en/schedule.ts'
import { words as es } from '../../../src/words/es/schedule.ts'
import { time } from '../../ours/a-book.ts'

/** Intl writes a narrow no-break space before AM and PM. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ')

const whole: Schedule = { leftOut: [], rhythm: { type: 'weekly', weekday: 4 }, time: time('12:10'), minutes: 20, form: 'inPerson', place: 'Room 14' }

describe('the schedule in one sentence', () => {
  test('says rhythm, time, length and place', () => {
    expect(plain(scheduleSentence(en, 'en', whole))).toBe('We meet every Thursday, 12:10 PM, for 20 minutes, in Room 14.')
    expect(plain(scheduleSentence(es, 'es', whole))).toBe('Nos reunimos cada jueves, a las 12:10 p.m., durante 20 minutos, en Room 14.')
  })

  test('says one o’clock as Spanish does', () => {
    expect(plain(scheduleSentence(es, 'es', { ...whole, time: time('13:05') }))).toContain('a la 1:05 p.m.')
  })

  test('names every rhythm and form', () => {
    const said = (changes: Partial<Schedule>) => plain(scheduleSentence(en, 'en', { leftOut: [], ...changes }))
    expect(said({ rhythm: { type: 'everyOtherWeek', weekday: 2 }, form: 'phone' })).toBe('We meet every other Tuesday, by phone.')
    expect(said({ rhythm: { type: 'monthlyByDay', dayOfMonth: 31 } })).toBe('We meet on day 31 of each month.')
    expect(said({ rhythm: { type: 'monthlyByWeekday', week: 5, weekday: 5 }, form: 'video', place: 'our link' })).toBe(
      'We meet on the last Friday of each month, by video call (our link).',
    )
    expect(said({ rhythm: { type: 'picked' }, minutes: 1 })).toBe('We meet on days we pick, for 1 minute.')
  })

  test('says so when nothing is set', () => {
    expect(scheduleSentence(en, 'en', {})).toBe('We have not set our meeting times yet.')
  })
})
