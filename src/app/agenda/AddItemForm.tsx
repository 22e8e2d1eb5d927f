// One box to put something of one's own words on a meeting's agenda.
import { type FormEvent, useRef, useState } from 'react'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { blankForm, checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export const AddItemForm = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const words = useWords('agenda').list
  const frame = useWords('frame')
  const keep = useKeepShared()
  const draft = useDraft(`agenda ${meetingId}`)
  const keeping = useRef(false)
  const [problem, setProblem] = useState<string>()
  if (draft.values === undefined) return null

  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (keeping.current) return
    const check = checkForm(frame.form, draft.form.current)
    const text = check.text('item', words.newItem, { required: true })
    setProblem(errorAt(check.errors, 'item'))
    if (check.errors.length > 0) return
    keeping.current = true
    const kept = await keep((roots, writer) => addAgendaItem(roots, writer, meetingId, { text }))
    keeping.current = false
    if (!kept.ok) {
      setProblem(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    blankForm(draft.form.current)
  }

  return (
    <form
      ref={draft.form}
      className={layout['tight']}
      noValidate
      onInput={() => {
        setProblem(undefined)
        draft.noteInput()
      }}
      onSubmit={(event) => void add(event)}
    >
      <TextField label={words.newItem} name="item" rows={1} hint={words.newHint} defaultValue={draft.values['item']} error={problem} />
      <div className={layout['row']}>
        <Button type="submit" look="plain">
          {words.add}
        </Button>
        <KeptLine state={draft.state} />
      </div>
    </form>
  )
}
