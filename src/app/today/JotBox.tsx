// The jot box: one thought, kept in two taps, on Today and during a meeting. For oneself unless the other ring is
// chosen; there it may be a note to the partner or a question parked for both.
import { Check } from 'lucide-react'
import { useState } from 'react'
import { type Instant, timeAt } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { ok, type Result } from '../../foundation/result.ts'
import { longTextLimit, tidyText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { keepNote } from '../../mine/journal/keep-entry.ts'
import type { StoreFailure } from '../../mine/store.ts'
import { parkQuestion } from '../../ours/board/keep-question.ts'
import { keepSharedNote } from '../../ours/reflections/keep-shared.ts'
import type { KeepFailure } from '../../ours/store.ts'
import { formatTime } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { emptyBox } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingMark } from '../frame/RingMark.tsx'
import { askToPersist } from '../notices/surroundings.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, whenBook } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { RingSwitch, type WritingRing } from './RingSwitch.tsx'
import styles from './today.module.css'

interface Kept {
  readonly as: 'note' | 'question'
  readonly address: string
  readonly at: Instant
}

interface JotBoxProps {
  /** The meeting a note jotted here belongs to. */
  readonly meetingId?: MeetingId
  readonly title?: string
  /** Nothing can be shared here: the book is closed. */
  readonly onlyMine?: boolean
}

export const JotBox = ({ meetingId, title, onlyMine = false }: JotBoxProps) => {
  const words = useWords('today').jot
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const draft = useDraft(meetingId === undefined ? 'jot' : `jot ${meetingId}`)
  const [chosenRing, setChosenRing] = useState<WritingRing>()
  const [kept, setKept] = useState<Kept>()
  const [problem, setProblem] = useState<string>()
  const ring = onlyMine ? 'mine' : chosenRing ?? (draft.values?.['ring'] === 'ours' ? 'ours' : 'mine')

  const of = meetingId === undefined ? {} : { meetingId }
  const keepAs = async (as: Kept['as'], text: string): Promise<Result<Kept, StoreFailure | KeepFailure>> => {
    const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
    if (as === 'question') {
      const parked = await (await whenBook()).keep((roots) => parkQuestion(roots, writer, text, of))
      return parked.ok ? ok({ as, address: addresses.question(parked.value.outcome), at: parked.value.at }) : parked
    }
    const note = ring === 'mine' ? await keepNote(mine, { pairId: pair.id, text, ...of }) : await keepSharedNote(await whenBook(), writer, { text, ...of })
    return note.ok ? ok({ as, address: addresses.entry(note.value.id), at: note.value.createdAt }) : note
  }

  const keep = async (as: Kept['as']) => {
    const text = tidyText(draft.read()['text'] ?? '').trim()
    if (text === '') {
      setProblem(words.empty)
      return
    }
    if (text.length > longTextLimit) {
      setProblem(words.tooLong(text.length - longTextLimit))
      return
    }
    const outcome = await keepAs(as, text)
    if (!outcome.ok) {
      setProblem(failureWords(frame, outcome.error))
      return
    }
    setProblem(undefined)
    setKept(outcome.value)
    await draft.drop(() => {
      emptyBox(draft.form.current, 'text')
      setChosenRing('mine')
    })
    // A browser that refuses to answer costs nothing that was kept.
    await askToPersist().catch(() => undefined)
  }

  return (
    <Card heading={title ?? words.title}>
      {draft.values === undefined ? (
        <div className={styles['jotRoom']} />
      ) : (
        <form
          ref={draft.form}
          className={styles['jot']}
          onInput={() => {
            draft.noteInput()
            setKept(undefined)
            setProblem(undefined)
          }}
          onSubmit={(event) => draft.submit(event, async () => keep('note'))}
        >
          <TextField
            label={words.label}
            labelHidden
            name="text"
            rows={2}
            autoCapitalize="sentences"
            defaultValue={draft.values['text']}
            error={problem}
          />
          {ring === 'ours' ? <p className={styles['warning']}>{words.warning(partner)}</p> : null}
          <div className={styles['jotActions']}>
            {onlyMine ? <RingMark ring="mine" size={18} /> : <RingSwitch legend={words.ring} ring={ring} onChange={setChosenRing} />}
            <Button type="submit">{frame.keep}</Button>
          </div>
          {ring === 'ours' ? (
            <Button look="plain" onClick={() => void draft.once(async () => keep('question'))}>
              {words.asQuestion(partner)}
            </Button>
          ) : null}
        </form>
      )}
      <p role="status" className={styles['keptLine']}>
        {kept === undefined ? null : (
          <>
            <Check size={18} aria-hidden="true" />
            {words.kept(formatTime(language, timeAt(kept.at, mine.clock.zone())))}
            <a href={kept.address}>{words.open[kept.as]}</a>
          </>
        )}
      </p>
    </Card>
  )
}
