// The switcher between the pairs of this phone: each has a book of its own.
import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import { otherRole } from '../../foundation/role.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { switchPair } from '../session/switch-pair.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { PersonMark } from './PersonMark.tsx'
import styles from './pair.module.css'

export const PairsScreen = () => {
  const words = useWords('pair').switcher
  const frame = useWords('frame')
  const pairbook = usePairbook()
  const { pair: current } = useOpenPair()
  const pairs = useSession((session) => session.pairs)
  const [opening, setOpening] = useState(false)

  const open = async (pair: PairRecord) => {
    if (opening) return
    setOpening(true)
    // What is typed in the other book stays with that book.
    await flushDrafts()
    if (pair.id !== current.id) await switchPair(pairbook, pair)
    location.hash = addresses.today
  }

  return (
    <Screen title={words.title} back={addresses.pair}>
      <p>{words.lead}</p>
      <ul role="list" className={styles['pairs']}>
        {pairs
          .toSorted((a, b) => a.createdAt - b.createdAt)
          .map((pair) => (
            <li key={pair.id}>
              <button
                type="button"
                className={styles['pairButton']}
                aria-current={pair.id === current.id}
                onClick={() => void open(pair)}
              >
                <PersonMark name={pair.partnerName} role={otherRole(pair.role)} />
                <span>
                  <span className={styles['pairName']}>{pair.partnerName}</span>
                  <span className={styles['about']}>
                    {[words[pair.role], pair.jobFamily === undefined ? '' : frame.jobFamily[pair.jobFamily]].filter((part) => part !== '').join(' · ')}
                  </span>
                  {pair.id === current.id ? (
                    <span className={styles['on']}>
                      <Check size={18} aria-hidden="true" />
                      {words.on}
                    </span>
                  ) : null}
                </span>
              </button>
            </li>
          ))}
      </ul>
      <ButtonLink look="plain" wide href={addresses.newPair} icon={<Plus size={20} aria-hidden="true" />}>
        {words.another}
      </ButtonLink>
    </Screen>
  )
}
