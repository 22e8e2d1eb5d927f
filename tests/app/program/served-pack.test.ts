// The pack beside the app: asked for at the app's own address, without cookies; whatever else is there is none.
import { afterEach, expect, test, vi } from 'vitest'
import { readServedPack } from '../../../src/app/committee/served-pack.ts'
import { packLimit, readPack } from '../../../src/program/pack/read-pack.ts'

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } }

const servedWith = (answer: () => Promise<Response>) => {
  const asked = vi.fn<(address: URL, how: RequestInit) => Promise<Response>>(answer)
  vi.stubGlobal('document', { baseURI: 'https://school.example/pairbook/index.html#/committee' })
  vi.stubGlobal('fetch', asked)
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what is there is read, from beside the app and with nothing of the person’s', async () => {
  const asked = servedWith(async () => new Response('{"fórmat":1}', json))
  expect(await readServedPack()).toBe('{"fórmat":1}')
  expect(asked).toHaveBeenCalledExactlyOnceWith(new URL('https://school.example/pairbook/program.json'), expect.objectContaining({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }))
})

test('nothing there, a page in its place, and no network are no pack', async () => {
  servedWith(async () => new Response('{}', { ...json, status: 404 }))
  expect(await readServedPack()).toBeUndefined()
  servedWith(async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
  expect(await readServedPack()).toBeUndefined()
  servedWith(async () => Promise.reject(new TypeError('offline')))
  expect(await readServedPack()).toBeUndefined()
})

test('a file without end is left off, and the reader says it is too large', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array(65_536).fill(32))
    },
  })
  servedWith(async () => new Response(endless, json))
  const text = await readServedPack()
  expect(text).toHaveLength(packLimit + 1)
  expect(readPack(text ?? '')).toEqual({ ok: false, error: { type: 'TooLarge' } })
  expect(pulled).toBeLessThan(40)
})
