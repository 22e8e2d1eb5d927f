// The joining phone, from the invitation to its thanks: what the steps say, done on disk. The book that was joined takes its
// place on screen at once where one was begun here, else when the person leaves.
import { useCallback, useEffect, useRef, useState } from 'react'
import { deviceKey } from '../../mine/keys/device-key.ts'
import type { DoubleSingle } from '../../ours/merging/merge-books.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { leaveBook, showBook } from '../session/switch-pair.ts'
import { partnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { pairingFailureWords } from './failure.ts'
import { finishJoining, type Joining, letGo, type OwnBook, type Picks, takeWelcome } from './join-book.ts'
import { beginJoining, type Way } from './pairing-steps.ts'
import { useSteps } from './use-steps.ts'

const noDoubles: readonly DoubleSingle[] = []
const nothingLeft = { signatures: 0, earlierSeasons: 0 }

export const useJoining = (asked: OwnBook | undefined) => {
  const pairbook = usePairbook()
  const frame = useWords('frame')
  const together = useWords('together')
  const { pairing, step, now } = useSteps(beginJoining, `joining ${asked?.pair.id ?? 'a book'}`)
  const pairs = useSession((session) => session.pairs)
  const [failure, setFailure] = useState<string>()
  const [joining, setJoining] = useState<Joining>()
  // What was begun here, as it was when this began: afterwards another book is on screen.
  const [own] = useState(asked)
  /** Comes on screen when the person leaves. */
  const waiting = useRef<() => Promise<void>>(undefined)
  const unfinished = useRef<Joining>(undefined)

  useEffect(
    () => () => {
      void waiting.current?.()
      if (unfinished.current !== undefined) void letGo(pairbook, unfinished.current)
    },
    [pairbook],
  )

  const finish = useCallback(
    async (taken: Joining, picks: Picks) => {
      setFailure(undefined)
      await flushDrafts()
      // This tab changes books itself.
      if (taken.own !== undefined) leaveBook()
      const finished = await finishJoining(pairbook, taken, picks)
      if (!finished.ok) {
        setFailure(pairingFailureWords(frame, together, finished.error))
        if (taken.own !== undefined) await showBook(pairbook, taken.own.pair, taken.own.book)
        return
      }
      unfinished.current = undefined
      // The book itself stays open for the screens.
      await taken.sync.close()
      // A phone that came back has its book on screen.
      const show = () => showBook(pairbook, finished.value.pair, taken.book)
      if (taken.own !== undefined) await show()
      else if (!taken.isBack) waiting.current = show
      step({ type: 'joined', thanks: finished.value.thanks })
    },
    [frame, pairbook, step, together],
  )

  const take = useCallback(async () => {
    const { stage } = now()
    if (stage.at !== 'taking') return
    setFailure(undefined)
    const before = unfinished.current
    unfinished.current = undefined
    if (before !== undefined) await letGo(pairbook, before)
    const taken = await takeWelcome(pairbook, stage.comparing.guest, stage.device, stage.welcome, own)
    if (!taken.ok) {
      setFailure(pairingFailureWords(frame, together, taken.error))
      return
    }
    unfinished.current = taken.value
    setJoining(taken.value)
    if (taken.value.doubles.length > 0) step({ type: 'choices' })
    else await finish(taken.value, {})
  }, [finish, frame, now, own, pairbook, step, together])

  /** Given to the reader of codes: the same function at every render. */
  const hear = useCallback(
    (message: Uint8Array) => {
      const listen = async () => {
        setFailure(undefined)
        const key = await deviceKey(pairbook.mine)
        if (!key.ok) {
          setFailure(pairingFailureWords(frame, together, key.error))
          return
        }
        const before = now().stage.at
        const after = step({ type: 'heard', message }, key.value.publicKeyBytes)
        if (before !== 'taking' && after.stage.at === 'taking') await take()
      }
      void listen()
    },
    [frame, now, pairbook, step, take, together],
  )

  const choose = async (picks: Picks) => {
    if (joining !== undefined) await finish(joining, picks)
  }

  const leave = async () => {
    const show = waiting.current
    waiting.current = undefined
    await show?.()
  }

  const anew = () => {
    setFailure(undefined)
    step({ type: 'again' })
  }

  const setWay = (way: Way) => { step({ type: 'way', way }) }

  return {
    pairing,
    step,
    failure,
    hear,
    /** Once more, after it failed. What is on disk by then does no harm. */
    takeAgain: take,
    anew,
    choose,
    leave,
    setWay,
    doubles: joining?.doubles ?? noDoubles,
    leftBehind: joining?.brought?.leftBehind ?? nothingLeft,
    wasBack: joining?.isBack === true,
    partner: joining === undefined ? undefined : partnersCallName(joining.pair, pairs),
  }
}
