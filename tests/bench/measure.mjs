// The measurements, each on a real page of the production build. Times are milliseconds on the page's own clock, from
// the act to the frame in which the outcome stands. A row for the table is one entry of `acts`.

/** @typedef {Awaited<ReturnType<typeof import('./browser.mjs').startPhone>>} Phone */
/** @typedef {import('./browser.mjs').Page} Page */

/** Slow 4G as Lighthouse means it: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: (1.6 * 1_000_000) / 8, uploadThroughput: 750_000 / 8 }

/** What tells that a screen is usable. */
const marks = {
  today: 'textarea[name="text"]',
  journalRow: 'a[href^="#/journal/entry_"]',
  searchBox: 'input[type="search"]',
  searchHit: 'mark',
  meetingLink: 'main a[href^="#/meetings/meeting_"]',
  // The agenda and the last log, side by side.
  readyRows: 'body:has(ol > li[data-item]):has(main a[href^="#/journal/entry_"])',
  agendaTick: 'ol input[type="checkbox"]',
}

/** An expression that settles when `condition` holds. @param {string} condition @param {number} [patienceMs] */
const until = (condition, patienceMs = 60_000) => `(async () => {
  const begin = performance.now()
  while (!(${condition})) {
    if (performance.now() - begin > ${patienceMs}) throw new Error('waited in vain for ' + ${JSON.stringify(condition)} + ': ' + document.body.textContent.trim().slice(0, 200))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
})()`

/** @param {string} selector */
const stands = (selector) => `document.querySelector(${JSON.stringify(selector)}) !== null`

/** Runs `act` in the page and gives the milliseconds until a frame in which `selector` stands. @param {string} act @param {string} selector */
const timed = (act, selector) => `(async () => {
  const begin = performance.now()
  ${act}
  while (!(${stands(selector)})) await new Promise((resolve) => requestAnimationFrame(resolve))
  return performance.now() - begin
})()`

/** Types as a person does; React listens to the native setter, not to its own wrapper. @param {string} selector @param {string} text */
const type = (selector, text) => `{
  const field = document.querySelector(${JSON.stringify(selector)})
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(text)})
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}`

/** @param {Page} page @param {string} url @param {string} mark */
const timeToMark = async (page, url, mark) => {
  // Noted by the page itself when `mark` first stands in a painted frame.
  const source = `{
    const look = () => {
      if (${stands(mark)}) requestAnimationFrame(() => { globalThis.readyAt = performance.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source })
  await page.load(url)
  await page.evaluate(until('"readyAt" in globalThis'))
  return Number(await page.evaluate('readyAt'))
}

/** First visit on slow 4G: no cache, no service worker; data on the device stays. @param {Phone} phone @param {string} url @param {number} rate */
export const coldLoad = async (phone, url, rate) => {
  const page = await phone.openPage(rate)
  await page.send('Network.enable')
  await page.send('Network.clearBrowserCache')
  await page.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'service_workers,cache_storage' })
  await page.send('Network.emulateNetworkConditions', slow4g)
  const time = await timeToMark(page, url, marks.today)
  await page.close()
  return time
}

/** Fills the phone's book. @param {Phone} phone @param {string} origin @param {string} size */
export const seed = async (phone, origin, size) => {
  const page = await phone.openPage()
  await page.load(`${origin}/seed/?size=${size}`)
  await page.evaluate(until('document.title === "Seeded"', 120_000))
  await page.close()
}

/** Lets the service worker finish caching, then opens the app as often as it takes to have remembered what it remembers. @param {Phone} phone @param {string} url */
export const installOffline = async (phone, url) => {
  for (let visit = 0; visit < 3; visit += 1) {
    const page = await phone.openPage()
    await page.load(url)
    await page.evaluate(until(stands(marks.today)))
    await page.evaluate(`(async () => {
      const { active } = await navigator.serviceWorker.ready
      if (active.state !== 'activated') await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }))
    })()`)
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))')
    await page.close()
  }
}

/** Start from the service worker's cache; the server is gone. @param {Phone} phone @param {string} url @param {number} rate */
export const offlineStart = async (phone, url, rate) => {
  const page = await phone.openPage(rate)
  const time = await timeToMark(page, url, marks.today)
  await page.close()
  return time
}

/** An open, usable Today on a page slowed down by `rate`. @param {Phone} phone @param {string} url @param {number} rate */
export const openToday = async (phone, url, rate) => {
  const page = await phone.openPage(rate)
  await page.load(url)
  await page.evaluate(until(stands(marks.today)))
  // Idle work after the start (compaction, notices, the other sections) is not what is measured.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1500))')
  return page
}

/** From Today to a beat of the next meeting, whose id stands in the list of meetings. @param {Page} page @param {string} beat @param {string} mark */
const openBeat = async (page, beat, mark) => {
  await page.evaluate('location.hash = "#/meetings"')
  await page.evaluate(until(stands(marks.meetingLink)))
  const href = String(await page.evaluate(`document.querySelector(${JSON.stringify(marks.meetingLink)}).getAttribute('href')`))
  await page.evaluate('location.hash = "#/"')
  await page.evaluate(until(stands(marks.today)))
  return page.evaluate(timed(`location.hash = ${JSON.stringify(`${href}/${beat}`)}`, mark))
}

/**
 * What is done in an open app, one row of the table each: `measure` starts wherever the one before left the page.
 * @type {readonly { name: string, without?: readonly string[], measure: (page: Page) => Promise<number> }[]}
 */
export const acts = [
  {
    name: 'memory MiB',
    // JavaScript heap after a collection.
    measure: async ({ send }) => {
      await send('HeapProfiler.enable')
      await send('HeapProfiler.collectGarbage')
      await send('HeapProfiler.disable')
      const { usedSize } = await send('Runtime.getHeapUsage')
      return usedSize / 1_048_576
    },
  },
  {
    name: 'open journal',
    // Tap on Journal → its first rows stand.
    without: ['empty'],
    measure: (page) => page.evaluate(timed('document.querySelector(\'nav a[href="#/journal"]\').click()', marks.journalRow)),
  },
  {
    name: 'note until on disk',
    // Tap on Keep → the app says the note is on disk: the link to it stands in that line.
    measure: async (page) => {
      await page.evaluate('location.hash = "#/"')
      await page.evaluate(until(stands(marks.today)))
      await page.evaluate(type(marks.today, `Bench note ${Math.round(performance.now())}`))
      return page.evaluate(timed(`document.querySelector('${marks.today}').closest('form').requestSubmit()`, `[role="status"] ${marks.journalRow}`))
    },
  },
  {
    name: 'open Get ready',
    // With the agenda and the last log on it.
    without: ['empty'],
    measure: (page) => openBeat(page, 'ready', marks.readyRows),
  },
  {
    name: 'open the agenda',
    without: ['empty'],
    measure: (page) => openBeat(page, 'meet', marks.agendaTick),
  },
  {
    name: 'search, typed → first hit',
    // The entries are read when search opens; this measures the typing.
    without: ['empty'],
    measure: async (page) => {
      await page.evaluate('location.hash = "#/journal/search"')
      await page.evaluate(until(stands(marks.searchBox)))
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1500))')
      return page.evaluate(timed(type(marks.searchBox, 'lunch'), marks.searchHit))
    },
  },
]

/** The scan of 3,000 entries by itself, without drawing what it found. @param {Phone} phone @param {string} origin @param {number} rate */
export const searchScan = async (phone, origin, rate) => {
  const page = await phone.openPage(rate)
  await page.load(`${origin}/seed/scan.html`)
  await page.evaluate(until('"scanMs" in globalThis'))
  const time = Number(await page.evaluate('scanMs'))
  await page.close()
  return time
}
