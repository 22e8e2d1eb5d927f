// The one Trusted Types policy of the app, named `sw` as the content security policy demands. It lets our own service worker
// through, next to index.html at whatever base path the app is served from, and what worker-address.ts has looked at.

/** The part of the browser's Trusted Types we use; TypeScript's DOM library does not know it yet. */
interface ScriptPolicies {
  readonly createPolicy: (
    name: 'sw',
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

declare global {
  var trustedTypes: ScriptPolicies | undefined
}

const serviceWorkerAddress = './sw.js'
const allowed = new Set([serviceWorkerAddress])

const createScriptURL = (address: string): string => {
  if (!allowed.has(address)) throw new TypeError('Only scripts of this app may be loaded this way.')
  return address
}

/** A second policy of the name would be refused. */
let policy: ReturnType<ScriptPolicies['createPolicy']> | undefined

/** For worker-address.ts alone. */
export const allowScript = (address: string): unknown => allowed.add(address)

/**
 * The address, trusted where the browser knows Trusted Types and plain where it does not. It is an object there, and
 * typed as the address it stands for: it is good for nothing but to be handed to the browser.
 */
export const trustedAddress = (address = serviceWorkerAddress): string =>
  (policy ??= globalThis.trustedTypes?.createPolicy('sw', { createScriptURL }) ?? { createScriptURL }).createScriptURL(address)
