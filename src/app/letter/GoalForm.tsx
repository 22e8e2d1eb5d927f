// A goal in the letter's own place. It is the pair's goal, not a copy: what is kept here stands on the Goals page, with
// its history.
import type { Instant } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { TextField } from '../../kit/TextField.tsx'
import type { Goal, GoalTerm } from '../../ours/goals/goal.ts'
import { addGoal, changeGoal } from '../../ours/goals/keep-goal.ts'
import { useWords } from '../session/use-words.ts'
import { InPlaceForm } from './InPlaceForm.tsx'

interface GoalFormProps {
  readonly term: GoalTerm
  /** The goal to change; a new one without. */
  readonly goal?: Goal
  readonly onClose: (keptAt?: Instant) => void
}

export const GoalForm = ({ term, goal, onClose }: GoalFormProps) => {
  const words = useWords('letter').goal
  const frame = useWords('frame')
  return (
    <InPlaceForm
      name={`letter goal ${goal?.id ?? term}`}
      kept={{ text: goal?.text ?? '', timeFrame: goal?.timeFrame ?? '' }}
      isNew={goal === undefined}
      onClose={onClose}
      renderFields={({ text, errorOf }) => (
        <>
          <TextField label={words.label} name="text" hint={words.same} rows={3} defaultValue={text('text')} error={errorOf('text')} />
          <TextField
            label={words.timeFrame}
            name="timeFrame"
            mark={frame.optional}
            hint={words.timeFrameHint}
            defaultValue={text('timeFrame')}
            error={errorOf('timeFrame')}
          />
        </>
      )}
      edit={(typed) => {
        const text = typed.text('text', words.label, { required: true })
        const timeFrame = typed.text('timeFrame', words.timeFrame, { limit: shortTextLimit })
        return (roots, writer) => {
          if (goal === undefined) addGoal(roots, writer, { term, text, why: '', timeFrame })
          else changeGoal(roots, writer, goal.id, { term: goal.term, text, why: goal.why, timeFrame })
        }
      }}
    />
  )
}
