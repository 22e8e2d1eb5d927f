// The rounds of "Answer, then reveal": what it is, starting one, and those there are.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { beginRound } from '../../ours/rounds/keep-round.ts'
import { isRoundMoment, type RoundMoment, roundMoments } from '../../ours/rounds/round.ts'
import { readRounds, type RoundWithAnswers, waitsFor } from '../../ours/rounds/rounds-view.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

/** The one after the last: start, midyear, end. */
const nextMoment = (rounds: readonly RoundWithAnswers[]): RoundMoment => {
  const [last] = rounds
  return last === undefined ? 'yearStart' : last.moment === 'yearStart' ? 'midyear' : 'yearEnd'
}

export const RoundsScreen = () => {
  const words = useWords('rounds')
  const frame = useWords('frame')
  const language = useLanguage()
  const { role } = usePair()
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const rounds = useShared(readRounds)
  const [moment, setMoment] = useState(() => nextMoment(rounds))
  const [failure, setFailure] = useState<string>()

  const begin = async () => {
    const begun = await keep((roots, writer) => beginRound(roots, writer, moment))
    if (begun.ok) location.hash = addresses.round(begun.value.outcome)
    else setFailure(failureWords(frame, begun.error))
  }
  const standing = (round: RoundWithAnswers): string => {
    const waits = waitsFor(round, role)
    return waits === 'partner' ? words.state.partner(partner) : words.state[waits]
  }

  return (
    <Screen title={words.title} back={addresses.material} banner={<RingBanner ring="ours" />}>
      <p>{words.lead}</p>
      <p>{words.noScore}</p>
      {rounds.length === 0 ? (
        <p className={layout['muted']}>{words.empty}</p>
      ) : (
        <Card heading={words.list}>
          <ul role="list">
            {rounds.map((round) => (
              <li key={round.id}>
                <LinkRow
                  href={addresses.round(round.id)}
                  label={words.moment[round.moment]}
                  note={`${standing(round)} · ${words.begunOn(formatDate(language, round.day))}`}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card heading={words.begin.heading}>
        <div className={layout['stack']}>
          <ChoiceChips
            legend={words.begin.legend}
            name="moment"
            defaultValue={moment}
            onChange={(value) => setMoment(isRoundMoment(value) ? value : 'yearStart')}
            choices={roundMoments.map((each) => ({ value: each, label: words.moment[each] }))}
          />
          {failure === undefined ? null : <p role="alert">{failure}</p>}
          <Button wide look={rounds.length === 0 ? 'main' : 'plain'} onClick={() => void begin()}>
            {words.begin.start}
          </Button>
        </div>
      </Card>
    </Screen>
  )
}
