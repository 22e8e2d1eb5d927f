// One round: who is still to answer, and, once both are in, what to talk about and the two answers side by side.
import { useLiveQuery } from 'dexie-react-hooks'
import { Suspense } from 'react'
import { deleteRound } from '../../crossings/delete-round.ts'
import { otherRole } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { listSealed } from '../../mine/rounds/keep-sealed.ts'
import { answersBy, isOpened, readRounds } from '../../ours/rounds/rounds-view.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { OpenedRound } from './OpenedRound.tsx'
import { RoundTurns } from './RoundTurns.tsx'

export const RoundScreen = ({ params }: ScreenProps) => {
  const words = useWords('rounds')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair } = useOpenPair()
  const partner = usePartnersCallName()
  const deleteShared = useDeleteShared()
  const round = useShared(readRounds).find(({ id }) => id === params['id'])
  const waiting = useLiveQuery(() => listSealed(mine, pair.id), [mine, pair.id])
  if (round === undefined) return <MissingScreen />

  const own = answersBy(round, pair.role)
  const partners = answersBy(round, otherRole(pair.role))
  const open = isOpened(own) && isOpened(partners)
  // Of one's own that are sealed, not open, and were not found where they should wait.
  const lost = own !== undefined && !isOpened(own) && waiting?.ok === true && !waiting.value.some(({ id }) => id === own.id)
  const remove = () => {
    location.replace(addresses.rounds)
    void deleteShared(words.page.deleted, (store, book) => deleteRound(store, book, round.id))
  }
  return (
    <Screen
      title={words.moment[round.moment]}
      kicker={words.title}
      subtitle={words.begunOn(formatDate(language, round.day))}
      back={addresses.rounds}
      banner={open ? <RingBanner ring="ours" /> : <RingBanner ring="ours">{words.page.closedRing(partner)}</RingBanner>}
    >
      <Suspense>
        {isOpened(own) && isOpened(partners) ? (
          <OpenedRound round={round} own={own} partners={partners} />
        ) : (
          <RoundTurns round={round} own={own} partners={partners} lost={lost} />
        )}
        <Button look="delete" onClick={remove}>
          {words.page.delete}
        </Button>
      </Suspense>
    </Screen>
  )
}
