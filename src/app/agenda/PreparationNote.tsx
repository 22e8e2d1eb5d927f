// Private notes for one meeting: a note of the journal that belongs to it. It is put on disk with its first words and
// again at every pause; the partner never sees it unless its author shares it from the journal.
import { useEffect, useState } from 'react'
import { createId, type MeetingId } from '../../foundation/id.ts'
import { today } from '../../foundation/day.ts'
import { Card } from '../../kit/Card.tsx'
import { adoptDraft } from '../../mine/drafts/keep-draft.ts'
import { preparationFor } from '../../mine/journal/list-entries.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { overflowForm, writingSettled } from '../journal/use-entry-writing.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { openTabs } from '../tab-id.ts'
import { type OpenedNote, PreparationForm } from './PreparationForm.tsx'
import styles from './agenda.module.css'

export const PreparationNote = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const words = useWords('agenda').ready
  const { mine, tab } = usePairbook()
  const pair = usePair()
  const fail = useFailedReading()
  const [opened, setOpened] = useState<OpenedNote>()

  useEffect(() => {
    let here = true
    const open = async () => {
      await writingSettled()
      const stored = await preparationFor(mine, pair.id, meetingId)
      if (stored !== undefined) {
        const longer = await adoptDraft(mine, overflowForm(stored), tab, await openTabs())
        const typed = longer.ok ? longer.value?.values['text'] : undefined
        if (here) setOpened({ note: stored, text: typed ?? stored.text, onDisk: true, overflows: typed !== undefined })
        return
      }
      const now = mine.clock.now()
      const common = { id: createId('entry', mine.randomness), pairId: pair.id, day: today(mine.clock), createdAt: now, editedAt: now }
      if (here) setOpened({ note: { ...common, kind: 'note', text: '', meetingId, about: 'preparation' }, text: '', onDisk: false, overflows: false })
    }
    open().catch(fail)
    return () => {
      here = false
    }
  }, [fail, meetingId, mine, pair.id, tab])

  return (
    <Card heading={words.myNotes}>
      <div className={styles['ringInCard']}>
        <RingBanner ring="mine">{words.myNotesRing}</RingBanner>
      </div>
      {opened === undefined ? <div className={styles['noteRoom']} /> : <PreparationForm {...opened} />}
    </Card>
  )
}
