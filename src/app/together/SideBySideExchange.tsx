// The exchange itself: what this phone brings, the codes in turns, what came.
import { QrCode } from 'lucide-react'
import { useCallback, useState } from 'react'
import { concatBytes } from '../../foundation/bytes.ts'
import { ok } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { openExchange } from '../../ours/exchange/open-exchange.ts'
import { acceptBytes, type SlotOutcome } from '../../sync/accepting.ts'
import { countOutcomes } from '../../sync/by-file.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { prepareSlots } from '../../sync/sending.ts'
import { pairStanding } from '../../sync/standing.ts'
import { type LedgerFailure, readLedger } from '../../sync/world.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { keptCollection } from '../side-by-side/kept-collection.ts'
import { type CameTo, SideBySide } from '../side-by-side/SideBySide.tsx'
import { exchangeFailureWords } from './exchange-words.ts'
import { whatItCameTo } from './came-to.ts'
import { countThings } from './kinds-of-thing.ts'
import { useShares } from './shares.ts'
import { type CameIn, notingNews, takingIn } from './take-in.ts'
import { TakenInCard } from './TakenInCard.tsx'
import { ThingList } from './ThingList.tsx'
import { noteExchange } from './use-ledger.ts'
import { withSyncWorld } from './with-sync-world.ts'

interface Read {
  readonly came: CameIn
  readonly cameTo: CameTo | undefined
}

export const SideBySideExchange = ({ ledger }: { readonly ledger: Ledger }) => {
  const words = useWords('exchange')
  const together = useWords('together')
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const { here, onItsWay } = useShares(ledger)
  const [begun, setBegun] = useState(false)
  const [bringing, setBringing] = useState<Uint8Array>()
  const [came, setCame] = useState<CameIn>()
  const [failure, setFailure] = useState<string>()

  const prepare = useCallback(async () => {
    // What is on screen now: a new school year may just have taken the place of the one before.
    const { open } = useSession.getState()
    if (open.type !== 'pair') return false
    const outgoing = await withSyncWorld(pairbook, open.pair, open.book, (world) => prepareSlots(world))
    setFailure(outgoing.ok ? undefined : exchangeFailureWords(words, outgoing.error))
    if (outgoing.ok) setBringing(concatBytes(...outgoing.value.slots))
    noteExchange()
    return outgoing.ok
  }, [pairbook, words])

  const begin = async () => {
    setBegun(true)
    if (!(await prepare())) setBegun(false)
  }

  const takeIn = useCallback(
    async (message: Uint8Array): Promise<CameTo | undefined> => {
      const taken = await takingIn<Read, LedgerFailure>(pairbook, pair, book, async (world) => {
        let outcomes: readonly SlotOutcome[] = []
        const noted = await notingNews<LedgerFailure>(pairbook, pair, book, world, async () => {
          const accepted = await acceptBytes(world, message)
          if (!accepted.ok) return accepted
          outcomes = accepted.value
          return ok(countOutcomes(outcomes))
        })
        if (!noted.ok) return noted
        const known = await readLedger(world)
        return ok({ came: noted.value, cameTo: whatItCameTo(outcomes, known.ok ? pairStanding(known.value, [openExchange(book)]).devices : []) })
      })
      if (!taken.ok) {
        setFailure(exchangeFailureWords(words, taken.error))
        return undefined
      }
      setCame(taken.value.came)
      // What comes next also says that this arrived.
      const isReady = await prepare()
      const { cameTo } = taken.value
      return cameTo === 'over' && !isReady ? 'yourTurn' : cameTo
    },
    [book, pair, pairbook, prepare, words],
  )

  if (!begun) {
    const counts = countThings([...here, ...onItsWay])
    return (
      <>
        <p>{together.lead(partner)}</p>
        <Card heading={words.sending.new(partner)}>{counts.length === 0 ? <p>{words.sending.nothing(partner)}</p> : <ThingList counts={counts} />}</Card>
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <Button wide icon={<QrCode size={20} aria-hidden="true" />} onClick={() => void begin()}>
          {words.beside.begin}
        </Button>
      </>
    )
  }
  return (
    <>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <SideBySide partner={partner} bringing={bringing} randomness={pairbook.mine.randomness} collection={keptCollection(pair.id)} onRead={takeIn} />
      {came === undefined ? null : <TakenInCard came={came} inPassing />}
    </>
  )
}
