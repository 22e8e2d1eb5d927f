// Both people’s phones, a row each, and what can be done about them.
import { SmartphoneNfc, Unplug } from 'lucide-react'
import { useState } from 'react'
import { changeNewsDevices } from '../../mine/settings/news.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import type { DeviceId } from '../../sync/device.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { noteDevicesSeen } from '../../sync/leaving.ts'
import type { DeviceStanding } from '../../sync/standing.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { AddPhone } from './AddPhone.tsx'
import { ApartNotice } from './ApartNotice.tsx'
import { ComeBack } from './ComeBack.tsx'
import { exchangeFailureWords } from './exchange-words.ts'
import { PhoneRow } from './PhoneRow.tsx'
import { useShares } from './shares.ts'
import styles from './together.module.css'
import { noteExchange } from './use-ledger.ts'
import { withSyncWorld } from './with-sync-world.ts'

export const Phones = ({ ledger }: { readonly ledger: Ledger }) => {
  const words = useWords('exchange')
  const { devices } = useWords('phones')
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const { standing } = useShares(ledger)
  const theirs = standing.devices.filter(({ isMine }) => !isMine)
  const isAlone = standing.devices.length < 2
  const [isOut, setIsOut] = useState(false)
  const [failure, setFailure] = useState<string>()

  const noteSeen = async (id: DeviceId) => {
    const seen = await withSyncWorld(pairbook, pair, book, (world) => noteDevicesSeen(world, [id]))
    setFailure(seen.ok ? undefined : exchangeFailureWords(words, seen.error))
    if (seen.ok) await changeNewsDevices(pairbook.mine, pair.id, ledger.devices.filter((each) => each.isNews && each.id !== id).length)
    noteExchange()
  }
  const list = (whose: readonly DeviceStanding[]) => (
    <ul role="list" className={styles['phones']}>
      {whose.map((phone) => (
        <li key={phone.device.id}>
          <PhoneRow
            phone={phone}
            isOneOfSeveral={!phone.isThis && whose.filter(({ isThis }) => !isThis).length > 1}
            mayTakeOut={ledger.apart === undefined}
            onSeen={() => void noteSeen(phone.device.id)}
            onOut={() => {
              setIsOut(true)
              noteExchange()
            }}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <ApartNotice ledger={ledger} />
      <div role="status" className={layout['tight']}>
        {isOut ? <p className={styles['notice']}>{isAlone ? devices.outAlone : devices.out(partner)}</p> : null}
        {isOut && !isAlone ? <ButtonLink href={addresses.sendFile}>{devices.send(partner)}</ButtonLink> : null}
      </div>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <h2>{devices.mine}</h2>
      {list(standing.devices.filter(({ isMine }) => isMine))}
      <h2>{devices.partners(partner)}</h2>
      {theirs.length === 0 ? <p>{devices.noneYet(partner)}</p> : list(theirs)}
      {ledger.apart === undefined ? <AddPhone mayJoin={isAlone} /> : null}
      {/* Nobody may have been left to tell it that it was taken out. */}
      {ledger.apart === undefined && theirs.length === 0 ? null : <ComeBack />}
      <Card>
        <div className={layout['tight']}>
          <LinkRow href={addresses.newPhone} label={devices.newPhone} note={devices.newPhoneNote} icon={<SmartphoneNfc size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.leavePair} label={devices.leave} note={devices.leaveNote(partner)} icon={<Unplug size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </>
  )
}
