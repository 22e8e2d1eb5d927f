// The three places a thing of the book can be: on this phone, on its way, with the partner.
import type { Instant } from '../../foundation/day.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { Ledger } from '../../sync/ledger.ts'
import type { PairStanding } from '../../sync/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ApartNotice } from './ApartNotice.tsx'
import { countThings } from './kinds-of-thing.ts'
import { useShares } from './shares.ts'
import { ThingList } from './ThingList.tsx'

/** The last word from any of the partner's phones. */
const lastWordOf = ({ devices }: PairStanding): Instant | undefined => {
  const times = devices.flatMap(({ isMine, heardAt }) => (isMine || heardAt === undefined ? [] : [heardAt]))
  return times.length === 0 ? undefined : (Math.max(...times) as Instant)
}

export const Standing = ({ ledger }: { readonly ledger: Ledger }) => {
  const words = useWords('exchange').standing
  const language = useLanguage()
  const { mine } = usePairbook()
  const partner = usePartnersCallName()
  const { here, onItsWay, standing } = useShares(ledger)
  const heardAt = lastWordOf(standing)
  const hasAll = here.length + onItsWay.length === 0
  return (
    <>
      <ApartNotice ledger={ledger} />
      <Card heading={words.here}>{here.length === 0 ? <p>{words.hereNone}</p> : <ThingList counts={countThings(here)} />}</Card>
      <Card heading={words.onItsWay}>
        {onItsWay.length === 0 ? (
          <p>{words.onItsWayNone}</p>
        ) : (
          <div className={layout['tight']}>
            <ThingList counts={countThings(onItsWay)} />
            <p className={layout['small']}>{words.onItsWayNote(partner)}</p>
          </div>
        )}
      </Card>
      <Card heading={words.arrived(partner)}>
        {heardAt === undefined ? (
          <p>{words.never(partner)}</p>
        ) : (
          <div className={layout['tight']}>
            <p>{hasAll ? words.all(partner) : words.rest(partner)}</p>
            <p className={layout['small']}>{words.heard(formatInstant(language, heardAt, mine.clock.zone()))}</p>
          </div>
        )}
      </Card>
    </>
  )
}
