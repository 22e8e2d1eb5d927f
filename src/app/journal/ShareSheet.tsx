// Before a private entry is shared: exactly what moves, what cannot be taken back, and the one act.
import { Suspense, useState } from 'react'
import { shareWithPartner, type Shared, sharedFormOf } from '../../crossings/share-with-partner.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { Button } from '../../kit/Button.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { RingsIcon } from '../frame/RingsIcon.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { EntryLines } from './EntryLines.tsx'
import { NamesBeforeSharing } from '../student-names/NamesBeforeSharing.tsx'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const textOf = (entry: PrivateEntry): string => [...(entry.kind === 'note' ? [entry.text] : Object.values(entry.answers)), entry.topic ?? ''].join('\n')

interface ShareSheetProps {
  /** The entry as it is on disk; undefined while the sheet is closed. */
  readonly entry: PrivateEntry | undefined
  readonly onClose: () => void
  /** Called when the act begins and when it has failed, so that the page stays put meanwhile. */
  readonly onSharing: (under: boolean) => void
  readonly onShared: (shared: Shared) => void
}

export const ShareSheet = ({ entry, onClose, onSharing, onShared }: ShareSheetProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const [failure, setFailure] = useState<string>()
  const [under, setUnder] = useState(false)
  const partner = usePartnersCallName()

  const share = async (shown: PrivateEntry) => {
    setUnder(true)
    setFailure(undefined)
    onSharing(true)
    const shared = await shareWithPartner(mine, book, pair.role, shown).finally(() => setUnder(false))
    if (shared.ok) {
      onShared(shared.value)
      return
    }
    onSharing(false)
    const { error } = shared
    if (error.type === 'NoSuchEntry') setFailure(words.sharing.gone)
    else if (error.type === 'ChangedSincePreview') setFailure(words.sharing.changed)
    else setFailure(failureWords(frame, error))
  }

  return (
    <Sheet
      open={entry !== undefined}
      title={words.sharing.title(partner)}
      closeLabel={frame.close}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    >
      {entry === undefined ? null : (
        <>
          <p>{words.sharing.moves(partner)}</p>
          <div className={styles['preview']}>
            <EntryLines entry={sharedFormOf(entry, pair.role, entry.editedAt)} />
          </div>
          <Suspense>
            <NamesBeforeSharing text={textOf(entry)} />
          </Suspense>
          <p>{words.noNames}</p>
          <p className={styles['warning']}>{words.sharing.warning(partner)}</p>
          {failure === undefined ? null : <p role="alert">{failure}</p>}
          <div className={layout['actions']}>
            <Button icon={<RingsIcon size={20} />} disabled={under} onClick={() => void share(entry)}>
              {words.sharing.shareNow(partner)}
            </Button>
            <Button look="plain" onClick={onClose}>
              {words.sharing.keepPrivate}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  )
}
