// Loads a file of the material once for each key. A load that failed is forgotten, so that asking again tries again.

export const createLoadOnce = <Key extends string, Piece>(load: (key: Key) => Promise<Piece>): ((key: Key) => Promise<Piece>) => {
  const loading = new Map<Key, Promise<Piece>>()
  return (key) => {
    const pending = loading.get(key)
    if (pending !== undefined) return pending
    const promise = load(key)
    loading.set(key, promise)
    // What React's use() reads to go on at once with a promise that has settled.
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => loading.delete(key),
    )
    return promise
  }
}
