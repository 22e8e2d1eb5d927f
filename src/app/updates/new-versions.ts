// Registers the service worker and moves to a new version when the person says so, never before. One tab's tap must
// not cost another tab its text: other tabs are told, keep what they show, and reload when at rest or on their own tap.
import { Workbox } from 'workbox-window'
import { isAtRest, watchForRest } from './at-rest.ts'
import { draftsKept, reloadKeepingDrafts } from './reload-keeping-drafts.ts'
import { trustedAddress } from '../../foundation/script-policy.ts'
import { within } from './within.ts'
import { useUpdateState, type UpdatePhase } from './update-state.ts'

/**
 * How long a waiting worker may take to become active before we reload anyway (on iOS the word may never come). Reloading
 * too early gives the old version once more, so a slow phone gets its time.
 */
const activationPatienceMs = 20_000
/** Long enough for everything over a very slow connection. */
const downloadPatienceMs = 300_000
const registeringPatienceMs = 60_000
const lookAtStateEveryMs = 250
const checkAgainAfterMs = 60 * 60 * 1_000

const setPhase = (phase: UpdatePhase): void => useUpdateState.setState({ phase })

/** Milliseconds on a clock that only runs forward. */
type ElapsedMs = () => number

let update: () => Promise<void> = reloadKeepingDrafts
let look: () => Promise<void> = reloadKeepingDrafts

/** The person's tap on "Update": keep what is typed, let the new version in, reload this tab. */
export const updateNow = async (): Promise<void> => update()

let settleRegistering = (): void => {}
/** Settles once it is known whether there is a worker to ask. A tap may come before. */
const registering = new Promise<void>((resolve) => {
  settleRegistering = resolve
})

/** Fetches a newer version now, if there is one, and opens it; else reloads. */
export const fetchUpdate = async (): Promise<void> => {
  await within(registering, registeringPatienceMs, undefined)
  await look()
}

/** Settles when the worker has come to a state like this, or takes too long. The state is looked at too: its event may be missed. */
const reached = async (worker: ServiceWorker, isReached: (state: ServiceWorkerState) => boolean, patienceMs: number): Promise<void> => {
  let stop = (): void => {}
  const change = new Promise<void>((resolve) => {
    const look = (): void => {
      if (isReached(worker.state)) resolve()
    }
    worker.addEventListener('statechange', look)
    const timer = setInterval(look, lookAtStateEveryMs)
    stop = () => {
      worker.removeEventListener('statechange', look)
      clearInterval(timer)
    }
    look()
  })
  await within(change, patienceMs, undefined)
  stop()
}

/** Settles when the waiting worker is active, is given up by the browser, or takes too long. */
const activation = (worker: ServiceWorker): Promise<void> =>
  reached(worker, (state) => state === 'activated' || state === 'redundant', activationPatienceMs)

/** Settles when a download has ended, well or badly, or takes too long. */
const installation = (worker: ServiceWorker): Promise<void> => reached(worker, (state) => state !== 'installing', downloadPatienceMs)

export const watchForNewVersions = async (elapsedMs: ElapsedMs): Promise<void> => {
  watchForRest()
  await watchWorker(elapsedMs).finally(settleRegistering)
}

const watchWorker = async (elapsedMs: ElapsedMs): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('pairbook-update') : undefined
  let applying = false
  // A first visit that is reloaded while its worker still installs is a first visit all the same.
  let firstVisit = container.controller === null && !(await container.getRegistration())?.active

  const becomeReplaced = (): void => {
    setPhase('replaced')
    void draftsKept()
  }

  container.addEventListener('controllerchange', () => {
    if (firstVisit) {
      firstVisit = false
      useUpdateState.setState({ offlineReady: true })
    } else if (!applying) becomeReplaced()
  })

  document.addEventListener('visibilitychange', () => {
    if (useUpdateState.getState().phase === 'replaced' && isAtRest()) void reloadKeepingDrafts()
  })

  const workbox = new Workbox(trustedAddress(), { updateViaCache: 'none' })
  // Offline, behind a captive portal or in a browser that forbids workers, the app works on without one.
  const registration = await workbox.register().catch(() => undefined)
  if (registration === undefined) return

  tabs?.addEventListener('message', (event) => {
    if (event.data === registration.scope) void draftsKept()
  })

  // Workbox's own `waiting` event stops listening after the first update it did not start itself, so a download that
  // failed halfway would hide the next one in a tab that stays open. The registration tells every time.
  const offer = (): void => {
    if (registration.waiting !== null && registration.active !== null && !applying) setPhase('waiting')
  }
  const watchDownload = (): void => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer()
    })
  }
  registration.addEventListener('updatefound', watchDownload)
  // A page that was reloaded while a download went on hears no beginning of it.
  watchDownload()
  offer()

  update = async () => {
    applying = true
    setPhase('applying')
    if (!(await draftsKept())) {
      applying = false
      setPhase('unsaved')
      return
    }
    // A BroadcastChannel has no target origin: only our own origin hears it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tabs?.postMessage(registration.scope)
    const { waiting } = registration
    if (waiting !== null) {
      const active = activation(waiting)
      workbox.messageSkipWaiting()
      await active
    }
    location.reload()
  }

  let checkedAtMs = elapsedMs()
  const check = (): void => {
    if (!navigator.onLine) return
    checkedAtMs = elapsedMs()
    registration.update().catch(() => undefined)
  }
  addEventListener('online', check)

  look = async () => {
    // A check the browser began by itself, before the newer version stood there, would answer for ours: ask once more.
    for (let time = 0; time < 2 && registration.installing === null && registration.waiting === null; time += 1)
      await registration.update().catch(() => undefined)
    const worker = registration.installing
    if (worker !== null) await installation(worker)
    await update()
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && elapsedMs() - checkedAtMs > checkAgainAfterMs) check()
  })
}
