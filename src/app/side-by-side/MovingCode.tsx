// Shows a message as moving codes. They start by themselves, or on a tap for those who asked for less motion; they can always
// be paused, and made larger or slower. What is in them nobody can read here.
import { Pause, Play } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { Randomness } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import type { Pace } from '../../sync/side-by-side.ts'
import { useWords } from '../session/use-words.ts'
import { useAwake } from './keep-awake.ts'
import styles from './side-by-side.module.css'
import { useMovingCode } from './use-moving-code.ts'

interface MovingCodeProps {
  readonly message: Uint8Array
  readonly partner: string
  readonly randomness: Randomness
  /** Close below the code: what a person does when it was read. */
  readonly children?: ReactNode
}

const paces = ['usual', 'large', 'calm'] as const satisfies readonly Pace[]

const isPace = (value: string): value is Pace => paces.some((pace) => pace === value)

export const MovingCode = ({ message, partner, randomness, children }: MovingCodeProps) => {
  const words = useWords('together').show
  const canvas = useRef<HTMLCanvasElement>(null)
  const [wantsLess] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  const [pace, setPace] = useState<Pace>(wantsLess ? 'calm' : 'usual')
  const [moving, setMoving] = useState(!wantsLess)
  const { shown, fewest } = useMovingCode(canvas, message, pace, moving, randomness)
  useAwake(moving && fewest !== undefined)
  if (fewest === undefined) return <p role="alert">{words.tooLong}</p>
  return (
    <div className={layout['stack']}>
      {wantsLess ? <p>{words.still}</p> : null}
      <div className={styles['code']}>
        <canvas ref={canvas} role="img" aria-label={words.code(partner)} />
      </div>
      <p className={styles['counts']} data-shown={shown}>
        {words.shown(shown)} · {words.fewest(fewest)}
      </p>
      {children}
      <Button look="plain" wide icon={moving ? <Pause size={20} aria-hidden="true" /> : <Play size={20} aria-hidden="true" />} onClick={() => { setMoving(!moving) }}>
        {moving ? words.pause : words.start}
      </Button>
      <p className={layout['muted']}>{words.tip}</p>
      <ChoiceChips
        legend={words.pace}
        name="pace"
        hint={words.paceHint}
        defaultValue={pace}
        choices={paces.map((value) => ({ value, label: words.paces[value] }))}
        onChange={(chosen) => {
          if (isPace(chosen)) setPace(chosen)
        }}
      />
    </div>
  )
}
