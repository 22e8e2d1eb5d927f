// Waiting, but not for ever.

/** What `promise` gives, or `otherwise` when it takes longer than `ms`. */
export const within = async <Value>(promise: Promise<Value>, ms: number, otherwise: Value): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<Value>((resolve) => {
      setTimeout(() => resolve(otherwise), ms)
    }),
  ])
