// Waiting that ends: IndexedDB may leave a request unanswered for ever, and nobody should wait with it.

/** Waits at most `milliseconds`. A value that comes later is given to `late`, so that nothing stays open unseen. */
export const within = async <Value>(
  milliseconds: number,
  work: Promise<Value>,
  late: (value: Value) => void = () => {},
): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      over = true
      reject(new DOMException('storage did not answer in time', 'TimeoutError'))
    }, milliseconds)
  })
  const giveLate = async (): Promise<void> => {
    try {
      const value = await work
      if (over) late(value)
    } catch {
      // Whoever races below hears of a failure in time; after the bound it is nobody's news.
    }
  }
  void giveLate()
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

export const pause = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Resolves when the transaction is committed; rejects with its error when it is not. */
export const committed = async (transaction: IDBTransaction): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('the transaction was aborted', 'AbortError'))
    })
  })
}

export const answered = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', (event) => {
      // One unreadable value must not abort the reading of the others.
      event.preventDefault()
      event.stopPropagation()
      reject(request.error ?? new DOMException('the request failed', 'UnknownError'))
    })
  })

/** Runs `work` after `milliseconds`, then when the page is idle. Asking again starts the wait anew. */
export const createRest = (milliseconds: number, work: () => void): { readonly ask: () => void; readonly forget: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        // Safari has no requestIdleCallback.
        if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 })
        else work()
      }, milliseconds)
    },
    forget: () => {
      clearTimeout(timer)
    },
  }
}
