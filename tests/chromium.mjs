// Where the tests find a Chromium, and how it must be started. Used by the test command, Vitest and the bench.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * What the browser's own window would bring: Playwright's list (the last `--disable-features` wins), and the pages of the
 * address bar's drop-down, which nobody sees in a headless browser and which cost half of every start.
 */
const unneededFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

/** Flags that keep a test Chromium quiet on a closed network; `--no-sandbox` because CI runs as root. */
export const chromiumArgs = /** @type {const} */ ([
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${unneededFeatures.join(',')}`,
])

const systemPaths = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of an installed Chromium, or undefined when there is none. @returns {string | undefined} */
export const findChromium = () =>
  [...systemPaths, chromium.executablePath()].find((path) => path !== undefined && path !== '' && existsSync(path))
