// A drawn signature: numbers only, never markup, so a partner's bytes can draw a line and nothing else.
import * as v from 'valibot'

/** The pad is 1000 wide and 400 high, in thousandths of its width. */
export const padWidth = 1000
export const padHeight = 400

/** Numbers (two a point) in one stroke, strokes in one drawing, numbers in one drawing. */
const strokeLimit = 2000
const strokesLimit = 100
const drawingLimit = 6000

const CoordinateShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(padWidth))

/** x, y, x, y … of one stroke. */
const Stroke = v.pipe(
  v.array(CoordinateShape),
  v.minLength(2),
  v.maxLength(strokeLimit),
  v.check((numbers) => numbers.length % 2 === 0, 'a point has two numbers'),
)

export const Strokes = v.pipe(
  v.array(Stroke),
  v.maxLength(strokesLimit),
  v.check((strokes) => strokes.flat().length <= drawingLimit, 'too many points'),
)
export type Strokes = v.InferOutput<typeof Strokes>

interface Point {
  readonly x: number
  readonly y: number
}

const clamp = (value: number, highest: number): number => Math.min(highest, Math.max(0, Math.round(value)))

/** Every nth point and the last, so that a stroke of any length fits. */
const thinned = (points: readonly Point[], most: number): readonly Point[] => {
  const every = Math.ceil(points.length / most)
  return every <= 1 ? points : points.filter((_, index) => index % every === 0 || index === points.length - 1)
}

/** What was drawn on a pad `width` pixels wide. Long drawings lose points, never strokes (up to 100). */
export const strokesFromPoints = (drawn: readonly (readonly Point[])[], width: number): Strokes => {
  if (!(width > 0)) return []
  const lines = drawn.filter((points) => points.length > 0).slice(0, strokesLimit)
  const points = lines.reduce((sum, line) => sum + line.length, 0)
  const share = Math.min(1, (drawingLimit / 2 - 2 * lines.length) / Math.max(points, 1))
  return lines.map((line) =>
    thinned(line, Math.max(1, Math.min(strokeLimit / 2 - 1, Math.floor(line.length * share)))).flatMap(({ x, y }) => [
      clamp((x / width) * padWidth, padWidth),
      clamp((y / width) * padWidth, padHeight),
    ]),
  )
}

/** The drawing as an SVG path: M, Q, L and integers. A dot is a line of no length. */
export const strokesToPath = (strokes: Strokes): string =>
  strokes
    .map((numbers) => {
      const points: Point[] = []
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        points.push({ x: Math.trunc(numbers[index] ?? 0), y: Math.trunc(numbers[index + 1] ?? 0) })
      }
      const [first] = points
      const last = points.at(-1)
      if (first === undefined || last === undefined) return ''
      // Through the middle of each two points, with the point itself as the handle: a smooth hand.
      const curves = points.slice(1, -1).map((point, index) => {
        const next = points[index + 2] ?? last
        return `Q${point.x} ${point.y} ${Math.round((point.x + next.x) / 2)} ${Math.round((point.y + next.y) / 2)}`
      })
      return [`M${first.x} ${first.y}`, ...curves, `L${last.x} ${last.y}`].join('')
    })
    .join('')

/** Strokes kept as text in a draft; anything else is an empty drawing. */
export const strokesFromText = (text: string): Strokes => {
  try {
    const parsed = v.safeParse(Strokes, JSON.parse(text))
    return parsed.success ? parsed.output : []
  } catch {
    return []
  }
}
