// Two tabs on one book: each tells the other when something reached the disk, and looks again when it is shown.

export interface Tabs {
  /** Tells the other tabs that there is something new on disk. Works after `stop()` too. */
  readonly tell: () => void
  readonly stop: () => void
}

interface TabsOptions {
  readonly name: string
  /** Something may be new on disk: another tab said so, or this page was away. */
  readonly onNews: () => void
  /** The page is going out of sight; the browser may end it any moment. */
  readonly onHide: () => void
}

export const followTabs = ({ name, onNews, onHide }: TabsOptions): Tabs => {
  const stopping = new AbortController()
  const { signal } = stopping
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
