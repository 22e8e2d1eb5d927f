// "Dana's phone": which phones share this book, and the ways to add one.
import { MonitorSmartphone, QrCode, Smartphone } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import type { DeviceStanding } from '../../sync/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './pairing.module.css'
import { usePhones } from './use-phones.ts'

export const PhonesScreen = () => {
  const words = useWords('together').pairing
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const { standing, failure, noteSeen } = usePhones()
  const devices = standing === undefined || standing === 'alone' ? [] : standing.devices
  const news = devices.filter(({ device }) => device.isNews)
  const hasPartners = devices.some(({ isMine }) => !isMine)
  const nameOf = ({ isThis, isMine }: DeviceStanding): string =>
    isThis ? words.phones.thisOne : isMine ? words.phones.mine : words.phones.theirs(partner)
  const aboutOf = ({ device, heardAt, isThis }: DeviceStanding): string => {
    if (isThis) return ''
    if (heardAt !== undefined) return words.phones.heard(formatInstant(language, heardAt, clock.zone()))
    return words.phones.added(formatInstant(language, device.at, clock.zone()))
  }
  return (
    <Screen title={words.title(partner)} back={addresses.pair} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {news.length === 0 ? null : (
        <Card look="now" heading={words.phones.newTitle}>
          <div className={layout['stack']}>
            <p role="status">{words.phones.isNew(news.map(nameOf).join(', '))}</p>
            <Button look="onOurs" onClick={() => void noteSeen(news.map(({ device }) => device.id))}>
              {words.phones.seen}
            </Button>
          </div>
        </Card>
      )}
      <Card heading={words.phones.list}>
        {standing === undefined ? (
          <p role="status">{words.wait}</p>
        ) : devices.length < 2 ? (
          <p>{words.phones.alone(partner)}</p>
        ) : (
          <ul role="list" className={styles['devices']}>
            {devices.map((each) => (
              <li key={each.device.id}>
                <strong>{nameOf(each)}</strong>
                <p className={`${layout['muted']} ${layout['small']}`}>{aboutOf(each)}</p>
              </li>
            ))}
          </ul>
        )}
        {standing !== undefined && standing !== 'alone' && standing.apart !== undefined ? <p role="alert">{words.failure.apart[standing.apart.type]}</p> : null}
      </Card>
      <Card heading={words.phones.add}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.invite('partner')} label={words.phones.invite(partner)} note={words.phones.inviteNote} icon={<QrCode size={20} aria-hidden="true" />} />
          {hasPartners ? null : (
            <LinkRow href={addresses.merge} label={words.phones.join(partner)} note={words.phones.joinNote} icon={<Smartphone size={20} aria-hidden="true" />} />
          )}
          <LinkRow href={addresses.invite('own-phone')} label={words.phones.own} note={words.phones.ownNote} icon={<MonitorSmartphone size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </Screen>
  )
}
