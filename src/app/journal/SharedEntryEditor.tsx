// Changing an entry one has shared. What is typed is a draft on this phone until "Keep".
import { type FormEvent, useState } from 'react'
import { keepShared, type SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { Button } from '../../kit/Button.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { Meanwhile } from '../drafts/Meanwhile.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { type FieldProblem, isWordless, readTyped, valuesOf } from './entry-form.ts'
import { EntryFields } from './EntryFields.tsx'
import { useFieldErrors } from './use-field-errors.ts'
import layout from '../../kit/layout.module.css'

/** The shared entry with the words that were typed. */
const changedEntry = (entry: SharedEntry, typed: ReturnType<typeof readTyped>, editedAt: SharedEntry['editedAt']): SharedEntry => {
  const { topic: _topic, ...rest } = entry
  const common = { day: typed.day, editedAt, ...(typed.topic === undefined ? {} : { topic: typed.topic }) }
  if (rest.kind === 'note') return { ...rest, ...common, text: typed.text }
  const { place: _place, nextMeeting: _nextMeeting, ...bare } = rest
  return {
    ...bare,
    ...common,
    ...(typed.place === undefined ? {} : { place: typed.place }),
    ...(typed.nextMeeting === undefined ? {} : { nextMeeting: typed.nextMeeting }),
    answers: typed.answers,
  }
}

export const SharedEntryEditor = ({ entry, onDone }: { readonly entry: SharedEntry; readonly onDone: () => void }) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const draft = useDraft(`shared ${entry.id}`, { kept: valuesOf(entry), of: entry.editedAt })
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [failure, setFailure] = useState<string>()
  const errors = useFieldErrors(entry.kind === 'note' ? pair.role : entry.form, problems)
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    setFailure(undefined)
    const typed = readTyped(draft.read(), entry)
    setProblems(typed.problems)
    if (typed.problems.length > 0) return
    const changed = changedEntry(entry, typed, mine.clock.now())
    if (isWordless(changed)) {
      setFailure(words.sharing.nothingToShare)
      return
    }
    const stored = await keepShared(book, changed)
    if (!stored.ok) {
      setFailure(failureWords(frame, stored.error))
      return
    }
    await draft.drop()
    onDone()
  }
  const cancel = async () => {
    await draft.drop()
    onDone()
  }

  if (draft.values === undefined) return null
  return (
    <Screen
      title={words[entry.kind]}
      back={addresses.journal}
      leave="close"
      banner={<RingBanner ring="ours">{words.editShared(partner)}</RingBanner>}
    >
      <form ref={draft.form} className={layout['stack']} noValidate onInput={draft.noteInput} onSubmit={(event) => draft.submit(event, keep)}>
        <ErrorSummary title={frame.form.errorsTitle} errors={errors} />
        <Meanwhile draft={draft} />
        <EntryFields entry={entry} values={draft.values} errorOf={errorOf} />
        <KeptLine state={draft.state} />
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <div className={layout['actions']}>
          <Button type="submit">{frame.keep}</Button>
          <Button look="plain" onClick={() => void cancel()}>
            {frame.cancel}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
