// Reading a shared entry. Its author may change or delete it; for the other it is read-only.
import { Suspense, use, useState } from 'react'
import { dayAt } from '../../foundation/day.ts'
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import { rootOfShared, type SharedEntry } from '../../ours/reflections/keep-shared.ts'
import { Printer } from 'lucide-react'
import { IconButton } from '../../kit/IconButton.tsx'
import { EntryPaper } from './EntryPaper.tsx'
import { usePrinted } from './use-printed.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { ReadOnly } from '../frame/read-only.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { lazyAfterPaint } from '../session/lazy-after-paint.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { EntryLines } from './EntryLines.tsx'
import { SharedEntryEditor } from './SharedEntryEditor.tsx'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const StandingMark = lazyAfterPaint(async () => (await import('../together/StandingMark.tsx')).StandingMark)

interface SharedEntryPageProps {
  readonly entry: SharedEntry
  /** Said once, right after the entry was shared. */
  readonly notice?: string | undefined
}

export const SharedEntryPage = ({ entry, notice }: SharedEntryPageProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const deleteShared = useDeleteShared()
  const [changing, setChanging] = useState(false)
  const partner = usePartnersCallName()
  const printed = usePrinted(() => entry)
  const isMyWriting = entry.author === pair.role
  const isClosed = use(ReadOnly) !== 'open'
  const dayOf = (instant: SharedEntry['sharedAt']): string => formatDate(language, dayAt(instant, mine.clock.zone()))

  if (changing) return <SharedEntryEditor entry={entry} onDone={() => setChanging(false)} />

  const remove = async () => {
    const gone = await deleteShared(words.deleted, (store, book) =>
      deleteFromBook(store, book, entry.kind, [{ root: rootOfShared(entry), id: entry.id }]),
    )
    if (gone) location.hash = addresses.journal
  }

  return (
    <Screen
      title={words[entry.kind]}
      subtitle={words.by(isMyWriting ? pair.myName : partner)}
      back={addresses.journal}
      banner={<RingBanner ring="ours" />}
      beside={<IconButton label={words.print} icon={<Printer aria-hidden="true" />} onClick={() => print()} />}
      printsPaper
    >
      {printed === undefined ? null : <EntryPaper entry={printed} readers={frame.ring.oursName(partner)} />}
      <div className={`${layout['stack']} ${styles['offPaper']}`}>
      <div role="status">{notice === undefined ? null : <p className={styles['notice']}>{notice}</p>}</div>
      <Card>
        <EntryLines entry={entry} />
      </Card>
      <p className={`${layout['muted']} ${layout['small']}`}>
        {words.sharedOn(dayOf(entry.sharedAt))}
        {entry.editedAt > entry.sharedAt ? ` · ${words.editedOn(dayOf(entry.editedAt))}` : null}
      </p>
      <Suspense>
        <StandingMark root={rootOfShared(entry)} id={entry.id} />
      </Suspense>
      {isMyWriting && !isClosed ? (
        <>
          <Button look="plain" onClick={() => setChanging(true)}>
            {frame.edit}
          </Button>
          <p className={`${layout['muted']} ${layout['small']}`}>{words.deleteShared(partner)}</p>
          <Button look="delete" onClick={() => void remove()}>
            {frame.delete}
          </Button>
        </>
      ) : null}
      {isMyWriting ? null : <p className={`${layout['muted']} ${layout['small']}`}>{words.readOnly(partner)}</p>}
      </div>
    </Screen>
  )
}
