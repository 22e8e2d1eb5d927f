// Moving to a new phone, in plain steps: while the old one is there, and when it is gone. What is private goes along only as a
// copy one takes oneself.
import { Share, Smartphone } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import styles from './together.module.css'

export const NewPhoneScreen = () => {
  const words = useWords('phones').newPhone
  const partner = usePartnersCallName()
  const { steps, goneSteps } = words
  const listed = (sentences: readonly string[]) => (
    <ol className={styles['steps']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
  return (
    <Screen title={words.title} back={addresses.phones} banner={<RingBanner ring="mine">{words.banner}</RingBanner>}>
      <Card heading={words.still}>{listed([steps.take, steps.install, steps.admit, steps.check, steps.out])}</Card>
      <Card heading={words.gone}>
        <div className={layout['tight']}>
          {listed([goneSteps.install, goneSteps.own, goneSteps.partner(partner), goneSteps.out(partner)])}
          <p>{words.lost}</p>
        </div>
      </Card>
      <Card>
        <div className={layout['tight']}>
          <LinkRow href={addresses.takeWithMe} label={words.take} icon={<Share size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.phones} label={words.devices} icon={<Smartphone size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </Screen>
  )
}
