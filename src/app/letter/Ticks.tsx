// Choosing which of the printed lines stand: a list of boxes, opened in place.
import { ListChecks } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { BookRoots } from '../../ours/book-roots.ts'
import { InPlace } from './InPlace.tsx'
import { InPlaceForm } from './InPlaceForm.tsx'
import styles from './letter.module.css'

interface TicksProps<Choice extends string> {
  readonly name: string
  readonly opener: string
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly labels: Readonly<Record<Choice, string>>
  readonly ticked: readonly Choice[]
  readonly choose: (roots: BookRoots, ticked: readonly Choice[]) => void
}

export const Ticks = <Choice extends string>({ name, opener, legend, choices, labels, ticked, choose }: TicksProps<Choice>) => (
  <InPlace
    renderShown={(open) => (
      <div className={styles['opener']}>
        <Button look="quiet" icon={<ListChecks aria-hidden="true" size={20} />} onClick={open}>
          {opener}
        </Button>
      </div>
    )}
    renderForm={(close) => (
      <InPlaceForm
        name={name}
        kept={Object.fromEntries(ticked.map((choice) => [choice, 'on']))}
        onClose={close}
        renderFields={(filled) => (
          <fieldset>
            <legend className={styles['legend']}>{legend}</legend>
            {choices.map((choice) => (
              <Checkbox key={choice} label={labels[choice]} name={choice} defaultChecked={filled.ticked(choice)} />
            ))}
          </fieldset>
        )}
        edit={(typed) => {
          const chosen = choices.filter((choice) => typed.ticked(choice))
          return (roots) => choose(roots, chosen)
        }}
      />
    )}
  />
)
