// Answering a round, alone: on one's own phone, or, after it was handed across, the partner on this one.
import { useState } from 'react'
import { otherRole } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { answersBy, readRounds } from '../../ours/rounds/rounds-view.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useMyCallName, usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { AnswerForm } from './AnswerForm.tsx'

export const AnswerScreen = ({ params }: ScreenProps) => {
  const words = useWords('rounds')
  const { role } = usePair()
  const partner = usePartnersCallName()
  const me = useMyCallName()
  const round = useShared(readRounds).find(({ id }) => id === params['id'])
  const [handed, setHanded] = useState(false)
  const whose = params['whose'] === 'partner' ? 'partner' : 'me'
  if (round === undefined || !['answer', 'partner'].includes(params['whose'] ?? '')) return <MissingScreen />

  const answered = answersBy(round, whose === 'me' ? role : otherRole(role)) !== undefined
  const isHere = whose === 'me' || handed
  return (
    <Screen
      title={words.answer.title}
      kicker={`${words.title} · ${words.moment[round.moment]}`}
      back={addresses.round(round.id)}
      leave="close"
      banner={<RingBanner ring="mine">{whose === 'me' ? words.answer.ring(partner) : words.answer.ringHanded(me)}</RingBanner>}
    >
      {answered ? (
        <Card>
          <div className={layout['stack']}>
            <p>{words.answer.sealedBefore}</p>
            <ButtonLink href={addresses.round(round.id)}>{words.answer.toRound}</ButtonLink>
          </div>
        </Card>
      ) : isHere ? (
        <AnswerForm round={round} whose={whose} />
      ) : (
        <Card heading={words.answer.handTitle(partner)}>
          <div className={layout['stack']}>
            <p>{round.answers.length === 0 ? words.answer.handTextFirst(partner) : words.answer.handText(partner, me)}</p>
            <Button wide onClick={() => setHanded(true)}>
              {words.answer.iAm(partner)}
            </Button>
          </div>
        </Card>
      )}
    </Screen>
  )
}
