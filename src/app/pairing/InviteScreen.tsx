// "Pair at the table", the phone that invites: it shows, reads the answer, shows again; both compare words; then it lets the
// other phone in.
import { useCallback } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { BeginAnew } from './BeginAnew.tsx'
import { CompareWords } from './CompareWords.tsx'
import { Countdown } from './Countdown.tsx'
import { MessageIn } from './MessageIn.tsx'
import { MessageOut } from './MessageOut.tsx'
import { shownBy, type Way } from './pairing-steps.ts'
import { StepCard } from './StepCard.tsx'
import { Stopped } from './Stopped.tsx'
import { useInviting } from './use-inviting.ts'

export const InviteScreen = ({ params }: ScreenProps) => {
  const guest = params['guest'] === 'own-phone' ? 'own-phone' : 'partner'
  const words = useWords('together').pairing
  const called = usePartnersCallName()
  const other = guest === 'partner' ? called : words.ownPhone
  const { pairing, step, failure, begin, anew, grant, sayWords, hear } = useInviting(guest)
  const { stage, way, refusal } = pairing
  const shown = shownBy(pairing)
  const lookAtTime = useCallback(() => { step({ type: 'look-at-time' }) }, [step])
  const setWay = (chosen: Way) => { step({ type: 'way', way: chosen }) }
  const reader = <MessageIn key={stage.at} way={way} partner={other} refusal={refusal} onWay={setWay} onMessage={hear} />
  const onward = (label: string) => (
    <Button wide onClick={() => { step({ type: 'onward' }) }}>
      {label}
    </Button>
  )
  const out = (label: string) =>
    shown === undefined ? null : (
      <MessageOut key={stage.at} message={shown.message} way={way} partner={other} onWay={setWay}>
        {onward(label)}
      </MessageOut>
    )
  const again = (
    <Button look="plain" wide onClick={() => { step({ type: 'back' }) }}>
      {words.showAgain[way]}
    </Button>
  )

  const body = () => {
    switch (stage.at) {
      case 'begin':
        return (
          <StepCard heading={words.invite.begin}>
            <p>{words.invite.lead[guest](called)}</p>
            <p>{words.invite.sees[guest](called)}</p>
            <Button wide onClick={() => void begin('codes')}>
              {words.invite.show}
            </Button>
            <Button look="plain" wide onClick={() => void begin('text')}>
              {words.invite.text}
            </Button>
          </StepCard>
        )
      case 'show-invitation':
        return (
          <StepCard heading={words.invite.showing[way](other)}>
            <p>{words.invite.tell[guest](called)}</p>
            {shown?.until === undefined ? null : <Countdown key={shown.until} until={shown.until} onOver={lookAtTime} />}
            {out(words.invite.readAnswer[way])}
          </StepCard>
        )
      case 'read-answer':
        return (
          <StepCard heading={words.invite.reading[way](other)}>
            <Countdown until={stage.invited.invitation.expiresAt} onOver={lookAtTime} />
            {reader}
            {again}
          </StepCard>
        )
      case 'show-reveal':
        return (
          <StepCard heading={words.invite.showing[way](other)}>
            {out(words.invite.toWords[way])}
          </StepCard>
        )
      case 'compare':
        return (
          <StepCard heading={words.compare.title}>
            <CompareWords words={stage.comparing.words} partner={other} onSay={(match) => void sayWords(match)} />
            {stage.reveal === undefined ? null : again}
          </StepCard>
        )
      case 'granting':
        return (
          <StepCard heading={words.invite.granting}>
            {failure === undefined ? (
              <p role="status">{words.wait}</p>
            ) : (
              <Button wide onClick={() => void grant()}>
                {words.tryAgain}
              </Button>
            )}
          </StepCard>
        )
      case 'show-welcome':
        return (
          <StepCard heading={words.invite.welcoming(other)}>
            <p>{words.invite.welcomeLead}</p>
            {out(words.invite.readThanks[way])}
          </StepCard>
        )
      case 'read-thanks':
        return (
          <StepCard heading={words.invite.thanking[way](other)}>
            {reader}
            {again}
            <ButtonLink look="quiet" wide href={addresses.phones}>
              {words.later}
            </ButtonLink>
          </StepCard>
        )
      case 'done':
        return (
          <StepCard heading={words.done.title}>
            <p role="status">{words.done.invited[guest](called)}</p>
            <ButtonLink wide href={addresses.phones}>
              {words.done.phones}
            </ButtonLink>
          </StepCard>
        )
      case 'stopped':
        return <Stopped why={stage.why} onAgain={anew} />
      default:
        return null
    }
  }

  return (
    <Screen title={guest === 'partner' ? words.title(called) : words.ownTitle} back={addresses.phones} leave="close" banner={<RingBanner ring="ours">{words.banner(called)}</RingBanner>}>
      <div className={layout['stack']}>
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        {body()}
        <BeginAnew pairing={pairing} onAgain={anew} />
      </div>
    </Screen>
  )
}
