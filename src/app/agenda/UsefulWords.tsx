// What was useful in a meeting, said by each of the two. One's own words can be added or changed here later.
import { type FormEvent, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { otherRole } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { sayUseful, usefulTo } from '../../ours/meetings/aims.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { Meanwhile } from '../drafts/Meanwhile.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

export const UsefulWords = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('agenda').onMeeting
  const frame = useWords('frame')
  const { role } = usePair()
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const draft = useDraft(`useful ${meeting.id}`, { kept: { useful: usefulTo(meeting, role) }, of: usefulTo(meeting, role) })
  const [problem, setProblem] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  if (draft.values === undefined) return null
  const partners = usefulTo(meeting, otherRole(role))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const text = check.text('useful', words.usefulMine)
    setProblem(errorAt(check.errors, 'useful'))
    if (check.errors.length > 0) return
    const kept = await keep((roots) => sayUseful(roots, role, meeting.id, text))
    if (!kept.ok) {
      setProblem(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    setKeptAt(kept.value.at)
  }

  return (
    <Card heading={words.useful}>
      {partners === '' ? null : (
        <dl className={styles['aims']}>
          <div>
            <dt>{partner}</dt>
            <dd dir="auto">{partners}</dd>
          </div>
        </dl>
      )}
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
          label={words.usefulMine}
          name="useful"
          rows={2}
          mark={frame.optional}
          defaultValue={draft.values['useful']}
          error={problem}
        />
        <div className={layout['row']}>
          <Button type="submit" look="plain">
            {words.keepUseful}
          </Button>
          <KeptLine state={draft.state} keptAt={keptAt} />
        </div>
      </form>
    </Card>
  )
}
