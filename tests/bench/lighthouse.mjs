// Lighthouse 12 on the production build, mobile settings, in a Chromium of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromiumArgs } from '../chromium.mjs'
import { median } from './report.mjs'

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** Scores 0 to 100 by category, of one run. @param {string} url @param {string} executablePath */
const lighthouseScores = async (url, executablePath) => {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'pairbook-lighthouse-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: [...chromiumArgs, `--remote-debugging-port=${port}`] })
  try {
    const outcome = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] })
    return Object.fromEntries(Object.entries(outcome?.lhr.categories ?? {}).map(([name, category]) => [name, Math.round((category.score ?? 0) * 100)]))
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Every run's scores, and the median of each category: single runs differ by several points.
 * @param {string} url @param {string} executablePath @param {number} runs
 */
export const lighthouseOf = async (url, executablePath, runs) => {
  /** @type {Record<string, number[]>} */
  const samples = {}
  for (let run = 0; run < runs; run += 1) {
    for (const [name, score] of Object.entries(await lighthouseScores(url, executablePath))) (samples[name] ??= []).push(score)
  }
  return { samples, medians: Object.fromEntries(Object.entries(samples).map(([name, scores]) => [name, median(scores)])) }
}
