// The green card of a busy season: until when, and the way back. It asks nothing.
import { Leaf } from 'lucide-react'
import { useState } from 'react'
import type { Day } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { endPause } from '../../ours/pauses/keep-pause.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from '../today/today.module.css'

interface RestingCardProps {
  readonly back: Day | undefined
  readonly by: Role
  /** False where the day of return is changed on the same screen. */
  readonly leads?: boolean
}

export const RestingCard = ({ back, by, leads = true }: RestingCardProps) => {
  const words = useWords('quiet')
  const frame = useWords('frame')
  const language = useLanguage()
  const pair = usePair()
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const end = async () => {
    const kept = await keep(endPause)
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  return (
    <Card look="now" heading={<span className={styles['big']}>{words.resting}</span>} beside={<Leaf size={22} aria-hidden="true" />}>
      <p>{back === undefined ? words.restingOpen : words.restingUntil(formatDate(language, back))}</p>
      <p>{by === pair.role ? words.begunByYou : words.begunBy(partner)}</p>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <div className={layout['actions']}>
        <Button look="next" onClick={() => void end()}>
          {words.back}
        </Button>
        {leads ? (
          <ButtonLink look="onOurs" href={addresses.quiet}>
            {words.change}
          </ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}
