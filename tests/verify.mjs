// `npm run verify`: everything about the source that a machine can check without running the app. One line a check.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkBudgets } from './budgets.mjs'
import { checkWords } from './words-check.mjs'

const projectRoot = join(import.meta.dirname, '..')
const bin = (/** @type {string} */ path) => join(projectRoot, 'node_modules', path)

/** @typedef {{ note?: string, problems: readonly string[] }} Outcome */

/** Runs a tool to its end. @param {string} script @param {readonly string[]} parameters @returns {Promise<{ code: number | null, output: string, errors: string }>} */
const run = (script, parameters = []) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], { cwd: projectRoot })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output, errors }))
  })

/** A tool that says nothing and exits 0 is content. @param {string} script @param {readonly string[]} [parameters] @returns {Promise<Outcome>} */
const contentWhenZero = async (script, parameters) => {
  const { code, output, errors } = await run(script, parameters)
  return { problems: code === 0 ? [] : `${output}${errors}`.split('\n').filter((line) => line.trim() !== '') }
}

/** @type {Promise<{ files: number, findings: { file: string, rule: string, message: string }[] }> | undefined} */
let lintReport
/** The linter runs once; two checks read its report. */
const lint = () => {
  lintReport ??= run(bin('oxlint/bin/oxlint'), ['--type-aware', '--format', 'json']).then(({ output, errors }) => {
    /** @type {{ number_of_files: number, diagnostics: { code: string, message: string, filename: string, labels?: { span?: { line?: number } }[] }[] }} */
    let report
    try {
      report = JSON.parse(output)
    } catch (cause) {
      throw new Error(`oxlint gave no report: ${output.slice(0, 500)}${errors.slice(0, 500)}`, { cause })
    }
    const findings = report.diagnostics.map(({ code, message, filename, labels }) => ({ file: `${filename}:${labels?.[0]?.span?.line ?? 1}`, rule: code, message }))
    return { files: report.number_of_files, findings }
  })
  return lintReport
}

const isArrow = (/** @type {{ rule: string }} */ { rule }) => rule.startsWith('boundaries(')
const sentence = (/** @type {{ file: string, rule: string, message: string }} */ { file, rule, message }) => `${file}  ${rule}  ${message}`

/** @type {readonly { name: string, check: () => Outcome | Promise<Outcome> }[]} */
const checks = [
  { name: 'types', check: () => contentWhenZero(bin('typescript/bin/tsc')) },
  {
    name: 'lint',
    check: async () => {
      const { files, findings } = await lint()
      return { note: `${files} files`, problems: files === 0 ? ['no file was linted'] : findings.filter((finding) => !isArrow(finding)).map(sentence) }
    },
  },
  { name: 'boundaries', check: async () => ({ problems: (await lint()).findings.filter(isArrow).map(sentence) }) },
  { name: 'dead code', check: () => contentWhenZero(bin('knip/bin/knip.js'), ['--no-progress']) },
  {
    name: 'words',
    check: () => {
      const { problems, grade, numberOfSentences } = checkWords(projectRoot)
      return { note: `${numberOfSentences} sentences, English at grade ${grade.toFixed(1)}`, problems }
    },
  },
  {
    name: 'budgets',
    check: () => {
      const { table, problems } = checkBudgets()
      return { note: `gzip\n${table.replaceAll(/^/gm, '    ')}`, problems }
    },
  },
]

/** Runs every check, one after another, and says a line for each. @param {(line: string) => void} say */
export const verify = async (say = console.log) => {
  let passed = 0
  let failed = 0
  for (const { name, check } of checks) {
    /** @type {Outcome} */
    let outcome
    try {
      outcome = await check()
    } catch (error) {
      outcome = { problems: [error instanceof Error ? error.message : String(error)] }
    }
    const good = outcome.problems.length === 0
    if (good) passed += 1
    else failed += 1
    say(`${good ? '✓' : '✗'} ${name}${outcome.note === undefined ? '' : `: ${outcome.note}`}`)
    for (const problem of outcome.problems) say(`    ${problem}`)
  }
  return { passed, failed }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await verify()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
