// The one Trusted Types policy of the app, named `sw` as the content security policy demands. It lets exactly one
// script address through: our own service worker, next to index.html at whatever base path the app is served from.
import type { Workbox } from 'workbox-window'

/** A plain address, or one the browser was told to trust. */
type ScriptAddress = ConstructorParameters<typeof Workbox>[0]

/** The part of the browser's Trusted Types we use; TypeScript's DOM library does not know it yet. */
interface ScriptPolicies {
  readonly createPolicy: (
    name: 'sw',
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => ScriptAddress }
}

declare global {
  var trustedTypes: ScriptPolicies | undefined
}

const serviceWorkerAddress = './sw.js'

const allowOnlyServiceWorker = (address: string): string => {
  if (address !== serviceWorkerAddress) throw new TypeError('Only the service worker may be loaded this way.')
  return address
}

/** The service worker's address, trusted where the browser knows Trusted Types and plain where it does not. */
export const trustedServiceWorkerAddress = (): ScriptAddress =>
  globalThis.trustedTypes
    ?.createPolicy('sw', { createScriptURL: allowOnlyServiceWorker })
    .createScriptURL(serviceWorkerAddress) ?? serviceWorkerAddress
