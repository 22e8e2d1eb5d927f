// Writing a private entry. Who can read it stands at the top, before the first word; every pause is a save. An entry
// meant for the partner stays private until "Keep and share".
import { Lock, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Shared, sharedFormOf } from '../../crossings/share-with-partner.ts'
import { deleteEntry, restoreEntry } from '../../mine/journal/delete-entry.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { RingsIcon } from '../frame/RingsIcon.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { offerUndo } from '../undo/undo-offer.ts'
import { type FormValues, isWordless } from './entry-form.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { EntryPaper } from './EntryPaper.tsx'
import { usePrinted } from './use-printed.ts'
import { EntryFields } from './EntryFields.tsx'
import { ShareSheet } from './ShareSheet.tsx'
import { useEntryWriting } from './use-entry-writing.ts'
import { useFieldErrors } from './use-field-errors.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const none: readonly FieldError[] = []

interface PrivateEntryEditorProps {
  readonly entry: PrivateEntry
  readonly values: FormValues
  readonly onDisk: boolean
  readonly overflows: boolean
  readonly onSharing: (under: boolean) => void
  readonly onShared: (shared: Shared) => void
}

export const PrivateEntryEditor = ({ entry, values, onDisk, overflows, onSharing, onShared }: PrivateEntryEditorProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const { use } = useShared(readLogShape).settings
  const meeting = useShared(readMeetings).find(({ id }) => id === entry.meetingId)
  const [failure, setFailure] = useState<string>()
  // The summary takes focus, so it waits until somebody asks to be done; beside the box the words stand at once.
  const [mending, setMending] = useState(false)
  const [preview, setPreview] = useState<PrivateEntry>()
  const writing = useEntryWriting({
    entry,
    onDisk,
    overflows,
    // A reload must find what was begun. The frame need not hear of it: this page goes on.
    onFirstKept: ({ id }) => history.replaceState(history.state, '', addresses.entry(id)),
  })
  const errors = useFieldErrors(pair.role, writing.problems)
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message
  const partner = usePartnersCallName()
  const printed = usePrinted(writing.current)

  // The head of the form is folded; a restored draft that is too long should say so at once.
  const { noteInput, form } = writing
  useEffect(() => {
    if (overflows && form.current !== null) noteInput()
  }, [form, noteInput, overflows])

  /** Writes what is typed now; undefined (and a sentence on screen) when that failed. */
  const settle = async () => {
    setFailure(undefined)
    const kept = await writing.flush()
    if (kept.failure === undefined) return kept
    setFailure(failureWords(frame, kept.failure))
    return undefined
  }
  const share = async () => {
    const kept = await settle()
    if (kept === undefined) return
    if (!kept.sound) setMending(true)
    else if (isWordless(kept.entry)) setFailure(words.sharing.nothingToShare)
    else setPreview(kept.entry)
  }
  const leave = () => {
    location.hash = addresses.journal
  }
  const finish = async () => {
    const kept = await settle()
    if (kept === undefined) return
    if (kept.sound) leave()
    else setMending(true)
  }
  const remove = async () => {
    const kept = await settle()
    if (kept === undefined) return
    writing.stop()
    const deleted = await deleteEntry(mine, kept.entry.id)
    if (deleted.ok) {
      offerUndo({
        text: words.deleted,
        undo: async () => {
          const back = await restoreEntry(mine, deleted.value)
          return back.ok ? undefined : failureWords(frame, back.error)
        },
      })
    } else if (deleted.error.type !== 'NoSuchEntry') {
      setFailure(failureWords(frame, deleted.error))
      return
    }
    leave()
  }

  return (
    <Screen
      title={words[entry.kind]}
      subtitle={meeting === undefined ? formatDay(language, entry.day) : words.after(formatDay(language, meeting.day))}
      back={addresses.journal}
      leave="close"
      beside={<IconButton label={words.print} icon={<Printer aria-hidden="true" />} onClick={() => print()} />}
      printsPaper
      banner={
        writing.meantForOurs ? <RingBanner ring="ours">{words.meantForOurs(partner)}</RingBanner> : <RingBanner ring="mine" />
      }
    >
      <form
        ref={form}
        className={`${layout['stack']} ${styles['offPaper']}`}
        noValidate
        onInput={() => {
          setMending(false)
          noteInput()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          void finish()
        }}
      >
        <ErrorSummary title={frame.form.errorsTitle} errors={mending ? errors : none} />
        <div className={styles['rings']}>
          <ChoiceChips
            legend={words.whoReads}
            name="ring"
            hint={entry.kind === 'reflection' && use !== undefined ? words.agreed[use] : undefined}
            defaultValue={entry.meantFor ?? 'mine'}
            choices={[
              { value: 'mine', label: frame.ring.mineName, icon: <Lock size={18} aria-hidden="true" /> },
              { value: 'ours', label: frame.ring.oursName(partner), icon: <RingsIcon size={18} /> },
            ]}
          />
        </div>
        <EntryFields entry={entry} values={values} errorOf={errorOf} />
        <KeptLine state={writing.state} keptAt={writing.keptAt} />
        {writing.changedElsewhere ? <p role="status">{words.changedElsewhere}</p> : null}
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        {writing.meantForOurs ? (
          <div className={layout['actions']}>
            <Button onClick={() => void share()}>{words.keepAndShare}</Button>
            <Button type="submit" look="plain">
              {words.later}
            </Button>
          </div>
        ) : (
          <div className={layout['actions']}>
            <Button type="submit">{words.done}</Button>
            <Button look="plain" onClick={() => void share()}>
              {words.share(partner)}
            </Button>
          </div>
        )}
        <Button look="delete" onClick={() => void remove()}>
          {words.deleteIt}
        </Button>
      </form>
      {printed === undefined ? null : (
        <EntryPaper entry={sharedFormOf(printed, pair.role, printed.editedAt)} readers={frame.ring.mineName} />
      )}
      <ShareSheet
        entry={preview}
        onClose={() => setPreview(undefined)}
        onSharing={onSharing}
        onShared={(shared) => {
          writing.stop()
          onShared(shared)
        }}
      />
    </Screen>
  )
}
