// After how long a silence the two want to be offered times. One of their ground rules; unset, nothing is offered.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { chooseSilence } from '../../ours/schedule/keep-schedule.ts'
import { readGroundRules } from '../../ours/schedule/read-schedule.ts'
import { silences } from '../../ours/schedule/schedule.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { isQuietPutAway, letQuietComeUp } from './quiet-dismissed.ts'

export const SilenceChoice = () => {
  const words = useWords('quiet')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const pair = usePair()
  const rules = useShared(readGroundRules)
  const keep = useKeepShared()
  const putAway = useLiveQuery(() => isQuietPutAway(mine, pair.id), [mine, pair.id])
  const [keptAt, setKeptAt] = useState<Instant>()
  const [failure, setFailure] = useState<string>()
  const [shownAgain, setShownAgain] = useState(false)
  const choose = async (chosen: string) => {
    const silence = silences.find((weeks) => String(weeks) === chosen)
    if (silence === undefined) return
    const kept = await keep((roots) => chooseSilence(roots, silence))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
    if (kept.ok) setKeptAt(kept.value.at)
  }
  return (
    <Card>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <ChoiceChips
        legend={words.after}
        name="silence"
        hint={words.afterHint}
        defaultValue={rules.silence === undefined ? undefined : String(rules.silence)}
        choices={silences.map((weeks) => ({ value: String(weeks), label: words.choices[weeks] }))}
        onChange={(chosen) => void choose(chosen)}
      />
      <KeptLine state={{ type: 'clean' }} keptAt={keptAt} />
      {putAway === true ? (
        <div className={layout['tight']}>
          <p>{words.dismissedHere}</p>
          <Button
            look="plain"
            onClick={() => {
              void letQuietComeUp(mine, pair.id).then(setShownAgain)
            }}
          >
            {words.showAgain}
          </Button>
        </div>
      ) : null}
      <p role="status">{shownAgain ? words.shownAgain : ''}</p>
    </Card>
  )
}
