// Films moving codes as a cheap phone would: held by hand at an angle, out of focus, in dim light, one row after another
// while the code changes, and some pictures lost. Pure arithmetic on grey pictures, the same for the same seed; written as a
// .y4m file, which Chromium takes for a camera.

export interface Picture {
  readonly width: number
  readonly height: number
  /** One byte a point, 0 black. */
  readonly grey: Uint8Array
}

export interface Scene {
  readonly width: number
  readonly height: number
  /** Pictures a second. */
  readonly rate: number
  /** How far the code is turned away, 0 facing to about 0.3; the side farther away is that much smaller. */
  readonly tilt: number
  /** Turned in the picture, in radians. */
  readonly turn: number
  /** Share of the picture's shorter side that the code takes. */
  readonly size: number
  /** Out of focus by so many points. */
  readonly blur: number
  /** Spread of the noise of a point, in shades. */
  readonly noise: number
  /** How bright white is, and how dark black, in shades. */
  readonly light: readonly [black: number, white: number]
  /** Share of pictures lost. */
  readonly dropped: number
  /** Seconds from the first row of a picture to its last. */
  readonly readOut: number
  readonly seed: number
}

export const seededNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Averages over a square of the given radius, twice: near enough to a lens out of focus. */
const blurred = (grey: Float32Array, width: number, height: number, radius: number): Float32Array => {
  if (radius <= 0) return grey
  const whole = Math.floor(radius)
  const part = radius - whole
  const weight = 1 / (2 * radius + 1)
  const pass = (from: Float32Array, lines: number, length: number, lineStep: number, step: number): Float32Array => {
    const to = from.slice()
    const reach = whole + 1
    for (let line = 0; line < lines; line += 1) {
      const begin = line * lineStep
      let sum = 0
      for (let index = 1; index < 2 * reach; index += 1) sum += from[begin + index * step] ?? 0
      // The outermost points stay as they are: nothing of a code lies there.
      for (let index = reach; index < length - reach; index += 1) {
        const at = begin + index * step
        const [before, after] = [from[at - reach * step] ?? 0, from[at + reach * step] ?? 0]
        to[at] = (sum + part * (before + after)) * weight
        sum += after - (from[at - whole * step] ?? 0)
      }
    }
    return to
  }
  const across = (from: Float32Array) => pass(from, height, width, width, 1)
  const down = (from: Float32Array) => pass(from, width, height, 1, width)
  return down(across(down(across(grey))))
}

/** What the camera sees of the screen at one moment, before its lens. The hand trembles a little from picture to picture. */
const seen = (codeAtRow: (row: number) => Picture, scene: Scene, next: () => number): Float32Array => {
  const { width, height, tilt, turn, size, light } = scene
  const [black, white] = light
  const grey = new Float32Array(width * height)
  const half = (Math.min(width, height) * size) / 2
  const [middleX, middleY] = [width / 2 + (next() - 0.5) * 12, height / 2 + (next() - 0.5) * 12]
  const angle = turn + (next() - 0.5) * 0.04
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let y = 0; y < height; y += 1) {
    const code = codeAtRow(y / height)
    const dy = (y - middleY) / half
    for (let x = 0; x < width; x += 1) {
      const dx = (x - middleX) / half
      const u = dx * cos + dy * sin
      const v = dy * cos - dx * sin
      // A plane turned about its upright axis: points farther away come closer together.
      const depth = 1 / (1 - tilt * u)
      const screenX = (u * depth * (1 - tilt * 0.5) + 1) / 2
      const screenY = (v * depth + 1) / 2
      const inside = screenX >= 0 && screenX < 1 && screenY >= 0 && screenY < 1
      // Around the code a grey table.
      const shade = inside ? (code.grey[Math.floor(screenY * code.height) * code.width + Math.floor(screenX * code.width)] ?? 0) / 255 : 0.35
      // One corner of the screen is brighter than the other.
      grey[y * width + x] = (black + (white - black) * shade) * (0.85 + (0.15 * (x + y)) / (width + height))
    }
  }
  return grey
}

/** `codes` follow one another `perSecond`; the camera begins `start` seconds into the first. */
export const filmCodes = (codes: readonly Picture[], perSecond: number, scene: Scene, seconds: number, start = 0): Picture[] => {
  const next = seededNumbers(scene.seed)
  const pictures: Picture[] = []
  for (let number = 0; number < seconds * scene.rate; number += 1) {
    // A picture that is lost is the one before, as a camera that stutters gives it again.
    const last = pictures.at(-1)
    if (last !== undefined && next() < scene.dropped) {
      pictures.push(last)
      continue
    }
    const moment = start + number / scene.rate
    const codeAtRow = (row: number): Picture => {
      const code = codes[Math.floor((moment + row * scene.readOut) * perSecond) % codes.length]
      if (code === undefined) throw new Error('There is no code to film.')
      return code
    }
    const grey = blurred(seen(codeAtRow, scene, next), scene.width, scene.height, scene.blur)
    const noisy = new Uint8Array(grey.length)
    for (let at = 0; at < grey.length; at += 1) noisy[at] = Math.max(0, Math.min(255, (grey[at] ?? 0) + (next() + next() - 1) * 2.4 * scene.noise))
    pictures.push({ width: scene.width, height: scene.height, grey: noisy })
  }
  return pictures
}

/** YUV4MPEG2, colour 4:2:0 and all of it grey. */
export const writeY4m = (pictures: readonly Picture[], rate: number): Buffer => {
  const [first] = pictures
  if (first === undefined) throw new Error('There is no picture to write.')
  const colour = Buffer.alloc((first.width * first.height) / 2, 128)
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${first.width} H${first.height} F${rate}:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap(({ grey }) => [Buffer.from('FRAME\n'), grey, colour]),
  ])
}
