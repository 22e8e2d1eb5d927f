// Recently deleted things of every kind and ring, for 30 days: put back, or delete for good.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { putBackInBook } from '../../crossings/delete-from-book.ts'
import { restoreEntry } from '../../mine/journal/delete-entry.ts'
import { dropTrash, listTrash } from '../../mine/trash/keep-trash.ts'
import type { TrashRow } from '../../mine/trash/trash.ts'
import { Button } from '../../kit/Button.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { DeletedRow } from './DeletedRow.tsx'
import { trashTitle } from './trash-title.ts'
import layout from '../../kit/layout.module.css'
import styles from './deleted.module.css'

export const DeletedScreen = () => {
  const words = useWords('deleted')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const rows = useLiveQuery(() => listTrash(mine, pair.id), [mine, pair.id])
  const [said, setSaid] = useState<string>()
  const [asked, setAsked] = useState<TrashRow>()

  const putBack = async (row: TrashRow) => {
    const back = row.ring === 'mine' ? await restoreEntry(mine, row.id) : await putBackInBook(mine, book, row.id)
    if (back.ok) setSaid(words.isBack)
    else setSaid(back.error.type === 'NotInTrash' ? words.notThere : failureWords(frame, back.error))
  }
  const deleteForGood = async (row: TrashRow) => {
    setAsked(undefined)
    const dropped = await dropTrash(mine, row.id)
    // Deleted text stays in the book's database until it is written anew.
    const done = dropped.ok && row.ring === 'ours' ? await book.compact() : dropped
    setSaid(done.ok ? words.isGone : failureWords(frame, done.error))
  }

  return (
    <Screen title={words.title} back={addresses.journal} banner={<RingBanner ring="mine">{words.lead}</RingBanner>}>
      <div role="status">{said === undefined ? null : <p className={layout['strong']}>{said}</p>}</div>
      {rows?.length === 0 ? <EmptyState text={words.empty} /> : null}
      <ul role="list" className={styles['list']}>
        {rows?.map((row) => (
          <DeletedRow key={row.id} row={row} onPutBack={() => void putBack(row)} onDelete={() => setAsked(row)} />
        ))}
      </ul>
      <Sheet open={asked !== undefined} title={words.confirmTitle} closeLabel={frame.close} onClose={() => setAsked(undefined)}>
        {asked === undefined ? null : (
          <>
            <p className={layout['strong']} dir="auto">
              {trashTitle(asked) === '' ? words.noTitle : trashTitle(asked)}
            </p>
            <p>{asked.ring === 'mine' ? words.confirmMine : words.confirmOurs(partner)}</p>
            <div className={layout['actions']}>
              <Button look="danger" onClick={() => void deleteForGood(asked)}>
                {words.forGood}
              </Button>
              <Button look="plain" onClick={() => setAsked(undefined)}>
                {frame.cancel}
              </Button>
            </div>
          </>
        )}
      </Sheet>
    </Screen>
  )
}
