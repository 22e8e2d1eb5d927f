// While a round is not open: whose turn it is, and how the other person comes to answer.
import { LockKeyhole } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { RoundAnswers } from '../../ours/rounds/round.ts'
import { isOpened, type RoundWithAnswers } from '../../ours/rounds/rounds-view.ts'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import styles from './rounds.module.css'

interface RoundTurnsProps {
  readonly round: RoundWithAnswers
  readonly own: RoundAnswers | undefined
  readonly partners: RoundAnswers | undefined
  /** One's own sealed answers are not on this phone. */
  readonly lost: boolean
}

export const RoundTurns = ({ round, own, partners, lost }: RoundTurnsProps) => {
  const words = useWords('rounds').page
  const partner = usePartnersCallName()
  const sealed = (heading: string, text: string) => (
    <Card
      heading={
        <span className={styles['sealed']}>
          <LockKeyhole size={20} aria-hidden="true" />
          {heading}
        </span>
      }
    >
      <p>{text}</p>
    </Card>
  )
  return (
    <>
      {own === undefined ? (
        <Card heading={words.yourTurn}>
          <div className={layout['stack']}>
            <p>{words.yourTurnText(partner)}</p>
            <ButtonLink wide href={addresses.answerRound(round.id)}>
              {words.answer}
            </ButtonLink>
          </div>
        </Card>
      ) : isOpened(own) ? (
        <p role="status">{words.onTheWay(partner)}</p>
      ) : (
        sealed(words.sealed, lost ? words.notHere : words.sealedText(partner))
      )}
      {partners === undefined ? (
        <Card heading={own === undefined ? undefined : words.theirTurn(partner)}>
          <div className={layout['stack']}>
            <p>{words.theirTurnText(partner)}</p>
            <ButtonLink wide look={own === undefined ? 'plain' : 'main'} href={addresses.answerRoundAsPartner(round.id)}>
              {words.handOver(partner)}
            </ButtonLink>
          </div>
        </Card>
      ) : isOpened(partners) ? null : (
        sealed(words.theirsSealed(partner), own === undefined ? words.theirsSealedText : '')
      )}
    </>
  )
}
