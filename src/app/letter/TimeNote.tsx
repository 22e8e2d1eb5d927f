// The pair's own words about time, beside the schedule.
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { changeTimeNote } from '../../ours/letter/keep-letter.ts'
import { useWords } from '../session/use-words.ts'
import { InPlace } from './InPlace.tsx'
import { InPlaceForm } from './InPlaceForm.tsx'
import styles from './letter.module.css'

export const TimeNote = ({ note }: { readonly note: string }) => {
  const words = useWords('letter').timeNote
  const frame = useWords('frame')
  return (
    <InPlace
      renderShown={(open) => (
        <div className={styles['opener']}>
          <Button look="quiet" onClick={open}>
            {note === '' ? words.add : words.change}
          </Button>
        </div>
      )}
      renderForm={(close) => (
        <InPlaceForm
          name="letter time"
          kept={{ note }}
          onClose={close}
          renderFields={({ text, errorOf }) => (
            <TextField label={words.label} name="note" mark={frame.optional} hint={words.hint} rows={3} defaultValue={text('note')} error={errorOf('note')} />
          )}
          edit={(typed) => {
            const timeNote = typed.text('note', words.label)
            return (roots) => changeTimeNote(roots, timeNote)
          }}
        />
      )}
    />
  )
}
