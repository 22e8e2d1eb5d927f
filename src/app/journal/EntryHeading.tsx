// The head of the form: who, when, where, and the next meeting. Prefilled, so folded until somebody wants to change it.
import type { Day } from '../../foundation/day.ts'
import { Fold } from '../../kit/Fold.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { formatDate } from '../../words/format.ts'
import { usePair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { FormValues } from './entry-form.ts'
import { namesOf } from './names.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

interface EntryHeadingProps {
  readonly kind: 'note' | 'reflection'
  readonly day: Day
  readonly values: FormValues
  readonly errorOf: (field: string) => string | undefined
}

export const EntryHeading = ({ kind, day, values, errorOf }: EntryHeadingProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const language = useLanguage()
  const pair = usePair()
  const names = namesOf(pair)
  const wrong = ['day', 'place', 'nextMeeting'].some((field) => errorOf(field) !== undefined)
  const facts = [formatDate(language, day), values['place'] ?? ''].filter((fact) => fact !== '')
  return (
    <Fold
      className={styles['fold']}
      open={wrong}
      summary={
        <>
          {kind === 'note' ? words.day : words.heading}
          <span className={`${layout['muted']} ${styles['headFacts']}`}>{facts.join(' · ')}</span>
        </>
      }
    >
      <div>
        {kind === 'note' ? null : (
          <p>
            {words.mentor}: <strong>{names.mentor}</strong>
            <br />
            {words.mentee}: <strong>{names.mentee}</strong>
          </p>
        )}
        <TextField label={words.day} name="day" type="date" defaultValue={values['day']} error={errorOf('day')} />
        {kind === 'note' ? null : (
          <>
            <TextField
              label={words.place}
              name="place"
              mark={frame.optional}
              defaultValue={values['place']}
              error={errorOf('place')}
            />
            <TextField
              label={words.nextMeeting}
              name="nextMeeting"
              mark={frame.optional}
              defaultValue={values['nextMeeting']}
              error={errorOf('nextMeeting')}
            />
          </>
        )}
      </div>
    </Fold>
  )
}
