// A pledge in the pair's own words: a new one, or one to change.
import type { Instant } from '../../foundation/day.ts'
import { createId } from '../../foundation/id.ts'
import { TextField } from '../../kit/TextField.tsx'
import { addOwnPledge, changeOwnPledge } from '../../ours/letter/keep-letter.ts'
import type { OwnPledge, PaperName } from '../../ours/letter/letter.ts'
import { useWords } from '../session/use-words.ts'
import { InPlaceForm } from './InPlaceForm.tsx'

interface OwnPledgeFormProps {
  readonly under: PaperName
  readonly pledge?: OwnPledge
  readonly onClose: (keptAt?: Instant) => void
}

export const OwnPledgeForm = ({ under, pledge, onClose }: OwnPledgeFormProps) => {
  const words = useWords('letter').own
  return (
    <InPlaceForm
      name={`letter pledge ${pledge?.id ?? under}`}
      kept={{ text: pledge?.text ?? '' }}
      isNew={pledge === undefined}
      onClose={onClose}
      renderFields={({ text, errorOf }) => (
        <TextField label={words.label} name="text" rows={2} defaultValue={text('text')} error={errorOf('text')} />
      )}
      edit={(typed) => {
        const text = typed.text('text', words.label, { required: true })
        return (roots, { by, clock, randomness }) => {
          if (pledge === undefined) addOwnPledge(roots, { id: createId('pledge', randomness), under, text, by, at: clock.now() })
          else if (pledge.text !== text) changeOwnPledge(roots, pledge.id, text, by, clock.now())
        }
      }}
    />
  )
}
