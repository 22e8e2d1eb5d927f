// One entry, whichever ring it is in by now: the private one to write in, the shared one to read.
import { useEffect, useState } from 'react'
import type { EntryId } from '../../foundation/id.ts'
import { adoptDraft } from '../../mine/drafts/keep-draft.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { readEntry } from '../../mine/journal/keep-entry.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { openTabs } from '../tab-id.ts'
import { type FormValues, valuesOf } from './entry-form.ts'
import { PrivateEntryEditor } from './PrivateEntryEditor.tsx'
import { SharedEntryPage } from './SharedEntryPage.tsx'
import { overflowForm, writingSettled } from './use-entry-writing.ts'

type Opened =
  | { readonly type: 'reading' }
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly entry: PrivateEntry; readonly values: FormValues; readonly onDisk: boolean; readonly overflows: boolean }

interface EntryPageProps {
  readonly id: EntryId
  /** A new entry nobody has written in yet. */
  readonly fresh?: PrivateEntry
}

export const EntryPage = ({ id, fresh }: EntryPageProps) => {
  const words = useWords('journal')
  const { mine, tab } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const shared = useShared(readSharedEntries).entries.find((entry) => entry.id === id)
  const fail = useFailedReading()
  const [held, setHeld] = useState(false)
  const [notice, setNotice] = useState<string>()
  const [opened, setOpened] = useState<Opened>(
    fresh === undefined ? { type: 'reading' } : { type: 'open', entry: fresh, values: valuesOf(fresh), onDisk: false, overflows: false },
  )

  useEffect(() => {
    if (fresh !== undefined) return undefined
    let here = true
    const open = async () => {
      await writingSettled()
      const entry = await readEntry(mine, id)
      if (entry === undefined || entry.pairId !== pair.id) {
        if (here) setOpened({ type: 'none' })
        return
      }
      const longer = await adoptDraft(mine, overflowForm(entry), tab, await openTabs())
      const typed = longer.ok ? longer.value?.values : undefined
      const values = { ...valuesOf(entry), ...typed }
      if (here) setOpened({ type: 'open', entry, values, onDisk: true, overflows: typed !== undefined })
    }
    open().catch(fail)
    return () => {
      here = false
    }
  }, [fail, fresh, id, mine, pair.id, tab])

  if (shared !== undefined && !held) return <SharedEntryPage entry={shared} notice={notice} />
  if (opened.type === 'none') return <MissingScreen />
  if (opened.type === 'reading') return null
  const { entry, values, onDisk, overflows } = opened
  return (
    <PrivateEntryEditor
      entry={entry}
      values={values}
      onDisk={onDisk}
      overflows={overflows}
      onSharing={setHeld}
      onShared={({ cleared }) => {
        const { done, doneNotCleared } = words.sharing
        setNotice((cleared ? done : doneNotCleared)(partner))
        setOpened({ type: 'none' })
        setHeld(false)
      }}
    />
  )
}
