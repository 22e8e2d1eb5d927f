// Asking the coordinator for another match: whom, with which words, and what stays between the two. Nothing is sent.
import { Copy, Mail, Phone } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { mailLink } from '../../ours/mosaic/mail-address.ts'
import { telLink } from '../../ours/mosaic/phone-number.ts'
import { addresses } from '../addresses.ts'
import { copyText } from '../error-page/save-text.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePacks } from '../program/use-pack.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { CoordinatorForm } from './CoordinatorForm.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import styles from './ending.module.css'

export const AnotherMatchScreen = () => {
  const words = useWords('ending').match
  const pair = usePair()
  const partner = usePartnersCallName()
  const packs = usePacks()
  // What this person noted comes before what the program pack says.
  const { name = '', phone = '', mail = '' } = pair.coordinator ?? packs?.[0]?.pack.coordinator ?? {}
  const [outcome, setOutcome] = useState<string>()
  const message = words.message(name, pair.myName)
  const call = telLink(phone)
  const write = mailLink(mail)
  return (
    <Screen title={words.title} back={addresses.notWorking} banner={<RingBanner ring="mine">{words.ring}</RingBanner>}>
      <p>{words.lead}</p>
      <Card heading={words.who}>
        <p className={layout['muted']}>{words.whoHint}</p>
        {packs === undefined ? null : <CoordinatorForm coordinator={{ name, phone, mail }} />}
        {call === undefined && write === undefined ? null : (
          <div className={layout['actions']}>
            {call === undefined ? null : (
              <ButtonLink look="plain" href={call} icon={<Phone size={20} aria-hidden="true" />}>
                {words.call}
              </ButtonLink>
            )}
            {write === undefined ? null : (
              <ButtonLink look="plain" href={write} icon={<Mail size={20} aria-hidden="true" />}>
                {words.write}
              </ButtonLink>
            )}
          </div>
        )}
      </Card>
      <Card heading={words.words}>
        <p className={layout['muted']}>{words.wordsHint}</p>
        <blockquote className={styles['message']} dir="auto">
          {message}
        </blockquote>
        <Button
          look="plain"
          icon={<Copy size={20} aria-hidden="true" />}
          onClick={() => {
            void copyText(message).then((copied) => setOutcome(copied ? words.copied : words.notCopied))
          }}
        >
          {words.copy}
        </Button>
        <p role="status">{outcome}</p>
      </Card>
      <Card heading={words.stays}>
        <p>{words.staysText(partner)}</p>
      </Card>
      <p>{words.after}</p>
      <ButtonLink look="quiet" href={addresses.end}>
        {words.end}
      </ButtonLink>
    </Screen>
  )
}
