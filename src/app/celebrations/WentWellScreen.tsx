// What went well: one box, one tap, and the good moments of the year.
import { useState } from 'react'
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import type { CelebrationId } from '../../foundation/id.ts'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { Sheet } from '../../kit/Sheet.tsx'
import type { Celebration } from '../../ours/celebrations/celebration.ts'
import { celebrate, changeCelebration, readCelebrations } from '../../ours/celebrations/keep-celebration.ts'
import { readGoalEvents, readGoals } from '../../ours/goals/goals-view.ts'
import { formatNumber } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { NoteForm } from '../goals/NoteForm.tsx'
import { Sunburst } from '../goals/Sunburst.tsx'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { MomentRow } from './MomentRow.tsx'
import { momentsOf } from './moments.ts'
import styles from './went-well.module.css'

export const WentWellScreen = () => {
  const words = useWords('celebrations')
  const frame = useWords('frame')
  const language = useLanguage()
  const keep = useKeepShared()
  const deleteShared = useDeleteShared()
  const celebrations = useShared(readCelebrations)
  const moments = momentsOf(celebrations, useShared(readGoals), useShared(readGoalEvents))
  const [keptNow, setKeptNow] = useState(0)
  const [changingId, setChangingId] = useState<CelebrationId>()
  const changing = celebrations.find(({ id }) => id === changingId)
  const stopChanging = () => setChangingId(undefined)
  const months = new Set(moments.filter(({ day }, at) => moments[at - 1]?.day.slice(0, 7) !== day.slice(0, 7)))

  const remove = async ({ id }: Celebration) => {
    stopChanging()
    await deleteShared(words.deleted, (mine, book) => deleteFromBook(mine, book, 'celebration', [{ root: 'celebrations', id }]))
  }
  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours" />}>
      <div className={styles['card']}>
        <div key={keptNow} className={styles['sun']}>
          <Sunburst moving={keptNow > 0} />
        </div>
        <WordsForm
          form="celebration"
          label={words.label}
          hint={words.hint}
          keepLabel={words.keep}
          onKeep={(text) => keep((roots, writer) => celebrate(roots, writer, { text }))}
          onKept={() => setKeptNow(keptNow + 1)}
        />
      </div>
      {moments.length === 0 ? <p className={layout['muted']}>{words.empty}</p> : null}
      <BoundedList items={moments} keyOf={({ id }) => id} listClass={styles['list']} moreLabel={(left) => frame.showMore(formatNumber(language, left))}>
        {(moment) => <MomentRow moment={moment} firstOfMonth={months.has(moment)} onChange={({ id }) => setChangingId(id)} />}
      </BoundedList>
      <Sheet open={changing !== undefined} title={words.changeTitle} closeLabel={frame.close} onClose={stopChanging}>
        {changing === undefined ? null : (
          <>
            <NoteForm
              form={`celebration ${changing.id}`}
              label={words.changeLabel}
              keepLabel={words.changeKeep}
              required
              text={changing.text}
              onKeep={(text) => keep((roots) => changeCelebration(roots, changing.id, { text, day: changing.day }))}
              onKept={stopChanging}
            />
            <Button look="delete" onClick={() => void remove(changing)}>
              {words.delete}
            </Button>
          </>
        )}
      </Sheet>
    </Screen>
  )
}
