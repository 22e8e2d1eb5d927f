// What one phone shows becomes what another one's camera sees: the moving code is photographed off the screen, filmed as a cheap
// phone would in a poor light, and given to a Chromium in place of its camera.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { filmCodes, type Picture, type Scene, writeY4m } from '../optics/film.ts'
import { readPng } from '../optics/png.ts'

const poorLight: Scene = { width: 800, height: 720, rate: 10, tilt: 0.1, turn: 0.12, size: 0.82, blur: 0.9, noise: 8, light: [40, 190], dropped: 0.2, readOut: 0.03, seed: 11 }

/** Screenshots of the moving code until so many show something new. */
export const photograph = async (page: Page, count: number): Promise<Picture[]> => {
  const clip = await page.locator('canvas').boundingBox()
  if (clip === null) throw new Error('No code is on the screen.')
  const pictures: Picture[] = []
  let last: Buffer | undefined
  while (pictures.length < count) {
    const file = await page.screenshot({ clip })
    if (last?.equals(file) !== true) pictures.push(readPng(file))
    last = file
  }
  return pictures
}

/** A camera whose film can be laid in at any time before it is opened. */
export const filmCamera = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'pairbook-film-'))
  const file = join(folder, `${name}.y4m`)
  return {
    /** For the browser that sees the film. */
    browserFlags: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`],
    layIn: (codes: readonly Picture[], seconds = 3): void => writeFileSync(file, writeY4m(filmCodes(codes, 9, poorLight, seconds), poorLight.rate)),
    putAway: (): void => rmSync(folder, { recursive: true, force: true }),
  }
}
