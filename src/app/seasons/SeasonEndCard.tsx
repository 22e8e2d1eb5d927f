// Toward the end of a school year, and after it: an offer to prepare a good ending, or to go on or finish. One tap puts
// it away for good.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Day } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { dismiss, dismissedAt } from '../../mine/settings/dismissed.ts'
import { seasonPhase } from '../../ours/seasons/season-phase.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

interface SeasonEndCardProps {
  readonly today: Day
  readonly end: Day
}

export const SeasonEndCard = ({ today, end }: SeasonEndCardProps) => {
  const phase = seasonPhase(end, today)
  const words = useWords('seasons')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const name = `season ${phase ?? ''} ${pair.id} ${end}`
  const putAway = useLiveQuery(async () => (await dismissedAt(mine, name)) !== undefined, [mine, name])
  const [notKept, setNotKept] = useState(false)
  if (putAway !== false || phase === undefined) return null
  const putItAway = async () => setNotKept(!(await dismiss(mine, name)).ok)
  return (
    <Card heading={words[phase].title}>
      <p>{phase === 'near' ? words.near.text(formatDate(language, end)) : words.over.text}</p>
      {notKept ? <p role="alert">{frame.failure.storageFailed}</p> : null}
      <div className={layout['actions']}>
        {phase === 'near' ? (
          <ButtonLink look="plain" href={addresses.closingKit}>
            {words.near.prepare}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink look="plain" href={addresses.newSeason}>
              {words.over.begin}
            </ButtonLink>
            <ButtonLink look="plain" href={addresses.closingKit}>
              {words.over.finish}
            </ButtonLink>
          </>
        )}
        <Button look="quiet" onClick={() => void putItAway()}>
          {words[phase].putAway}
        </Button>
      </div>
    </Card>
  )
}
