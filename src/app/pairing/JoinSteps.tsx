// "Pair at the table", the phone that joins: it reads the invitation, shows its answer, reads; both compare words; then the book
// comes. Where a book was begun here too, both become one.
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { BeginAnew } from './BeginAnew.tsx'
import { ChooseDoubles } from './ChooseDoubles.tsx'
import { CompareWords } from './CompareWords.tsx'
import type { OwnBook } from './join-book.ts'
import { MessageIn } from './MessageIn.tsx'
import { MessageOut } from './MessageOut.tsx'
import { shownBy, type Way } from './pairing-steps.ts'
import { StepCard } from './StepCard.tsx'
import { Stopped } from './Stopped.tsx'
import { useJoining } from './use-joining.ts'

interface JoinStepsProps {
  /** The pair on screen, where its book is to become one with the partner's. */
  readonly own: OwnBook | undefined
  /** It was of the pair before, and is not now. */
  readonly isBack?: boolean
  /** What to call the one who invites. */
  readonly called: string
}

export const JoinSteps = ({ own, called, isBack = false }: JoinStepsProps) => {
  const words = useWords('together').pairing
  const [begun, setBegun] = useState(false)
  const { pairing, step, failure, hear, takeAgain, anew, choose, leave, setWay, doubles, leftBehind, wasBack, partner = called } = useJoining(own)
  const { stage, way, refusal } = pairing
  const shown = shownBy(pairing)
  const begin = (chosen: Way) => {
    setWay(chosen)
    setBegun(true)
  }
  const reader = <MessageIn key={stage.at} way={way} partner={called} refusal={refusal} onWay={setWay} onMessage={hear} />
  const onward = (label: string) => (
    <Button wide onClick={() => { step({ type: 'onward' }) }}>
      {label}
    </Button>
  )
  const out = (next: ReactNode) =>
    shown === undefined ? null : (
      <MessageOut key={stage.at} message={shown.message} way={way} partner={called} onWay={setWay}>
        {next}
      </MessageOut>
    )
  const home = async () => {
    location.hash = addresses.today
    await leave()
  }

  const open = (
    <Button wide onClick={() => void home()}>
      {words.done.open}
    </Button>
  )

  const body = () => {
    switch (stage.at) {
      case 'read-invitation':
        return begun ? (
          <StepCard heading={words.join.reading[way]}>{reader}</StepCard>
        ) : (
          <StepCard heading={words.join.begin}>
            <p>{isBack ? words.join.leadBack(called) : own === undefined ? words.join.lead : words.join.leadBoth(called)}</p>
            <Button wide onClick={() => { begin('codes') }}>
              {words.join.scan}
            </Button>
            <Button look="plain" wide onClick={() => { begin('text') }}>
              {words.join.paste}
            </Button>
          </StepCard>
        )
      case 'show-answer':
        return (
          <StepCard heading={words.join.answering[way]}>
            {out(onward(words.join.readReveal[way]))}
          </StepCard>
        )
      case 'read-reveal':
        return (
          <StepCard heading={words.join.revealing[way]}>
            {reader}
            <Button look="plain" wide onClick={() => { step({ type: 'back' }) }}>
              {words.showAgain[way]}
            </Button>
          </StepCard>
        )
      case 'compare':
        return (
          <StepCard heading={words.compare.title}>
            <CompareWords words={stage.comparing.words} partner={called} onSay={(match) => { step({ type: 'words', match }) }} />
          </StepCard>
        )
      case 'read-welcome':
        return (
          <StepCard heading={words.join.welcoming}>
            <p>{words.join.welcomeLead[way]}</p>
            {reader}
          </StepCard>
        )
      case 'taking':
        return (
          <StepCard heading={words.join.taking}>
            {failure === undefined ? (
              <p role="status">{words.wait}</p>
            ) : (
              <>
                <Button wide onClick={() => void takeAgain()}>
                  {words.tryAgain}
                </Button>
                <Button look="plain" wide onClick={anew}>
                  {words.stopped.again}
                </Button>
              </>
            )}
          </StepCard>
        )
      case 'choosing':
        return (
          <StepCard heading={words.doubles.title}>
            <ChooseDoubles doubles={doubles} partner={partner} onChoose={(picks) => void choose(picks)} />
          </StepCard>
        )
      case 'show-thanks':
        return (
          <StepCard heading={words.done.title}>
            <p role="status">{words.done.joined(partner)}</p>
            {own === undefined || wasBack ? null : <p>{words.done.merged}</p>}
            {leftBehind.signatures > 0 ? <p>{words.done.signatures}</p> : null}
            {stage.thanks.length === 0 ? (
              open
            ) : (
              <>
                <p>{words.done.thanks[way]}</p>
                {out(open)}
              </>
            )}
          </StepCard>
        )
      case 'stopped':
        return <Stopped why={stage.why} onAgain={anew} />
      default:
        return (
          <ButtonLink wide href={addresses.today}>
            {words.done.open}
          </ButtonLink>
        )
    }
  }

  return (
    <div className={layout['stack']}>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {body()}
      <BeginAnew pairing={pairing} onAgain={anew} />
    </div>
  )
}
