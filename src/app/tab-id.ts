// Which tab this is, so that two tabs never write over each other's drafts. The id lives in sessionStorage (it
// survives a reload) and is held as a Web Lock (so that others can see which tabs are alive).
import type { Randomness } from '../foundation/id.ts'

const storageKey = 'pairbook-tab'
const lockPrefix = 'pairbook-tab-'

const newTabId = (randomness: Randomness): string =>
  [...randomness(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const remembered = (): string | null => {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}

const remember = (id: string): void => {
  try {
    sessionStorage.setItem(storageKey, id)
  } catch {
    // Without sessionStorage a reload takes its drafts over as an orphan's.
  }
}

/** Holds the lock for as long as the page lives; resolves to whether it was free. */
const hold = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(lockPrefix + id, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise(() => {})
    })
  })

/** This tab's id. A duplicated tab (which inherits sessionStorage) gets a new one. */
export const claimTab = async (randomness: Randomness): Promise<string> => {
  const known = remembered()
  if (!('locks' in navigator)) return known ?? newTabId(randomness)
  if (known !== null && (await hold(known))) return known
  const id = newTabId(randomness)
  remember(id)
  // Nobody else has a new one: no need to wait for its lock.
  void hold(id)
  return id
}

/** Ids of the tabs that are open now, this one included. */
export const openTabs = async (): Promise<ReadonlySet<string>> => {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(lockPrefix) === true ? [name.slice(lockPrefix.length)] : [])),
  )
}
