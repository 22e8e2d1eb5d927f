// The ways to let a phone in: the partner's, or another of one's own.
import { MonitorSmartphone, QrCode, Smartphone } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'

export const AddPhone = ({ mayJoin }: { /** While no phone of the partner's shares this book. */ readonly mayJoin: boolean }) => {
  const { add } = useWords('phones')
  const partner = usePartnersCallName()
  return (
    <Card heading={add.title}>
      <div className={layout['tight']}>
        <LinkRow href={addresses.invite('partner')} label={add.invite(partner)} note={add.inviteNote} icon={<QrCode size={20} aria-hidden="true" />} />
        {mayJoin ? <LinkRow href={addresses.merge} label={add.join(partner)} note={add.joinNote} icon={<Smartphone size={20} aria-hidden="true" />} /> : null}
        <LinkRow href={addresses.invite('own-phone')} label={add.own} note={add.ownNote} icon={<MonitorSmartphone size={20} aria-hidden="true" />} />
      </div>
    </Card>
  )
}
