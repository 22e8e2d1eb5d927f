// Draws one code after another on a canvas, a point for each square; the page enlarges it by whole points of the screen, so
// that no square is wider than another.
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Randomness } from '../../foundation/id.ts'
import { type MovingCodes, type Pace, showCodes } from '../../sync/side-by-side.ts'

const drawCode = (canvas: HTMLCanvasElement, codes: MovingCodes): void => {
  const { side } = codes
  if (canvas.width !== side) {
    canvas.width = side
    canvas.height = side
  }
  const context = canvas.getContext('2d')
  if (context === null) return
  const picture = context.createImageData(side, side)
  for (const [y, row] of codes.next().entries())
    for (const [x, dark] of row.entries()) picture.data.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * side + x) * 4)
  context.putImageData(picture, 0, 0)
}

/** As large as fits into what is around it. */
const enlarge = (canvas: HTMLCanvasElement, side: number): void => {
  const room = canvas.parentElement?.clientWidth ?? side
  const points = Math.max(1, Math.floor((room * devicePixelRatio) / side))
  const size = `${(points * side) / devicePixelRatio}px`
  canvas.style.width = size
  canvas.style.height = size
}

/** How many codes were shown, and how many it takes at the least; that one is undefined when the message is too long for codes. */
export const useMovingCode = (canvas: RefObject<HTMLCanvasElement | null>, message: Uint8Array, pace: Pace, moving: boolean, randomness: Randomness) => {
  const codes = useMemo(() => {
    const shown = showCodes(message, pace, randomness)
    return shown.ok ? shown.value : undefined
  }, [message, pace, randomness])
  const [shown, setShown] = useState(0)
  useEffect(() => {
    const element = canvas.current
    if (element === null || codes === undefined) return undefined
    const show = () => {
      drawCode(element, codes)
      enlarge(element, codes.side)
    }
    let frame = 0
    let count = 0
    let drawnAt: number | undefined
    const tick = (now: number) => {
      // A little early rather than a frame of the screen late.
      if (drawnAt === undefined || now - drawnAt >= codes.holdMs(count) - 4) {
        drawnAt = now
        count += 1
        show()
        setShown((before) => before + 1)
      }
      if (moving) frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => { cancelAnimationFrame(frame) }
  }, [canvas, codes, moving])
  return { shown, fewest: codes?.fewest }
}
