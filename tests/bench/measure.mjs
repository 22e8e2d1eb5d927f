// The measurements, each on a real page of the production build. Times are milliseconds on the page's own clock, from
// the act to the frame in which the outcome stands.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */

/** Slow 4G as Lighthouse means it: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: (1.6 * 1_000_000) / 8, uploadThroughput: 750_000 / 8 }

/** What tells that a screen is usable. */
export const marks = {
  today: 'textarea[name="text"]',
  start: 'input[name="partnerName"]',
  journalRow: 'a[href^="#/journal/entry_"]',
  searchBox: 'input[type="search"]',
  searchHit: 'mark',
  meetingLink: 'main a[href^="#/meetings/meeting_"]',
  agendaRow: 'ol > li[data-item]',
  agendaTick: 'ol input[type="checkbox"]',
}

/** Notes on the page's own clock when `selector` first stands in a painted frame. @param {Page} page @param {string} selector */
const noteReady = (page, selector) =>
  page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted) === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => Object.assign(globalThis, { readyAt: performance.now() }))
    }
    requestAnimationFrame(look)
  }, selector)

/** Asked by evaluating, since waitForFunction needs eval, which the app's policy refuses. @param {Page} page @returns {Promise<number>} */
const readyAt = (page) =>
  page.evaluate(async () => {
    while (!('readyAt' in globalThis)) {
      if (performance.now() > 60_000) throw new Error(`not usable after a minute: ${document.body.textContent.trim().slice(0, 200)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return Number(Reflect.get(globalThis, 'readyAt'))
  })

/** A page whose processor is slowed down by `rate`. @param {Context} context @param {number} rate */
const slowPage = async (context, rate) => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return { page, session }
}

/** First visit on slow 4G: no cache, no service worker; data on the device stays. @param {Context} context @param {string} url @param {string} mark @param {number} rate */
export const coldLoad = async (context, url, mark, rate) => {
  const { page, session } = await slowPage(context, rate)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'service_workers,cache_storage' })
  await session.send('Network.emulateNetworkConditions', slow4g)
  await noteReady(page, mark)
  await page.goto(url, { waitUntil: 'commit' })
  const time = await readyAt(page)
  await page.close()
  return time
}

/** Lets the service worker finish caching. @param {Context} context @param {string} url @param {string} mark */
export const installOffline = async (context, url, mark) => {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector(mark)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active === null || active.state === 'activated') return
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }))
  })
  await page.reload()
  await page.waitForSelector(mark)
  await page.close()
}

/** Start without a network, from the service worker's cache. @param {Context} context @param {string} url @param {string} mark @param {number} rate */
export const offlineStart = async (context, url, mark, rate) => {
  await context.setOffline(true)
  const { page } = await slowPage(context, rate)
  await noteReady(page, mark)
  await page.goto(url, { waitUntil: 'commit' })
  const time = await readyAt(page)
  await page.close()
  await context.setOffline(false)
  return time
}

/** An open, usable Today on a page slowed down by `rate`. @param {Context} context @param {string} url @param {number} rate */
export const openToday = async (context, url, rate) => {
  const { page, session } = await slowPage(context, rate)
  await page.goto(url)
  await page.waitForSelector(marks.today)
  // Idle work after the start (compaction, notices) is not what is measured.
  await page.waitForTimeout(1000)
  return { page, session }
}

/** Tap on Journal → its first rows stand. @param {Page} page */
export const openJournal = (page) =>
  page.evaluate(async (row) => {
    const begin = performance.now()
    document.querySelector('nav a[href="#/journal"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    location.hash = '#/journal'
    while (document.querySelector(row) === null) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - begin
  }, marks.journalRow)

/** The id of the next meeting, read from the list of meetings. @param {Context} context @param {string} origin */
export const nextMeetingOf = async (context, origin) => {
  const page = await context.newPage()
  await page.goto(`${origin}/#/meetings`)
  const link = await page.waitForSelector(marks.meetingLink)
  const id = (await link.getAttribute('href'))?.split('/').at(-1)
  await page.close()
  if (id === undefined) throw new Error('no meeting ahead')
  return id
}

/** Going to a screen → everything on it that is waited for stands. @param {Page} page @param {string} hash @param {readonly string[]} wanted */
export const openScreen = (page, hash, wanted) =>
  page.evaluate(
    async ([address, selectors]) => {
      const begin = performance.now()
      location.hash = address
      while (selectors.some((selector) => document.querySelector(selector) === null)) await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - begin
    },
    /** @type {const} */ ([hash, wanted]),
  )

/** A word typed into an open search → the first hit is marked. @param {Page} page @param {string} origin @param {string} word */
export const searchJournal = async (page, origin, word) => {
  await page.goto(`${origin}/#/journal/search`)
  await page.waitForSelector(marks.searchBox)
  // The entries are read when search opens; this measures the typing.
  await page.waitForTimeout(1500)
  return page.evaluate(
    async ([box, hit, typed]) => {
      const input = document.querySelector(box)
      if (!(input instanceof HTMLInputElement)) throw new Error('no search box')
      const begin = performance.now()
      // React listens to the native setter, not to its own wrapper.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed)
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      while (document.querySelector(hit) === null) await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - begin
    },
    /** @type {const} */ ([marks.searchBox, marks.searchHit, word]),
  )
}

/** Tap on Keep → the app says the note is on disk. @param {Page} page @param {string} text */
export const keepNote = async (page, text) => {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.waitForSelector(marks.today)
  await page.fill(marks.today, text)
  return page.evaluate(
    async ([box, note]) => {
      const begin = performance.now()
      document.querySelector(box)?.closest('form')?.requestSubmit()
      // The link to the kept note stands in the line that says it is on disk.
      while (document.querySelector(`[role="status"] ${note}`) === null) await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - begin
    },
    /** @type {const} */ ([marks.today, marks.journalRow]),
  )
}

/** Mebibytes of JavaScript heap after a collection. @param {import('playwright-core').CDPSession} session */
export const heapMiB = async (session) => {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const used = metrics.find((metric) => metric.name === 'JSHeapUsedSize')
  return (used?.value ?? Number.NaN) / 1_048_576
}
