// `npm test`: makes sure a browser is there, verifies the source, runs every kind of test, and ends with one plain line.
// What needs little of the machine runs in two lanes side by side; the journeys, three files at once because much of a journey is waiting, have it for themselves.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { countTests, failedTests, lastLines } from './count-tests.mjs'
import { verify } from './verify.mjs'

const projectRoot = join(import.meta.dirname, '..')

/** `names` are of what failed. @typedef {{ passed: number, failed: number, skipped: number, names: readonly string[] }} Counts */

/** Runs a command in front of the reader's eyes; true when it succeeded. @param {string} command @param {readonly string[]} parameters */
const succeeds = (command, parameters) => spawnSync(command, parameters, { cwd: projectRoot, stdio: 'inherit' }).status === 0

/** The browser tests need a Chromium: the one installed, else Debian's, else Playwright's own. */
const ensureChromium = () => {
  if (findChromium() !== undefined) return true
  const onDebianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (onDebianAsRoot && succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']) && findChromium() !== undefined) return true
  return succeeds('npx', ['playwright', 'install', 'chromium']) && findChromium() !== undefined
}

/** @param {string} name @param {number} since */
const heading = (name, since) => `\n── ${name}, ${Math.round((performance.now() - since) / 1000)} s ──`

/** The checks of the source. What it says is printed at its end, so that lanes do not talk across one another. @returns {Promise<Counts>} */
const runVerify = async () => {
  const since = performance.now()
  /** @type {string[]} */
  const said = []
  const counted = await verify((line) => said.push(line))
  console.log([heading('verify', since), ...said].join('\n'))
  return { ...counted, skipped: 0, names: said.filter((line) => line.startsWith('✗')) }
}

/**
 * One Vitest project in a process of its own. `aloud` shows what it says while it runs, else at its end.
 * @param {string} project @param {{ aloud?: boolean, workers?: number }} options @returns {Promise<Counts>}
 */
const runProject = async (project, { aloud = false, workers = 2 } = {}) => {
  const since = performance.now()
  const reportPath = join(reports, `${project}.json`)
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
  if (aloud) console.log(`\n── ${project} ──`)
  const child = spawn(process.execPath, [vitest, 'run', '--project', `${project}*`, `--maxWorkers=${workers}`, '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`], {
    cwd: projectRoot,
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  const succeeded = await new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
  console.log(`${heading(project, since)}\n${said}`)
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
  const counted = countTests(report, succeeded)
  const trouble = counted.trouble === undefined ? [] : [`✗ ${project}: ${counted.trouble}`]
  for (const line of trouble) console.log(line)
  return { ...counted, names: [...failedTests(report).map((line) => `✗ ${line.replace(`${projectRoot}/`, '')}`), ...trouble] }
}

/** One after another. @param {readonly (() => Promise<Counts>)[]} parts */
const lane = async (parts) => {
  const counts = []
  for (const part of parts) counts.push(await part())
  return counts
}

if (!ensureChromium()) {
  console.error('The tests need Chromium, and none could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.')
  process.exit(1)
}

const since = performance.now()
const reports = mkdtempSync(join(tmpdir(), 'pairbook-reports-'))
const sum = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const names = []
try {
  const sideBySide = await Promise.all([
    lane([runVerify, () => runProject('architecture')]),
    lane([() => runProject('unit'), () => runProject('zones'), () => runProject('browser')]),
  ])
  for (const { passed, failed, skipped, names: failing } of [...sideBySide.flat(), await runProject('journeys', { aloud: true, workers: 3 })]) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
    names.push(...failing)
  }
} finally {
  rmSync(reports, { recursive: true, force: true })
}
console.log(heading('all', since))
for (const name of names) console.log(name)
console.log(lastLines(sum))
process.exitCode = sum.failed === 0 ? 0 : 1
