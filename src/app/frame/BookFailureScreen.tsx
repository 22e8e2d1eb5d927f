// A book that did not open: what happened, that nothing was changed, what to do. The other pairs of this device stay
// within reach.
import { startBookAgain } from '../../crossings/start-book-again.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { OpenBookFailure } from '../../ours/store.ts'
import { TroublePage } from '../error-page/TroublePage.tsx'
import { troubleOf } from '../error-page/trouble.ts'
import { type Pairbook, usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { showBook, switchPair } from '../session/switch-pair.ts'
import { useWords } from '../session/use-words.ts'

interface BookFailureScreenProps {
  readonly pair: PairRecord
  readonly failure: OpenBookFailure | StoreFailure
}

const startAgain = async (pairbook: Pairbook, pair: PairRecord): Promise<void> => {
  const started = await startBookAgain(pairbook.mine, pairbook.openBook, pair)
  if (started.ok) await showBook(pairbook, pair, started.value)
  else useSession.setState({ open: { type: 'failed', pair, failure: started.error } })
}

export const BookFailureScreen = ({ pair, failure }: BookFailureScreenProps) => {
  const words = useWords('errors')
  const pairbook = usePairbook()
  const others = useSession(({ pairs }) => pairs).filter(({ id }) => id !== pair.id)
  return (
    <main id="content">
      <TroublePage
        trouble={troubleOf(failure)}
        onStartAgain={failure.type === 'LostBook' ? () => void startAgain(pairbook, pair) : undefined}
      />
      <div className={layout['stack']}>
        {others.map((other) => (
          <Button key={other.id} look="plain" onClick={() => void switchPair(pairbook, other)}>
            {words.openOther(other.partnerName)}
          </Button>
        ))}
      </div>
    </main>
  )
}
