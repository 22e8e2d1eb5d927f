// A closed book: who closed it and when, what can be kept, how the two open it again, and deleting it from this phone.
import { BookHeart, Check, Share, Trash2, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { otherRole, type Role } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import layout from '../../kit/layout.module.css'
import type { Closing } from '../../ours/ending/ending.ts'
import { sayYesToReopening } from '../../ours/ending/keep-ending.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import styles from './ending.module.css'

export const ClosedBook = ({ ending }: { readonly ending: Extract<Closing, { type: 'ended' }> }) => {
  const words = useWords('ending').closed
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const [failure, setFailure] = useState<string>()
  const [end] = ending.ends
  const day = formatDate(language, end.day)
  const other = otherRole(pair.role)

  const sayYes = async (by: Role) => {
    const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
    const kept = await book.keep((roots) => sayYesToReopening(roots, writer, by), 'alsoWhenClosed')
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  const said = (text: string) => (
    <p className={styles['said']}>
      <Check size={20} aria-hidden="true" />
      {text}
    </p>
  )
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours" />}>
      <p>
        {end.by === pair.role ? words.byYou(day) : words.byPartner(partner, day)} {words.lead}
      </p>
      <Card heading={words.keep}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.keepsake} label={words.keepsake} note={words.keepsakeNote} icon={<BookHeart size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.takeWithMe} label={words.take} note={words.takeNote} icon={<Share size={20} aria-hidden="true" />} />
        </div>
      </Card>
      <Card heading={words.again}>
        <p>{words.againLead}</p>
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        {ending.yes.includes(pair.role) ? said(words.mySaid) : <Button onClick={() => void sayYes(pair.role)}>{words.myYes}</Button>}
        {ending.yes.includes(other) ? (
          said(words.partnerSaid(partner))
        ) : (
          <div className={layout['tight']}>
            <p>{words.handOver(partner)}</p>
            <Button look="plain" onClick={() => void sayYes(other)}>
              {words.partnerYes(partner)}
            </Button>
          </div>
        )}
      </Card>
      <Card heading={words.other}>
        <div className={layout['tight']}>
          <LinkRow href={addresses.newPair} label={words.another} icon={<UserPlus size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.deletePair} label={words.delete} note={words.deleteNote} icon={<Trash2 size={20} aria-hidden="true" />} />
        </div>
      </Card>
    </Screen>
  )
}
