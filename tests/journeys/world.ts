// A fresh phone for a journey: a real Chromium with a profile in which nothing was written, the size and language of
// somebody's phone, and a strict eye. Anything the app should never do (a policy message, a word to another host, an
// error nobody caught) fails the test that owns the phone, whether or not it asked.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { chromiumArgs, findChromium } from '../chromium.mjs'

interface PhoneOptions {
  /** A BCP 47 tag such as `es-US`; English (US) unless told. */
  readonly locale?: string
  /** An IANA zone; New York unless told. */
  readonly zone?: string
  /** True where the zone may change while the page is open: it is then the machine's, not one laid over the page. */
  readonly travels?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** The folder in which the profile is made; the system's own for temporary things unless told. */
  readonly folder?: string
  /** A deployment of the journey's own in place of the shared one. */
  readonly appUrl?: string
  /** True where the app is not on the phone yet; else it has been downloaded, and nothing was written in it. */
  readonly firstVisit?: boolean
  /** Flags of the browser's own beside the usual ones, such as a film in place of the camera. */
  readonly browserFlags?: readonly string[]
}

/** The screen before stays until the one asked for has loaded, and a journey must not type into it. */
const waitForScreens = (page: Page): void => {
  const goto = page.goto.bind(page)
  page.goto = async (...asked) => {
    const response = await goto(...asked)
    // The address is followed in the next frames.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))).catch(() => undefined)
    await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' })
    return response
  }
}

/** One start of the browser. Closing it keeps the profile, so the next start finds what was kept. */
interface Session {
  readonly context: BrowserContext
  readonly page: Page
}

interface Phone {
  /** The folder of the browser's profile, for a journey that damages it while the phone is off. */
  readonly profile: string
  /** The address of the built app. */
  readonly appUrl: string
  /** Starts the browser, or gives the session that is already open. */
  readonly start: () => Promise<Session>
  /** Closes the browser and starts it again on the same profile, in another time zone if one is named. */
  readonly restart: (zone?: string) => Promise<Session>
  /** Closes the browser; the profile stays. */
  readonly switchOff: () => Promise<void>
  /**
   * What went wrong so far, taken off the list, so that a journey that breaks things on purpose can look and go on. With `expected`
   * only what it matches: anything else still fails the journey.
   */
  readonly takeProblems: (expected?: RegExp) => readonly string[]
}

const watch = (context: BrowserContext, appUrl: string, problems: string[]): void => {
  const { origin } = new URL(appUrl)
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' || /content security policy|trusted ?types?/i.test(text)) problems.push(`console ${message.type()}: ${text} (${message.location().url})`)
  })
  context.on('weberror', (webError) => {
    problems.push(`uncaught: ${webError.error().stack ?? webError.error().message}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) problems.push(`request to another origin: ${request.url()}`)
  })
}

/** A phone on which nobody has written. It is switched off, and its profile removed, when the test ends. */
export const freshPhone = async (options: PhoneOptions = {}): Promise<Phone> => {
  const appUrl = options.appUrl ?? inject('appUrl')
  const profile = await mkdtemp(join(options.folder ?? tmpdir(), 'pairbook-phone-'))
  // Where the app has an address of its own, or the phone a small disk, it is downloaded as it always is.
  const isVisited = options.firstVisit !== true && options.appUrl === undefined && options.folder === undefined
  if (isVisited) await cp(inject('visitedProfile'), profile, { recursive: true })
  const problems: string[] = []
  let session: Session | undefined
  let zone = options.zone ?? 'America/New_York'

  const start = async (): Promise<Session> => {
    if (session !== undefined) return session
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('No Chromium found; npm test installs one.')
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...chromiumArgs, ...(options.browserFlags ?? [])],
      headless: true,
      viewport: options.viewport ?? { width: 390, height: 844 },
      locale: options.locale ?? 'en-US',
      ...(options.travels === true ? { env: { ...process.env, TZ: zone } } : { timezoneId: zone }),
      colorScheme: options.colorScheme ?? 'light',
      serviceWorkers: 'allow',
      hasTouch: true,
    })
    context.setDefaultTimeout(30_000)
    watch(context, appUrl, problems)
    // Not every policy breach is written to the console; the event always comes.
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    session = { context, page: context.pages()[0] ?? (await context.newPage()) }
    waitForScreens(session.page)
    return session
  }

  const stop = async (): Promise<void> => {
    const open = session
    session = undefined
    await open?.context.close()
  }

  const takeProblems = (expected = /^/): readonly string[] => {
    const all = problems.splice(0)
    problems.push(...all.filter((problem) => !expected.test(problem)))
    return all.filter((problem) => expected.test(problem))
  }

  onTestFinished(async () => {
    await stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    const left = takeProblems()
    if (left.length > 0) throw new Error(`The app did what it never should:\n${left.join('\n')}`)
  })

  return {
    profile,
    appUrl,
    start,
    switchOff: stop,
    restart: async (elsewhere = zone) => {
      await stop()
      zone = elsewhere
      return start()
    },
    takeProblems,
  }
}
