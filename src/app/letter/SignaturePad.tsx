// The box one draws a signature in. The drawing code loads only here. What is drawn goes as numbers into a hidden field
// of the form, so the draft keeps it like any other word.
import { Eraser } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { padWidth, type Strokes, strokesFromPoints, strokesFromText } from '../../foundation/strokes.ts'
import { useWords } from '../session/use-words.ts'
import fieldLook from '../../kit/layout.module.css'
import styles from './signature-pad.module.css'

interface SignaturePadProps {
  readonly name: string
  /** Strokes as text, from a draft. */
  readonly defaultValue: string
}

interface Pad {
  readonly clear: () => void
  readonly stop: () => void
}

/** Puts the pad on the canvas, draws what is there already, and reports every finished stroke. */
const startPad = async (canvas: HTMLCanvasElement, shown: () => Strokes, onDrawn: (strokes: Strokes) => void): Promise<Pad> => {
  const { default: SignatureCanvas } = await import('signature_pad')
  const pad = new SignatureCanvas(canvas, { penColor: '#1f2f78', minWidth: 1, maxWidth: 2.6, minDistance: 4 })
  const fit = () => {
    const width = canvas.clientWidth
    const ratio = Math.max(devicePixelRatio, 1)
    canvas.width = width * ratio
    canvas.height = canvas.clientHeight * ratio
    canvas.getContext('2d')?.scale(ratio, ratio)
    const { penColor, dotSize, minWidth, maxWidth, velocityFilterWeight, compositeOperation } = pad
    pad.fromData(
      shown().map((numbers) => ({
        penColor,
        dotSize,
        minWidth,
        maxWidth,
        velocityFilterWeight,
        compositeOperation,
        points: numbers.flatMap((x, index) => {
          const y = numbers[index + 1]
          return index % 2 === 1 || y === undefined ? [] : [{ x: (x / padWidth) * width, y: (y / padWidth) * width, pressure: 0.5, time: index * 8 }]
        }),
      })),
    )
  }
  fit()
  pad.addEventListener('endStroke', () => onDrawn(strokesFromPoints(pad.toData().map(({ points }) => points), canvas.clientWidth)))
  const watch = new ResizeObserver(fit)
  watch.observe(canvas)
  return {
    clear: () => pad.clear(),
    stop: () => {
      watch.disconnect()
      pad.off()
    },
  }
}

export const SignaturePad = ({ name, defaultValue }: SignaturePadProps) => {
  const words = useWords('letter').sign
  const id = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const pad = useRef<Pad>(undefined)
  const [drawn, setDrawn] = useState(() => strokesFromText(defaultValue).length > 0)

  const note = (strokes: Strokes) => {
    const input = field.current
    if (input === null) return
    input.value = strokes.length === 0 ? '' : JSON.stringify(strokes)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    setDrawn(strokes.length > 0)
  }

  useEffect(() => {
    let gone = false
    const start = async () => {
      if (canvas.current === null) return
      const started = await startPad(canvas.current, () => strokesFromText(field.current?.value ?? ''), note)
      if (gone) started.stop()
      else pad.current = started
    }
    void start()
    return () => {
      gone = true
      pad.current?.stop()
      pad.current = undefined
    }
  }, [])

  return (
    <div className={fieldLook['tight']} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <p id={`${id}-label`} className={fieldLook['strong']}>
        {words.draw}
      </p>
      <p id={`${id}-hint`} className={`${fieldLook['muted']} ${fieldLook['small']}`}>
        {words.drawHint}
      </p>
      {/* A text box that is not shown: React would set a hidden one back to its default. */}
      <input ref={field} type="text" hidden readOnly name={name} defaultValue={defaultValue} />
      <canvas ref={canvas} className={styles['pad']} role="img" aria-label={words.pad} />
      <div className={fieldLook['between']}>
        <output className={`${fieldLook['muted']} ${fieldLook['small']}`}>{drawn ? words.drawn : words.notDrawn}</output>
        {drawn ? (
          <Button
            look="plain"
            icon={<Eraser aria-hidden="true" size={20} />}
            onClick={() => {
              pad.current?.clear()
              note([])
            }}
          >
            {words.clear}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
