// Both people wrote what there can be one of: both stand side by side, and the person chooses. Nothing is chosen in silence.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import type { DoubleSingle } from '../../ours/merging/merge-books.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { doubleLines, type DoubleWords } from './double-lines.ts'
import type { Picks } from './join-book.ts'
import { SideOfDouble } from './SideOfDouble.tsx'
import styles from './pairing.module.css'

interface ChooseDoublesProps {
  readonly doubles: readonly DoubleSingle[]
  readonly partner: string
  readonly onChoose: (picks: Picks) => void
}

const pickedOf = (value: string): 'here' | 'brought' => (value === 'brought' ? 'brought' : 'here')

export const ChooseDoubles = ({ doubles, partner, onChoose }: ChooseDoublesProps) => {
  const words = useWords('together').pairing.doubles
  const said: DoubleWords = {
    doubles: words,
    schedule: useWords('schedule'),
    letter: useWords('letter').paper,
    logs: useWords('journal').tailor,
    first: useWords('first'),
    language: useLanguage(),
  }
  const [picks, setPicks] = useState<Picks>({})
  const [missing, setMissing] = useState(false)
  const nameOf = ({ root }: DoubleSingle): string => (root === 'book' || root === 'mentor' || root === 'mentee' ? '' : words.roots[root])
  const go = () => {
    const isWhole = doubles.every(({ root }) => picks[root] !== undefined)
    setMissing(!isWhole)
    if (isWhole) onChoose(picks)
  }
  return (
    <div className={layout['stack']}>
      <p>{words.lead(partner)}</p>
      {doubles.map((double) => (
        <section key={double.root} className={layout['stack']}>
          <h3>{nameOf(double)}</h3>
          <div className={styles['sides']}>
            <SideOfDouble heading={words.theirs(partner)} lines={doubleLines(said, double.here, double.brought)} />
            <SideOfDouble heading={words.mine} lines={doubleLines(said, double.brought, double.here)} />
          </div>
          <ChoiceChips
            legend={words.which(nameOf(double))}
            name={`pick-${double.root}`}
            error={missing && picks[double.root] === undefined ? words.missing : undefined}
            choices={[
              { value: 'here', label: words.theirs(partner) },
              { value: 'brought', label: words.mine },
            ]}
            onChange={(value) => { setPicks((before) => ({ ...before, [double.root]: pickedOf(value) })) }}
          />
        </section>
      ))}
      {missing ? <p role="alert">{words.missing}</p> : null}
      <p className={layout['muted']}>{words.kept}</p>
      <Button wide onClick={go}>
        {words.act}
      </Button>
    </div>
  )
}
