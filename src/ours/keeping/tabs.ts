// Two tabs on one book: each tells the other when something reached the disk, and looks again when it is shown. Each holds the
// Yjs client it writes as, so that nothing is taken in that goes on in its name.

export interface Tabs {
  /** Tells the other tabs that there is something new on disk. Works after `stop()` too. */
  readonly tell: () => void
  readonly stop: () => void
}

/** In the name of its book: another pair's book on this device may well get what was written here. */
const clientLockOf = (name: string): string => `${name} client `

const locksHere = (): LockManager | undefined => ('navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined)

const holdClient = (name: string, client: number, until: AbortSignal): void => {
  const untilThen = () => (until.aborted ? undefined : new Promise((resolve) => until.addEventListener('abort', resolve, { once: true })))
  locksHere()?.request(clientLockOf(name) + client, untilThen).catch(() => undefined)
}

/** The Yjs clients that a book is written as now, in all tabs of this device; none where the browser does not tell. `name` is of its database. */
export const openClients = async (name: string): Promise<readonly number[]> => {
  const lock = clientLockOf(name)
  const held = (await locksHere()?.query())?.held ?? []
  return held.flatMap((each) => (each.name?.startsWith(lock) === true ? [Number(each.name.slice(lock.length))] : []))
}

interface TabsOptions {
  readonly name: string
  readonly client: number
  /** Something may be new on disk: another tab said so, or this page was away. */
  readonly onNews: () => void
  /** The page is going out of sight; the browser may end it any moment. */
  readonly onHide: () => void
}

export const followTabs = ({ name, client, onNews, onHide }: TabsOptions): Tabs => {
  const stopping = new AbortController()
  const { signal } = stopping
  holdClient(name, client, signal)
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined
  channel?.addEventListener('message', onNews, { signal })
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? onHide() : onNews()), { signal })
    globalThis.addEventListener('focus', onNews, { signal })
    // Back from the back-forward cache, where the browser may have closed the database.
    globalThis.addEventListener('pageshow', onNews, { signal })
  }
  return {
    tell: () => {
      if (channel === undefined) return
      if (!signal.aborted) {
        // eslint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
        channel.postMessage('stored')
        return
      }
      const late = new BroadcastChannel(name)
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
      late.postMessage('stored')
      late.close()
    },
    stop: () => {
      stopping.abort()
      channel?.close()
    },
  }
}
