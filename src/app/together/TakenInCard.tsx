// What came of a file: what is new in the book, and a sentence for everything else that was in it.
import { useEffect, useRef } from 'react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { AreaWords } from '../../words/areas.ts'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { refusalWords } from './exchange-words.ts'
import { countThings } from './kinds-of-thing.ts'
import type { CameIn } from './take-in.ts'
import { ThingList } from './ThingList.tsx'

/** Everything but the counts of things, in the order a person wants to know it. */
const sentencesOf = (words: AreaWords<'exchange'>, { taken, newDevices, hasNewSeason, isSplit }: CameIn, partner: string): readonly string[] => {
  const { receiving, apart } = words
  const said = (count: number, sentence: string): readonly string[] => (count === 0 ? [] : [sentence])
  return [
    ...said(taken.removed, apart.removed(partner)),
    ...(hasNewSeason ? [receiving.newSeason(partner)] : []),
    ...said(taken.newKeys, receiving.newKeys),
    ...said(newDevices, receiving.newDevice),
    ...(isSplit ? [receiving.split] : []),
    ...said(taken.answered, receiving.answered(partner)),
    ...said(taken.again, receiving.again),
    ...said(taken.older, receiving.older(partner)),
    ...said(taken.own, receiving.own(partner)),
    ...taken.refused.map(({ refusal, count }) => {
      const sentence = refusalWords(words, refusal, partner)
      return count === 1 ? sentence : receiving.several(count, sentence)
    }),
    ...said(taken.damaged, receiving.damaged(taken.damaged)),
  ]
}

interface TakenInCardProps {
  readonly came: CameIn
  /** In the midst of an exchange: it is only spoken, and asks for no answer by file. */
  readonly inPassing?: boolean
}

export const TakenInCard = ({ came, inPassing = false }: TakenInCardProps) => {
  const words = useWords('exchange')
  const { receiving } = words
  const partner = usePartnersCallName()
  const card = useRef<HTMLDivElement>(null)
  // Whoever listens hears what came of it first.
  useEffect(() => {
    if (!inPassing) card.current?.focus()
  }, [came, inPassing])
  const counts = countThings(came.things)
  return (
    <div ref={card} tabIndex={-1} role={inPassing ? 'status' : undefined}>
      <Card heading={receiving.result}>
        <div className={layout['tight']}>
          {counts.length === 0 ? (
            <p>{came.taken.changed > 0 ? receiving.elsewhere : receiving.nothingNew}</p>
          ) : (
            <>
              <p className={layout['strong']}>{receiving.came}</p>
              <ThingList counts={counts} linked />
            </>
          )}
          {sentencesOf(words, came, partner).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {came.newDevices > 0 ? (
            <ButtonLink look="plain" href={addresses.phones}>
              {receiving.phones}
            </ButtonLink>
          ) : null}
          {came.isAnswerOwed && !inPassing ? <ButtonLink href={addresses.sendFile}>{receiving.reply(partner)}</ButtonLink> : null}
        </div>
      </Card>
    </div>
  )
}
