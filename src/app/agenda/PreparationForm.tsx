// The box of a preparation note: every pause of the keyboard is a save.
import { TextField } from '../../kit/TextField.tsx'
import type { PrivateNote } from '../../mine/journal/entry.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useEntryWriting } from '../journal/use-entry-writing.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export interface OpenedNote {
  readonly note: PrivateNote
  readonly text: string
  readonly onDisk: boolean
  readonly overflows: boolean
}

const doNothing = () => {}

export const PreparationForm = ({ note, text, onDisk, overflows }: OpenedNote) => {
  const words = useWords('agenda').ready
  const writing = useEntryWriting({ entry: note, onDisk, overflows, onFirstKept: doNothing })
  const wrong = writing.problems.find(({ field }) => field === 'text')?.problem
  return (
    <form ref={writing.form} className={layout['tight']} onInput={writing.noteInput} onSubmit={(event) => event.preventDefault()}>
      {note.topic === undefined ? null : <input type="hidden" name="topic" value={note.topic} />}
      <TextField
        label={words.myNotesLabel}
        name="text"
        rows={3}
        defaultValue={text}
        error={wrong?.type === 'tooLong' ? words.tooLong(wrong.over) : undefined}
      />
      <KeptLine state={writing.state} keptAt={writing.keptAt} />
      {writing.changedElsewhere ? <p role="status">{words.otherWords}</p> : null}
    </form>
  )
}
