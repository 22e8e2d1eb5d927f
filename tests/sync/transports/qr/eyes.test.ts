// Which of the two eyes looks: the browser's where it has one that sees, ours otherwise, and each in turn while neither does.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openEyes } from '../../../../src/sync/transports/qr/eyes.ts'

/** What the worker's eye sees next, and how often it was asked. */
const workers = vi.hoisted(() => ({ sees: undefined as string | undefined, asked: [] as number[] }))

vi.mock('../../../../src/foundation/our-worker.ts', () => ({
  OurWorker: class {
    #listener: ((event: { data: string | undefined }) => void) | undefined
    addEventListener(name: string, listener: (event: { data: string | undefined }) => void) {
      if (name === 'message') this.#listener = listener
    }
    postMessage({ longestSide }: { longestSide: number }) {
      workers.asked.push(longestSide)
      this.#listener?.({ data: workers.sees })
    }
    terminate() {
      this.#listener = undefined
    }
  },
}))

const video = { videoWidth: 1280, videoHeight: 720 } as HTMLVideoElement
const crops = vi.fn<(source: unknown, x: number, y: number, width: number, height: number) => Promise<object>>(() => Promise.resolve({}))

const browserHas = (detect: () => Promise<{ rawValue: string }[]>, formats = ['qr_code']): void => {
  vi.stubGlobal('BarcodeDetector', class {
    static readonly getSupportedFormats = () => Promise.resolve(formats)
    readonly detect = detect
  })
}

const look = async (times: number) => {
  const eyes = await openEyes()
  const seen: (string | undefined)[] = []
  for (let time = 0; time < times; time += 1) seen.push(await eyes.look(video))
  return seen
}

beforeEach(() => {
  workers.sees = '123'
  workers.asked = []
  vi.stubGlobal('createImageBitmap', crops)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the eyes', () => {
  test('are ours where the browser has none, or none for these codes, and look at the square in the middle', async () => {
    expect(await look(1)).toEqual(['123'])
    expect(crops).toHaveBeenLastCalledWith(video, 280, 0, 720, 720)
    browserHas(() => Promise.resolve([{ rawValue: 'never' }]), ['ean_13'])
    expect(await look(1)).toEqual(['123'])
  })

  test('are the browser’s where it has one that sees', async () => {
    browserHas(() => Promise.resolve([{ rawValue: '77' }]))
    expect(await look(50)).toEqual(Array.from({ length: 50 }, () => '77'))
    expect(workers.asked).toEqual([])
  })

  test('are ours from then on once the browser’s fails', async () => {
    browserHas(() => Promise.reject(new DOMException('Barcode detection service unavailable.', 'NotSupportedError')))
    expect(await look(3)).toEqual([undefined, '123', '123'])
  })

  test('take turns while neither sees anything', async () => {
    browserHas(() => Promise.resolve([]))
    const seen = await look(100)
    expect(seen.indexOf('123')).toBe(40)
    expect(workers.asked).toHaveLength(60)
  })

  test('look at more points when they saw nothing in fewer, and keep to what sees', async () => {
    workers.sees = undefined
    await look(3)
    expect(workers.asked).toEqual([720, 1080, 720])
  })
})
