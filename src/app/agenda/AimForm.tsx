// What one wants from a meeting: the mentee's focus or the mentor's objective. Each writes their own and reads the other's.
import { type FormEvent, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { aimOf, earlierAim, setAim } from '../../ours/meetings/aims.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { Meanwhile } from '../drafts/Meanwhile.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePair } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import type { AgendaFacts } from './agenda-facts.ts'
import layout from '../../kit/layout.module.css'

export const AimForm = ({ meeting, facts }: { readonly meeting: Meeting; readonly facts: AgendaFacts }) => {
  const words = useWords('agenda').aim
  const frame = useWords('frame')
  const { role } = usePair()
  const keep = useKeepShared()
  const own = aimOf(meeting, role)
  // Fixed when the form opens: an earlier aim stays said until this one is kept.
  const [earlier] = useState(() => (own === '' ? earlierAim(facts.agendas, meeting, role) : ''))
  const draft = useDraft(`aim ${meeting.id}`, { kept: { aim: own === '' ? earlier : own }, of: own })
  const [problem, setProblem] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const aim = check.text('aim', words.mine[role])
    setProblem(errorAt(check.errors, 'aim'))
    if (check.errors.length > 0) return
    const kept = await keep((roots) => setAim(roots, role, meeting.id, aim))
    if (!kept.ok) {
      setProblem(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    setKeptAt(kept.value.at)
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
      onSubmit={(event) => draft.submit(event, submit)}
    >
      <Meanwhile draft={draft} />
      <TextField
        label={words.mine[role]}
        name="aim"
        rows={2}
        mark={frame.optional}
        hint={earlier === '' || keptAt !== undefined || draft.restored ? words.hint[role] : words.earlier}
        defaultValue={draft.values['aim']}
        error={problem}
      />
      <div className={layout['row']}>
        <Button type="submit" look="plain">
          {words.keep[role]}
        </Button>
        <KeptLine state={draft.state} keptAt={keptAt} />
      </div>
    </form>
  )
}
