// Every way in which a phone gives no camera is told apart; and one that is had is let go.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openCamera } from '../../../../src/sync/transports/qr/camera.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const withDevices = (mediaDevices: unknown): void => {
  vi.stubGlobal('navigator', { mediaDevices })
}

describe('a camera that cannot be had', () => {
  test.each([
    ['NotAllowedError', 'Refused'],
    ['SecurityError', 'Refused'],
    ['NotFoundError', 'NoCamera'],
    ['OverconstrainedError', 'NoCamera'],
    ['NotReadableError', 'InUse'],
    ['AbortError', 'InUse'],
    ['InvalidStateError', 'NotOffered'],
  ])('%s is %s', async (name, type) => {
    withDevices({ getUserMedia: () => Promise.reject(new DOMException('no', name)) })
    expect(await openCamera('environment')).toEqual({ ok: false, error: { type } })
  })

  test('a browser or a page without the interface offers none', async () => {
    withDevices(undefined)
    expect(await openCamera('environment')).toEqual({ ok: false, error: { type: 'NotOffered' } })
  })
})

describe('a camera that is had', () => {
  const track = (abilities: object | undefined) => ({
    stop: vi.fn<() => void>(),
    addEventListener: vi.fn<(name: string, callback: () => void) => void>(),
    applyConstraints: vi.fn<(constraints: object) => Promise<void>>(() => Promise.resolve()),
    ...(abilities === undefined ? {} : { getCapabilities: () => abilities }),
  })
  const given = (only: ReturnType<typeof track>, cameras: number) => {
    withDevices({
      getUserMedia: () => Promise.resolve({ getVideoTracks: () => [only] }),
      enumerateDevices: () => Promise.resolve([{ kind: 'audioinput' }, ...Array.from({ length: cameras }, () => ({ kind: 'videoinput' }))]),
    })
    return openCamera('environment')
  }

  test('is sharpened all along and lit where it can be, and let go when closed', async () => {
    const only = track({ torch: true, focusMode: ['manual', 'continuous'] })
    const camera = await given(only, 2)
    if (!camera.ok) throw new Error(camera.error.type)
    expect(only.applyConstraints).toHaveBeenCalledWith({ advanced: [{ focusMode: 'continuous' }] })
    expect(camera.value.hasOther).toBe(true)
    await camera.value.light?.(true)
    expect(only.applyConstraints).toHaveBeenLastCalledWith({ advanced: [{ torch: true }] })
    camera.value.close()
    expect(only.stop).toHaveBeenCalledOnce()
  })

  test('may have no light, no companion and nothing to say of itself', async () => {
    const camera = await given(track(undefined), 1)
    expect(camera).toMatchObject({ ok: true, value: { hasOther: false, light: undefined } })
  })
})
