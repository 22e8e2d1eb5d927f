// Which one notice the quiet bar shows. At most one at a time: what concerns words not yet safe comes first, what is
// only nice to know comes last.
import type { UpdatePhase } from '../updates/update-state.ts'

export type NoticeName =
  | 'unsaved'
  | 'applying'
  | 'storageFull'
  | 'bug'
  | 'fewerEntries'
  | 'fewerShared'
  | 'setAside'
  | 'replaced'
  | 'newVersion'
  | 'storageNearlyFull'
  | 'installOnIos'
  | 'secondTab'
  | 'install'
  | 'notPersistent'
  | 'offlineReady'

export interface NoticeSignals {
  readonly phase: UpdatePhase
  readonly offlineReady: boolean
  /** A write failed in this visit because the device has no room. */
  readonly storageFull: boolean
  /** Something broke that no error page has caught. */
  readonly bug: boolean
  /** The mark outside IndexedDB remembers more entries than there are. */
  readonly fewerEntries: boolean
  /** The mark outside IndexedDB remembers more of the shared book than there is. */
  readonly fewerShared: boolean
  /** How many damaged pieces of the book on screen lie aside. */
  readonly setAside: number
  /** Share of the browser's own (approximate) limit that is used, 0 to 1. */
  readonly usedShare: number
  /** What the browser said when this visit began; undefined where it cannot say. */
  readonly persisted: boolean | undefined
  readonly otherTabs: boolean
  /** The browser offers to install the app and no tap has been given yet. */
  readonly canInstall: boolean
  /** Safari on iOS or iPadOS, in a tab: installed app and tab have separate storage there. */
  readonly inIosTab: boolean
  readonly hasPair: boolean
}

const nearlyFullShare = 0.9

const holds: Readonly<Record<NoticeName, (signals: NoticeSignals) => boolean>> = {
  unsaved: ({ phase }) => phase === 'unsaved',
  applying: ({ phase }) => phase === 'applying',
  storageFull: ({ storageFull }) => storageFull,
  bug: ({ bug }) => bug,
  fewerEntries: ({ fewerEntries }) => fewerEntries,
  fewerShared: ({ fewerShared }) => fewerShared,
  setAside: ({ setAside }) => setAside > 0,
  replaced: ({ phase }) => phase === 'replaced',
  newVersion: ({ phase }) => phase === 'waiting',
  storageNearlyFull: ({ usedShare }) => usedShare >= nearlyFullShare,
  // Only before the first word: afterwards the book is already in this tab's storage.
  installOnIos: ({ inIosTab, hasPair }) => inIosTab && !hasPair,
  secondTab: ({ otherTabs }) => otherTabs,
  install: ({ canInstall, hasPair }) => canInstall && hasPair,
  notPersistent: ({ persisted, hasPair }) => persisted === false && hasPair,
  offlineReady: ({ offlineReady }) => offlineReady,
}

/** Most pressing first. */
const order: readonly NoticeName[] = [
  'unsaved',
  'applying',
  'storageFull',
  'bug',
  'fewerEntries',
  'fewerShared',
  'setAside',
  'replaced',
  'newVersion',
  'storageNearlyFull',
  'installOnIos',
  'secondTab',
  'install',
  'notPersistent',
  'offlineReady',
]

/** Put away for good, in settings; every other notice comes back in the next visit if it still holds. */
export const staysAway: ReadonlySet<NoticeName> = new Set(['setAside', 'install', 'installOnIos', 'notPersistent'])

export const noticeToShow = (signals: NoticeSignals, putAway: ReadonlySet<string>): NoticeName | undefined =>
  order.find((name) => !putAway.has(name) && holds[name](signals))

/** Nice to know: shown on Today and before a pair is started, never above something one reads or writes. */
export const onlyOnToday: ReadonlySet<NoticeName> = new Set(['install', 'notPersistent', 'offlineReady'])

/** About words that are not safe yet, or a press that did nothing: shown at once, even while somebody is typing. */
export const interrupts: ReadonlySet<NoticeName> = new Set(['unsaved', 'applying', 'storageFull', 'bug'])

export const cannotBePutAway: ReadonlySet<NoticeName> = new Set(['applying'])
