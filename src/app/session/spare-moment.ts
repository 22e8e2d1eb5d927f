// For work nobody waits for: the next moment in which the page has nothing better to do, within some seconds.
export const spareMoment = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 5_000 })
    else setTimeout(resolve, 1_000)
  })
