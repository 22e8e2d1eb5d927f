// `npm test`: makes sure a browser is there, verifies the source, runs every kind of test, and ends with one plain line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { countTests, lastLines } from './count-tests.mjs'
import { verify } from './verify.mjs'

const projectRoot = join(import.meta.dirname, '..')
const projects = ['unit', 'zones', 'architecture', 'browser', 'journeys']

/** Runs a command in front of the reader's eyes; true when it succeeded. @param {string} command @param {readonly string[]} parameters */
const succeeds = (command, parameters) => spawnSync(command, parameters, { cwd: projectRoot, stdio: 'inherit' }).status === 0

/** The browser tests need a Chromium: the one installed, else Debian's, else Playwright's own. */
const ensureChromium = () => {
  if (findChromium() !== undefined) return true
  const onDebianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (onDebianAsRoot && succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']) && findChromium() !== undefined) return true
  return succeeds('npx', ['playwright', 'install', 'chromium']) && findChromium() !== undefined
}

/**
 * One Vitest project in a process of its own, so that none takes the processor from another.
 * @param {string} project @param {string} reportPath
 */
const runProject = (project, reportPath) => {
  console.log(`\n── ${project} ──`)
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
  const succeeded = succeeds(process.execPath, [vitest, 'run', '--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`])
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
  const counted = countTests(report, succeeded)
  if (counted.trouble !== undefined) console.log(`✗ ${project}: ${counted.trouble}`)
  return counted
}

if (!ensureChromium()) {
  console.error('The tests need Chromium, and none could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.')
  process.exit(1)
}

const sum = { ...(await verify()), skipped: 0 }
const reports = mkdtempSync(join(tmpdir(), 'pairbook-reports-'))
try {
  for (const project of projects) {
    const { passed, failed, skipped } = runProject(project, join(reports, `${project}.json`))
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
} finally {
  rmSync(reports, { recursive: true, force: true })
}
console.log(`\n${lastLines(sum)}`)
process.exitCode = sum.failed === 0 ? 0 : 1
