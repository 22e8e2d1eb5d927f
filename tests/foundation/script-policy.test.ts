// Which script addresses the app's one policy lets through: our service worker and the workers of this build, nothing else.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Rules = { readonly createScriptURL: (address: string) => string }
const createPolicy = vi.fn<(name: string, rules: Rules) => Rules>((_name, rules) => ({
  createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
}))

/** As the production build has it: the module reads what it is part of when it loads. */
const freshPolicy = async () => {
  vi.resetModules()
  const { trustedAddress } = await import('../../src/foundation/script-policy.ts')
  const { trustedWorkerAddress } = await import('../../src/foundation/worker-address.ts')
  return { trustedServiceWorkerAddress: () => trustedAddress(), trustedAddress, trustedWorkerAddress }
}

beforeEach(() => {
  vi.stubEnv('DEV', false)
  vi.stubGlobal('document', { baseURI: 'https://school.example/mentors/pairbook/index.html' })
  vi.stubGlobal('trustedTypes', { createPolicy })
  createPolicy.mockClear()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('the script policy', () => {
  test('trusts the service worker and a worker of this build, with one policy', async () => {
    const { trustedAddress, trustedServiceWorkerAddress, trustedWorkerAddress } = await freshPolicy()
    expect(trustedServiceWorkerAddress()).toBe('trusted ./sw.js')
    const worker = new URL('https://school.example/mentors/pairbook/assets/read-worker-D4mBx_2-.js')
    expect(() => trustedAddress(worker.href)).toThrow(TypeError)
    expect(trustedWorkerAddress(worker)).toBe(`trusted ${worker.href}`)
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['sw'])
  })

  test.each([
    'https://elsewhere.example/mentors/pairbook/assets/worker.js',
    'https://school.example/mentors/other/assets/worker.js',
    'https://school.example/mentors/pairbook/../assets/worker.js',
    'https://school.example/mentors/pairbook/uploads/worker.js',
    'https://school.example/mentors/pairbook/assets/deeper/worker.js',
    'https://school.example/mentors/pairbook/assets/worker.txt',
    'https://school.example/mentors/pairbook/assets/worker.js?then=more',
    'http://school.example/mentors/pairbook/assets/worker.js',
    'blob:https://school.example/4f6c0f2e',
    'data:text/javascript,postMessage(1)',
    'file:///assets/worker.js',
  ])('refuses %s', async (address) => {
    const { trustedWorkerAddress } = await freshPolicy()
    expect(() => trustedWorkerAddress(new URL(address))).toThrow(TypeError)
  })

  test('refuses the same where the browser knows no Trusted Types', async () => {
    vi.stubGlobal('trustedTypes', undefined)
    const { trustedServiceWorkerAddress, trustedWorkerAddress } = await freshPolicy()
    expect(trustedServiceWorkerAddress()).toBe('./sw.js')
    expect(() => trustedWorkerAddress(new URL('https://elsewhere.example/assets/worker.js'))).toThrow(TypeError)
  })
})
