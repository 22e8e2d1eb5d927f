// The mentee's goals: the pair's goals themselves, changed in place.
import { Columns2 } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { goalTerms } from '../../ours/goals/goal.ts'
import { readLetterGoals } from '../../ours/letter/letter-facts.ts'
import { addresses } from '../addresses.ts'
import { LetterGoals } from '../letter/LetterGoals.tsx'
import { useShared } from '../session/use-book.ts'
import { useCallNames } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { Asks } from './Asks.tsx'
import layout from '../../kit/layout.module.css'

export const GoalsStep = () => {
  const words = useWords('first').goals
  const { mentee } = useCallNames()
  const goals = useShared(readLetterGoals)
  return (
    <>
      <p>{words.lead(mentee)}</p>
      <Asks heading={words.askTitle} asks={words.asks} />
      <Card>
        <LinkRow href={addresses.rounds} label={words.rounds} note={words.roundsNote} icon={<Columns2 size={20} aria-hidden="true" />} />
      </Card>
      {goalTerms.map((term) => {
        const ofTerm = goals.filter((goal) => goal.term === term)
        return (
          <Card key={term} heading={words[term]}>
            {ofTerm.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
            <LetterGoals term={term} goals={ofTerm} />
          </Card>
        )
      })}
    </>
  )
}
