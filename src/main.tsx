// The composition root: makes the clock, the randomness and the stores, opens what the first screen needs, and hands
// all of it down. The static shell of index.html stays on screen until everything for a finished first paint is here.
import { earlyRead } from './mine/early-read.ts'
import { beginning } from './app/start/before-paint.ts'
import { showStartTrouble, started } from './app/error-page/watch-start.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/styles/global.css'
import { addresses } from './app/addresses.ts'
import { App } from './app/frame/App.tsx'
import { flushDraftsOnHide } from './app/drafts/draft-registry.ts'
import { readDraftAhead, takeDraftAhead } from './app/drafts/use-draft.ts'
import { preloadedScreen, preloadScreen } from './app/match-screen.ts'
import { homes, loadedAhead, startRoute } from './app/routes.ts'
import { afterPaint } from './app/session/after-paint.ts'
import { type Beginning, earlyStart, pairToShow } from './app/session/early-start.ts'
import { readGlance } from './app/session/glance.ts'
import { type Pairbook, PairbookContext } from './app/session/pairbook.ts'
import { useSession } from './app/session/session.ts'
import { spareMoment } from './app/session/spare-moment.ts'
import { showGlance, switchPair } from './app/session/switch-pair.ts'
import { claimTab, openTabs } from './app/tab-id.ts'
import { ErrorBoundary } from './app/error-page/ErrorBoundary.tsx'
import { prepareErrorWords } from './app/error-page/error-words.ts'
import { troubleOf } from './app/error-page/trouble.ts'
import { askToPersist, noteBug, useSurroundings, watchSurroundings } from './app/notices/surroundings.ts'
import { useUpdateState } from './app/updates/update-state.ts'
import { watchForVanishedPages } from './app/updates/vanished-page.ts'
import type { Clock, Instant, ZoneName } from './foundation/day.ts'
import type { Randomness } from './foundation/id.ts'
import { readLastWords } from './mine/drafts/last-words.ts'
import { listPairs } from './mine/pairs/keep-pair.ts'
import { readSetting } from './mine/settings/keep-setting.ts'
import { compareBookMark, countBook, forgetBookMark, readBookMark, watchBookMark } from './mine/settings/book-mark.ts'
import { createMine, type MineStore, openMine } from './mine/store.ts'
import type { OpenBook } from './ours/store.ts'
import { loadWords } from './words/areas.ts'

const clock: Clock = {
  now: () => Date.now() as Instant,
  zone: () => Temporal.Now.timeZoneId() as ZoneName,
}

const randomness: Randomness = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Opened once, by the first screen that asks; a failure is tried again by the next. */
const openProgramOnce = (mine: MineStore): Pairbook['openProgram'] => {
  let opening: ReturnType<Pairbook['openProgram']> | undefined
  const open = async () => {
    const { openProgram } = await import('./program/store.ts')
    const opened = await openProgram(mine.clock, mine.randomness)
    if (!opened.ok) opening = undefined
    return opened
  }
  return () => (opening ??= open())
}

// Yjs and the keeper load with the first book that opens, which is after the first paint when there is a glance.
const openBook: OpenBook = async (options) => (await import('./ours/keeper.ts')).openBook(options)

const start = async () => {
  const { language, theme, isFirstVisit } = beginning
  useSession.setState({ language, theme })

  const [early, tab] = await Promise.all([
    earlyRead,
    claimTab(randomness),
    loadWords(language, 'frame'),
    preloadScreen(location.hash, language),
    // What does not come is asked for again below, where the failure is shown.
    isFirstVisit ? startRoute.load(language).catch(() => undefined) : undefined,
    'Temporal' in globalThis ? undefined : import('temporal-polyfill/global'),
  ])
  const root = document.querySelector('#root')
  if (root === null) throw new Error('index.html has no #root')
  const mine = createMine(clock, randomness)
  const pairbook: Pairbook = { mine, openBook, openProgram: openProgramOnce(mine), tab }
  const quick = early === undefined || readLastWords().length > 0 ? undefined : earlyStart(early)
  const begun = quick ?? (await startFromStore(pairbook))
  if (begun === undefined) return
  const { pairs, pair, glance } = begun
  useSession.setState({ pairs })
  if (pair === undefined) await Promise.all([startRoute.load(language), readDraftAhead(pairbook, undefined, 'start')])
  else if (glance === undefined) await switchPair(pairbook, pair)
  else showGlance(pair, glance)
  const atToday = preloadedScreen(location.hash) === homes.today
  if (atToday && pair !== undefined) {
    const isHere = quick !== undefined && takeDraftAhead(early?.drafts ?? [], tab, pair.id, 'jot')
    if (!isHere) await readDraftAhead(pairbook, pair.id, 'jot')
  }
  flushDraftsOnHide(tab)
  const page = createRoot(root, quietRoot)
  page.render(
    <StrictMode>
      <PairbookContext value={pairbook}>
        <ErrorBoundary around="app">
          <App />
        </ErrorBoundary>
      </PairbookContext>
    </StrictMode>,
  )
  started(noteBug)
  await afterPaint()
  // Today lacks nothing of the book, which can wait for a quiet moment.
  if (atToday) await spareMoment(300)
  const opened = quick === undefined ? undefined : await openMine(mine)
  if (opened?.ok === false) {
    page.unmount()
    await showStartTrouble(troubleOf(opened.error))
    return
  }
  if (pair !== undefined && glance !== undefined) await switchPair(pairbook, pair)
  void watchVersions()
  watchSurroundings(tab, pairs.length > 0)
  await Promise.all([prepareErrorWords(language), watchBook(mine), clearUp(pairbook)])
  await spareMoment()
  await (await import('./foundation/renew-storage.ts')).settleTrust(pairs.length === 0)
  await loadScreensAhead()
}

/** What the first frame needs, from the opened store. Undefined when a page that says what is wrong is on screen instead. */
const startFromStore = async (pairbook: Pairbook): Promise<Beginning | undefined> => {
  const { mine } = pairbook
  const opened = await openMine(mine)
  if (!opened.ok) {
    await showStartTrouble(troubleOf(opened.error))
    return undefined
  }
  if (readLastWords().length > 0) await storeLastWords(pairbook)
  const [pairs, currentPair] = await Promise.all([listPairs(mine), readSetting(mine, 'currentPair')])
  if (pairs.length === 0 && (readBookMark()?.pairs ?? 0) > 0) {
    await showStartTrouble('lostBook', () => {
      forgetBookMark()
      location.reload()
    })
    return undefined
  }
  const pair = pairToShow(pairs, currentPair)
  return { pairs, pair, glance: pair === undefined ? undefined : await readGlance(mine, pair) }
}

/** Books of a pair that was deleted, when the deleting was cut off. */
const clearUp = async (pairbook: Pairbook) => {
  if ((await readSetting(pairbook.mine, 'leaving')).length > 0) await (await import('./app/ending/delete-everywhere.ts')).finishDeletingEverywhere(pairbook)
}

/** A tap on what is opened most finds it there. Only from the files on this device: a first visit has better use for its network. */
const loadScreensAhead = async () => {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return
  for (const screen of loadedAhead) {
    await spareMoment()
    // After an update in another tab the files of this version may be gone.
    if (useUpdateState.getState().phase !== 'quiet') return
    // One that cannot be had is asked for again when it is opened.
    await screen.load(useSession.getState().language).catch(() => undefined)
  }
}

/** Words an earlier page had no time to store; an entry it had just begun is shown again. */
const storeLastWords = async ({ mine, tab }: Pairbook) => {
  const { drainLastWords } = await import('./mine/drafts/drain-last-words.ts')
  for (const { begunAt, id } of await drainLastWords(mine, tab, await openTabs())) {
    if (location.hash === begunAt) history.replaceState(history.state, '', addresses.entry(id))
  }
}

let versionsWatched = false

/** What stands around the app and needs nothing of it: new versions, also when the start itself failed. */
const watchVersions = async () => {
  if (versionsWatched) return
  versionsWatched = true
  const { watchForNewVersions } = await import('./app/updates/new-versions.ts')
  await watchForNewVersions(() => performance.now())
}

/** The mark goes on remembering a loss until the person has put the notice away. */
const watchBook = async ({ database }: MineStore) => {
  const remember = () =>
    watchBookMark(database, ({ pairs: kept }) => {
      if (kept > 0) askToPersist().catch(() => undefined)
    })
  const here = await countBook(database)
  if (here !== undefined && compareBookMark(readBookMark(), here) === 'whole') {
    remember()
    return
  }
  useSurroundings.setState({ fewerEntries: true })
  const stop = useSurroundings.subscribe(({ putAway }) => {
    if (!putAway.has('fewerEntries')) return
    stop()
    remember()
  })
}

// An error's message may quote what was written, so a built app logs none of those its error pages have caught.
const quietRoot = import.meta.env.PROD ? { onCaughtError: () => {} } : {}

watchForVanishedPages()
// A start that goes well watches sooner, right behind its first paint.
addEventListener('load', () => setTimeout(() => void watchVersions(), 3_000))
void start()
