// A throw-away project laid out like this one: the real configuration and the real rules, but only planted sources.
// It lives outside src (in the system's temporary folder), so a plant can never end up in the product.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '../..')
const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint')

export interface Finding {
  readonly file: string
  /** As oxlint names it: `plugin(rule)`. */
  readonly rule: string
  readonly message: string
}

export interface LintReport {
  readonly findings: readonly Finding[]
  readonly numberOfFiles: number
}

interface OxlintOutput {
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly filename: string }[]
  readonly number_of_files: number
}

/** Runs the real linter with the configuration that stands in `root`. Throws when it crashes or prints no report. */
export const lint = (root: string, paths: readonly string[] = []): Promise<LintReport> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [oxlint, '--type-aware', '--format', 'json', ...paths],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        try {
          // A finding makes oxlint exit 1, so only output that is no report at all counts as a crash.
          const output = JSON.parse(stdout) as OxlintOutput
          resolve({
            findings: output.diagnostics.map(({ code, message, filename }) => ({ file: filename, rule: code, message })),
            numberOfFiles: output.number_of_files,
          })
        } catch (cause) {
          reject(new Error(`oxlint gave no report.\n${stdout.slice(0, 2000)}\n${stderr.slice(0, 2000)}`, { cause }))
        }
      },
    )
  })

/** A fresh project holding `files` (path from the root → text). Call `remove` when done. */
export const plantTree = (files: Readonly<Record<string, string>>): { readonly root: string; readonly remove: () => void } => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pairbook-architecture-')))
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'tests/architecture/house-rules.js'])
    cpSync(join(projectRoot, name), join(root, name))
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'dir')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { root, remove: () => { rmSync(root, { recursive: true, force: true }) } }
}
