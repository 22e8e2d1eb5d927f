// Where the tests find a Chromium, and how it must be started. Used by the test command, Vitest and the bench.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Flags that keep a test Chromium quiet on a closed network; `--no-sandbox` because CI runs as root. */
export const chromiumArgs = /** @type {const} */ ([
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
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
