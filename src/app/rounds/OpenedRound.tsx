// A round in which both are in: topics to talk about, and what each wrote, side by side. Says so plainly when answers are
// not the ones that were sealed.
import { useLiveQuery } from 'dexie-react-hooks'
import { fitsItsSeal } from '../../crossings/reveal-answers.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { listReceipts } from '../../mine/receipts/list-receipts.ts'
import { openersOf } from '../../ours/rounds/openers.ts'
import { givenIn } from '../../ours/rounds/round.ts'
import { answersBy, isOpened, type OpenedAnswers, type RoundWithAnswers } from '../../ours/rounds/rounds-view.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import { Openers } from './Openers.tsx'
import styles from './rounds.module.css'

interface OpenedRoundProps {
  readonly round: RoundWithAnswers
  readonly own: OpenedAnswers
  readonly partners: OpenedAnswers
}

export const OpenedRound = ({ round, own, partners: firstSealed }: OpenedRoundProps) => {
  const words = useWords('rounds').page
  const { mine } = usePairbook()
  const pair = usePair()
  const nameOf = useNameOf()
  const receipts = useLiveQuery(() => listReceipts(mine, pair.id), [mine, pair.id])
  // What is remembered decides which answers count, so nothing is shown before it was read.
  if (receipts === undefined) return null

  const held = receipts.find(({ subject }) => subject === own.id)?.against
  const remembered = answersBy(round, firstSealed.by, held?.id)
  const partners = isOpened(remembered) ? remembered : firstSealed
  const sides = [
    { answers: own, given: givenIn(own.words), fits: fitsItsSeal(own, undefined) },
    { answers: partners, given: givenIn(partners.words), fits: fitsItsSeal(partners, held) },
  ]
  const given = sides.flatMap((side) => side.given ?? [])
  const [one, other] = given
  const questions = [...new Set(given.map(({ question }) => question))]
  return (
    <>
      {sides.map(({ answers, fits, given: understood }) =>
        fits && understood !== undefined ? null : (
          <p key={answers.id} role="alert" className={styles['misfit']}>
            {fits ? words.unreadable(nameOf(answers.by)) : words.misfit(nameOf(answers.by))}
          </p>
        ),
      )}
      <Openers openers={one === undefined || other === undefined ? [] : openersOf(one, other)} />
      <Card heading={words.words}>
        <div className={layout['stack']}>
          {questions.map((question) => (
            <p key={question} className={layout['strong']} dir="auto">
              {question}
            </p>
          ))}
          <div className={styles['sides']}>
            {sides.map(({ answers, given: understood }) => (
              <figure key={answers.id} className={styles['side']} data-mine={answers === own}>
                <figcaption>{nameOf(answers.by)}</figcaption>
                {understood === undefined || understood.answer === '' ? (
                  <p className={layout['muted']}>{words.leftEmpty}</p>
                ) : (
                  <blockquote className={layout['prose']} dir="auto">
                    {understood.answer}
                  </blockquote>
                )}
                {answers.how === 'handed-over' ? <p className={`${layout['muted']} ${layout['small']}`}>{words.handedOver}</p> : null}
              </figure>
            ))}
          </div>
        </div>
      </Card>
    </>
  )
}
