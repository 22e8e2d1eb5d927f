// What left: one receipt for each private entry that became the pair's, for my answers to each round, and for each record
// handed to the program.
import { useLiveQuery } from 'dexie-react-hooks'
import { listReceipts } from '../../mine/receipts/list-receipts.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { readRounds } from '../../ours/rounds/rounds-view.ts'
import { Card } from '../../kit/Card.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { formatDay, formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { HandedReceipts } from '../program/HandedReceipts.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

export const ReceiptsScreen = () => {
  const { receipts: words, kind } = useWords('journal')
  const handed = useWords('program').receipts
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const receipts = useLiveQuery(() => listReceipts(mine, pair.id), [mine, pair.id])
  const shared = useShared(readSharedEntries).entries
  const rounds = useShared(readRounds)
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="mine">{words.banner}</RingBanner>}>
      <h2 className={styles['subheading']}>{handed.title}</h2>
      <p>{handed.lead}</p>
      <HandedReceipts empty={handed.empty} />
      <h2 className={styles['subheading']}>{words.toPartner}</h2>
      <p>{words.lead}</p>
      {receipts?.length === 0 ? <EmptyState text={words.empty} /> : null}
      <ul role="list" className={styles['list']}>
        {receipts?.map((receipt) => {
          const entry = shared.find(({ id }) => id === receipt.subject)
          const round = rounds.find(({ answers }) => answers.some(({ id }) => id === receipt.subject))
          const ofRound = receipt.act === 'answers-opened'
          const ofFile = receipt.act === 'sent-as-file'
          return (
            <li key={receipt.id}>
              <Card>
                <p className={layout['strong']}>{ofFile ? words.sentFile(pair.partnerName) : ofRound ? words.opened(pair.partnerName) : words.shared(pair.partnerName)}</p>
                <p>{formatInstant(language, receipt.at, mine.clock.zone())}</p>
                <p>
                  {ofFile ? (
                    words.whatWasIn
                  ) : round !== undefined ? (
                    <a className={styles['target']} href={addresses.round(round.id)}>
                      {words.toRound}
                    </a>
                  ) : entry === undefined ? (
                    ofRound ? words.roundGone : words.noLonger
                  ) : (
                    <a className={styles['target']} href={addresses.entry(entry.id)}>
                      {kind[entry.kind]} · {formatDay(language, entry.day)}
                    </a>
                  )}
                </p>
                <details>
                  <summary>{words.fingerprint}</summary>
                  <p className={styles['hash']}>{receipt.contentHash}</p>
                </details>
              </Card>
            </li>
          )
        })}
      </ul>
    </Screen>
  )
}
