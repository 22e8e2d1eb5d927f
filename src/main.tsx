// The composition root: makes the clock, the randomness and the stores, opens what the first screen needs, and hands
// all of it down. The static shell of index.html stays on screen until everything for a finished first paint is here.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/styles/global.css'
import { App } from './app/frame/App.tsx'
import { flushDraftsOnHide } from './app/drafts/draft-registry.ts'
import { preloadScreen } from './app/match-screen.ts'
import { showTheme } from './app/session/change-language.ts'
import { type Pairbook, PairbookContext } from './app/session/pairbook.ts'
import { useSession } from './app/session/session.ts'
import { switchPair } from './app/session/switch-pair.ts'
import { claimTab } from './app/tab-id.ts'
import type { Clock, Instant, ZoneName } from './foundation/day.ts'
import type { Randomness } from './foundation/id.ts'
import { listPairs } from './mine/pairs/keep-pair.ts'
import { firstPaint } from './mine/settings/first-paint.ts'
import { readSetting } from './mine/settings/keep-setting.ts'
import { openMine } from './mine/store.ts'
import { openBook } from './ours/keeper.ts'
import { loadWords } from './words/areas.ts'
import { deviceLanguage, isLanguage } from './words/language.ts'

const clock: Clock = {
  now: () => Date.now() as Instant,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneName,
}

const randomness: Randomness = (length) => crypto.getRandomValues(new Uint8Array(length))

const start = async () => {
  const remembered = firstPaint.language()
  const language = isLanguage(remembered) ? remembered : deviceLanguage(navigator.languages)
  document.documentElement.lang = language
  const theme = firstPaint.theme()
  if (theme === 'light' || theme === 'dark') showTheme(theme)
  useSession.setState({ language, theme: theme === 'light' || theme === 'dark' ? theme : 'device' })

  const [opened, tab] = await Promise.all([
    openMine(clock, randomness),
    claimTab(randomness),
    loadWords(language, 'frame'),
    preloadScreen(location.hash, language),
    'Temporal' in globalThis ? undefined : import('temporal-polyfill/global'),
  ])
  const root = document.querySelector('#root')
  if (root === null) throw new Error('index.html has no #root')
  if (!opened.ok) {
    useSession.setState({ open: { type: 'failed', failure: opened.error } })
    createRoot(root).render(<App />)
    return
  }
  const mine = opened.value
  const pairbook: Pairbook = { mine, openBook, tab }
  const [pairs, currentPair] = await Promise.all([listPairs(mine), readSetting(mine, 'currentPair')])
  useSession.setState({ pairs })
  const pair = pairs.find(({ id }) => id === currentPair) ?? pairs[0]
  if (pair === undefined) await loadWords(language, 'start')
  else await switchPair(pairbook, pair)
  flushDraftsOnHide()
  createRoot(root).render(
    <StrictMode>
      <PairbookContext value={pairbook}>
        <App />
      </PairbookContext>
    </StrictMode>,
  )
}

void start()
