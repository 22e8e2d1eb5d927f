// For work nobody waits for: the next moment in which the page has nothing better to do, within `atMost` milliseconds.
export const spareMoment = (atMost = 5_000): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: atMost })
    else setTimeout(resolve, Math.min(atMost, 1_000))
  })
