// One phone of the pair: whose it is, since when, whether it has everything; announced where it is new.
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { DeviceStanding } from '../../sync/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { TakeOutPhone } from './TakeOutPhone.tsx'
import styles from './together.module.css'

interface PhoneRowProps {
  readonly phone: DeviceStanding
  /** Whether its person has another, so that the two have to be told apart. */
  readonly isOneOfSeveral: boolean
  /** False on a phone that sends no more. */
  readonly mayTakeOut: boolean
  readonly onSeen: () => void
  readonly onOut: () => void
}

export const PhoneRow = ({ phone, isOneOfSeveral, mayTakeOut, onSeen, onOut }: PhoneRowProps) => {
  const words = useWords('phones').devices
  const { split } = useWords('exchange').receiving
  const language = useLanguage()
  const { mine } = usePairbook()
  const partner = usePartnersCallName()
  const { device, isThis, isMine, heardAt, hasAll, isSplit, app } = phone
  const zone = mine.clock.zone()
  const name = isThis ? words.thisOne : isMine ? words.another : words.theirs(partner)
  return (
    <Card heading={isOneOfSeveral ? words.marked(name, device.id.slice(0, 4)) : name} beside={device.isNews ? <strong>{words.announced}</strong> : undefined}>
      <div className={layout['tight']}>
        {device.isNews ? (
          <>
            <p className={styles['notice']}>{words.announcedText(isMine ? words.you : partner)}</p>
            <Button look="plain" onClick={onSeen}>
              {words.seen}
            </Button>
          </>
        ) : null}
        <p className={layout['small']}>{words.since(formatInstant(language, device.at, zone))}</p>
        {isThis ? null : (
          <>
            <p className={layout['small']}>{heardAt === undefined ? words.notHeard : words.heard(formatInstant(language, heardAt, zone))}</p>
            {isSplit ? <p className={styles['notice']}>{split}</p> : <p>{hasAll ? words.hasAll : words.lacks}</p>}
            {app === 'older' || app === 'newer' ? <p>{words.app[app]}</p> : null}
            {mayTakeOut ? <TakeOutPhone id={device.id} onOut={onOut} /> : null}
          </>
        )}
      </div>
    </Card>
  )
}
