// Where it stands, for the pair as a whole: on this phone, on its way, and what the partner has said to hold. "Has it" is never
// said without the partner's own word.
import { FileInput, FileOutput, Newspaper, QrCode, Smartphone } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { NotPaired } from './NotPaired.tsx'
import { useLedger } from './use-ledger.ts'
import { Standing } from './Standing.tsx'

export const StandingScreen = () => {
  const { standing: words, beside } = useWords('exchange')
  const partner = usePartnersCallName()
  const known = useLedger()
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {known.type === 'paired' ? (
        <>
          <Standing ledger={known.ledger} />
          <Card>
            <div className={layout['tight']}>
              {known.ledger.apart === undefined ? (
                <>
                  <LinkRow href={addresses.sideBySide} label={beside.link(partner)} icon={<QrCode size={20} aria-hidden="true" />} />
                  <LinkRow href={addresses.sendFile} label={words.send(partner)} icon={<FileOutput size={20} aria-hidden="true" />} />
                </>
              ) : null}
              <LinkRow href={addresses.receiveFile} label={words.receive} icon={<FileInput size={20} aria-hidden="true" />} />
              <LinkRow href={addresses.news} label={words.news(partner)} icon={<Newspaper size={20} aria-hidden="true" />} />
              <LinkRow href={addresses.phones} label={words.devices} icon={<Smartphone size={20} aria-hidden="true" />} />
            </div>
          </Card>
        </>
      ) : (
        <NotPaired known={known.type} />
      )}
    </Screen>
  )
}
