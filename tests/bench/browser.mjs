// A Chromium driven through its pipe with as little as the bench needs. Not Playwright, because that switches on the
// inspector's Runtime domain: V8 then parses the scripts once more for each Error they make (React and Dexie make some at
// every start), which costs more than what is to be measured, and which no phone does.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArgs, findChromium } from '../chromium.mjs'

/** @typedef {(method: string, params?: Readonly<Record<string, unknown>>) => Promise<any>} Send */
/** @typedef {{ send: Send, evaluate: (act: string) => Promise<any>, load: (url: string) => Promise<void>, close: () => Promise<void> }} Page */

/** A phone: a browser with a profile of its own. */
export const startPhone = async () => {
  const executable = findChromium()
  if (executable === undefined) throw new Error('No Chromium found; npm test installs one.')
  const profile = mkdtempSync(join(tmpdir(), 'pairbook-bench-'))
  const args = [...chromiumArgs, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-pipe', '--lang=en-US', 'about:blank']
  const browser = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, TZ: 'America/New_York' } })
  const toBrowser = /** @type {import('node:stream').Writable} */ (browser.stdio[3])
  const fromBrowser = /** @type {import('node:stream').Readable} */ (browser.stdio[4])

  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let lastId = 0
  let rest = ''
  fromBrowser.setEncoding('utf8').on('data', (/** @type {string} */ piece) => {
    const messages = (rest + piece).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message)
      const call = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) call?.resolve(result)
      else call?.reject(new Error(error.message))
    }
  })
  browser.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'))
    waiting.clear()
  })
  /** @param {string | undefined} sessionId @returns {Send} */
  const sender = (sessionId) => (method, params = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`)
    })
  const toAll = sender(undefined)

  /** A page of a phone's size whose processor is slowed down by `rate`. @param {number} [rate] @returns {Promise<Page>} */
  const openPage = async (rate = 1) => {
    const { targetId } = await toAll('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await toAll('Target.attachToTarget', { targetId, flatten: true })
    const send = sender(sessionId)
    await send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 2, mobile: true })
    await send('Emulation.setCPUThrottlingRate', { rate })
    await send('Page.enable')
    return {
      send,
      /** Gives what the expression, or the promise it gives, comes to. */
      evaluate: async (expression) => {
        const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value
      },
      load: async (url) => {
        const { errorText } = await send('Page.navigate', { url })
        if (errorText !== undefined) throw new Error(`${url}: ${errorText}`)
      },
      close: async () => {
        await toAll('Target.closeTarget', { targetId })
      },
    }
  }

  const stop = async () => {
    const ended = new Promise((resolve) => browser.once('exit', resolve))
    await toAll('Browser.close').catch(() => browser.kill())
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { openPage, stop }
}
