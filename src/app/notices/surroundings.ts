// What this tab notices about the device around it: room, permission to stay, other tabs, the offer to install.
// All of it may vanish on reload, so it lives in zustand.
import { create } from 'zustand'
import { isVanishedPage } from '../updates/vanished-page.ts'

/** Chromium's offer to install; not in TypeScript's DOM library. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>
}

interface Surroundings {
  readonly storageFull: boolean
  readonly bug: boolean
  readonly fewerEntries: boolean
  readonly fewerShared: boolean
  readonly setAside: number
  readonly usedShare: number
  readonly persisted: boolean | undefined
  readonly otherTabs: boolean
  readonly installOffer: InstallOffer | undefined
  readonly inIosTab: boolean
  /** Notices put away in this visit. */
  readonly putAway: ReadonlySet<string>
}

export const useSurroundings = create<Surroundings>(() => ({
  storageFull: false,
  bug: false,
  fewerEntries: false,
  fewerShared: false,
  setAside: 0,
  usedShare: 0,
  persisted: undefined,
  otherTabs: false,
  installOffer: undefined,
  inIosTab: false,
  putAway: new Set(),
}))

/** Raises a notice, also one that was put away in this visit. */
const raise = (name: 'storageFull' | 'bug'): void => {
  useSurroundings.setState(({ putAway }) => ({ [name]: true, putAway: new Set([...putAway].filter((each) => each !== name)) }))
}

/** Call when a write failed because the device has no room. */
export const noteStorageFull = (): void => raise('storageFull')

/**
 * An error nobody caught, after the start: a press of a button may have done nothing. Nothing takes the page's place, because
 * somebody may be typing there. What the browser only complains of has no error; a page that is not here says so itself.
 */
export const noteBug = (error: unknown): void => {
  if (error !== undefined && error !== null && !isVanishedPage(error)) raise('bug')
}

let asked = false

/** Call when something was kept: asks the browser, once, not to clear this site's storage when room runs out. */
export const askToPersist = async (): Promise<void> => {
  if (asked) return
  asked = true
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return
  // The answer is read at the next start, so that no notice appears in the middle of writing.
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}

/** The person's tap on "Install". */
export const install = async (): Promise<void> => {
  const { installOffer } = useSurroundings.getState()
  useSurroundings.setState({ installOffer: undefined })
  await installOffer?.prompt()
}

const isInstalled = (): boolean => matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches

const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** An app installed on iOS saves nothing through a download link. */
export const savesNoDownloads = (): boolean => isIos() && isInstalled()

const watchInstallOffer = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    // Ours to show in context; the browser's own bar would cover the page.
    event.preventDefault()
    useSurroundings.setState({ installOffer: event as InstallOffer })
  })
  addEventListener('appinstalled', () => useSurroundings.setState({ installOffer: undefined }))
}

type TabWord = { readonly word: 'hello' | 'here' | 'bye'; readonly tab: string }

const isTabWord = (value: unknown): value is TabWord =>
  typeof value === 'object' && value !== null && 'word' in value && 'tab' in value && typeof value.tab === 'string'

/** Tabs greet one another; a tab that crashed is forgotten when this one is looked at again. */
const watchOtherTabs = (tab: string): void => {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel('pairbook-tabs')
  const others = new Set<string>()
  const say = (word: TabWord['word']): void => {
    // A BroadcastChannel has no target origin: only our own origin hears it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage({ word, tab } satisfies TabWord)
  }
  const greet = (): void => {
    others.clear()
    say('hello')
  }
  channel.addEventListener('message', ({ data: said }: MessageEvent<unknown>) => {
    if (!isTabWord(said) || said.tab === tab) return
    if (said.word === 'bye') others.delete(said.tab)
    else others.add(said.tab)
    if (said.word === 'hello') say('here')
    useSurroundings.setState({ otherTabs: others.size > 0 })
  })
  addEventListener('pagehide', () => say('bye'))
  addEventListener('pageshow', (event) => {
    if (event.persisted) greet()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    greet()
    // Answers come within a moment; none means this is the only tab.
    setTimeout(() => useSurroundings.setState({ otherTabs: others.size > 0 }), 1_000)
  })
  greet()
}

const readStorage = async (hadPair: boolean): Promise<void> => {
  if (!('storage' in navigator)) return
  const persisted = isInstalled() || (await navigator.storage.persisted())
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  // The browser's limit is a rough guess, so it is compared and never shown.
  useSurroundings.setState({ persisted: hadPair ? persisted : undefined, usedShare: quota > 0 ? usage / quota : 0 })
}

/**
 * Starts noticing. Call early: the browser offers to install once, soon after the page has loaded. Permission to stay is
 * asked for in the visit that starts the first pair, so its answer is looked at from the next visit on.
 */
export const watchSurroundings = (tab: string, hadPair: boolean): void => {
  watchInstallOffer()
  watchOtherTabs(tab)
  useSurroundings.setState({ inIosTab: isIos() && !isInstalled() })
  // A browser that refuses to say costs a notice, nothing else.
  readStorage(hadPair).catch(() => undefined)
}
