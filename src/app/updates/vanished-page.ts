// A page of the app is loaded when it is first opened. After another tab has moved to a new version, the old version's
// pages are gone from this device. Vite says so with `vite:preloadError`; the error page then says it in plain words.

const vanished = new WeakSet<object>()

export const watchForVanishedPages = (): void => {
  addEventListener('vite:preloadError', (event) => {
    if (typeof event.payload === 'object' && event.payload !== null) vanished.add(event.payload)
  })
}

/** True for the error of a page that could not be fetched, as against a page that is broken. */
export const isVanishedPage = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && vanished.has(error)
