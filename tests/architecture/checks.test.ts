// The checks that are our own (words, budgets, dead code, the sum of the tests) are each shown something wrong, and
// must say so: a check that cannot fail is none.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { weigh } from '../budgets.mjs'
import { countTests, failedTests, lastLines } from '../count-tests.mjs'
import { checkWords } from '../words-check.mjs'
import { plantTree, projectRoot } from './scratch-tree.ts'

const planted = (files: Readonly<Record<string, string>>): string => {
  const tree = plantTree(files)
  onTestFinished(() => { tree.remove() })
  return tree.root
}

const catalogue = (body: string): string => `export const words = ${body}\n`

describe('words', () => {
  const problemsOf = (en: string, es: string): string =>
    checkWords(planted({ 'src/words/en/letter.ts': catalogue(en), 'src/words/es/letter.ts': catalogue(es) })).problems.join('\n')

  test('two languages that agree are silent', () => {
    expect(problemsOf("{ title: 'The letter', kept: (time: string) => `Kept at ${time}` }", "{ title: 'La carta', kept: (time: string) => `Guardado a las ${time}` }")).toBe('')
  })

  test('a function without words of its own is a key all the same', () => {
    expect(problemsOf('{ time: (time: string) => time }', "{ time: (time: string) => (time.startsWith('1:') ? `a la ${time}` : `a las ${time}`), }")).toBe('')
  })

  test('a key that is missing in Spanish, or left over in it, is named', () => {
    expect(problemsOf("{ title: 'The letter', lead: { text: 'Read it' } }", "{ title: 'La carta', lead: {}, extra: 'Más' }")).toBe(
      'src/words/es/letter.ts: words.lead.text is missing\nsrc/words/es/letter.ts: words.extra is not in English',
    )
  })

  test('an area without its Spanish twin is named', () => {
    const root = planted({ 'src/words/en/letter.ts': catalogue("{ title: 'The letter' }") })
    expect(checkWords(root).problems).toContain('src/words/es/letter.ts: the file is missing')
  })

  test('an empty sentence is named', () => {
    expect(problemsOf("{ title: ' ' }", "{ title: 'La carta' }")).toBe('src/words/en/letter.ts: words.title is empty')
  })

  test('a sentence left in English is named, a short name is not', () => {
    expect(problemsOf("{ title: 'This was never put into Spanish', name: 'Pairbook' }", "{ title: 'This was never put into Spanish', name: 'Pairbook' }")).toMatch(/^src\/words\/es\/letter\.ts: words\.title is still English: .*$/)
  })

  test.each(['Escriba tu nombre', '¿Qué quieres hacer?', 'Esto te toca a usted', 'Es tuyo', '(tú)'])('Spanish that says tú is named: %s', (text) => {
    expect(problemsOf("{ title: 'Title' }", `{ title: '${text}' }`)).toMatch(/write usted/)
  })

  test('words inside a function, an array, a choice and a constant are read as well', () => {
    const en = "{ act: (name: string) => `Write to ${name}`, list: ['One'], pick: (open: boolean) => (open ? 'Open' : 'Closed') }"
    const es = "{ act: (name: string) => `Escriba a ${name}, tu pareja`, list: ['Tu uno'], pick: (open: boolean) => (open ? 'Tus cosas' : 'Cerrado') }"
    expect(problemsOf(en, es).split('\n')).toHaveLength(3)
    const root = planted({
      'src/words/en/letter.ts': "const shared = { title: 'Title' }\nexport const words = { shared }\n",
      'src/words/es/letter.ts': "const shared = { title: 'Tu título' }\nexport const words = { shared }\n",
    })
    expect(checkWords(root).problems).toHaveLength(1)
  })

  test('English too hard to read fails', () => {
    const hard = 'Confidentiality obligations notwithstanding, participating individuals acknowledge unconditionally the administrative responsibilities enumerated hereunder.'
    expect(problemsOf(`{ title: '${hard}' }`, "{ title: 'Corto' }")).toMatch(/reads at grade/)
  })

  test('a tree without a sentence is a problem, not a success', () => {
    expect(checkWords(planted({})).problems).toEqual(['no sentences were found: the check looked in the wrong place'])
  })
})

describe('budgets', () => {
  const noise = (kibibytes: number): string => randomBytes(kibibytes * 768).toString('base64')

  interface Build {
    readonly entry?: string
    readonly style?: string
    readonly other?: string
    readonly font?: string
    /** What the page links. */
    readonly html?: string
    readonly precached?: readonly string[]
  }

  const page = '<script src="./assets/entry.js"></script><link rel="stylesheet" href="./assets/entry.css">'

  const problemsOf = ({ entry = '', style = '', other = '', font = '', html = page, precached }: Build): readonly string[] => {
    const files = ['index.html', 'assets/entry.js', 'assets/entry.css', 'assets/other.js', 'assets/font.woff2']
    return weigh(
      planted({
        'index.html': html,
        'assets/entry.js': entry,
        'assets/entry.css': style,
        'assets/other.js': other,
        'assets/font.woff2': font,
        '.vite/manifest.json': JSON.stringify({ 'index.html': { file: 'assets/entry.js', isEntry: true } }),
        'sw.js': `precache([${(precached ?? files).map((url) => `{url:"${url}",revision:null}`).join(',')}])`,
      }),
    ).problems
  }

  test('a light build is silent', () => {
    expect(problemsOf({})).toEqual([])
  })

  test('each weight over its limit is named', () => {
    expect(problemsOf({ entry: noise(210) })).toEqual([expect.stringMatching(/^first screen, scripts: .* is over 150$/)])
    expect(problemsOf({ style: noise(30) })).toEqual([expect.stringMatching(/^first screen, styles: .* is over 15$/)])
    expect(problemsOf({ other: noise(1000) })).toEqual([expect.stringMatching(/^whole precache: .* is over 700$/)])
    expect(problemsOf({ font: noise(40) })).toEqual([expect.stringMatching(/^font: .* is over 36$/)])
  })

  test('a page that links nothing, an empty precache, a file missing from it or from the build is named', () => {
    expect(problemsOf({ html: '<p>Pairbook</p>' })).toEqual(['the page links no script or no styles, or was not understood'])
    expect(problemsOf({ precached: [] })).toContain('the precache list in sw.js is empty or was not understood')
    expect(problemsOf({ precached: ['index.html', 'assets/entry.css'] })).toEqual(['assets/entry.js belongs to the first screen but is not precached'])
    expect(problemsOf({ precached: ['index.html', 'assets/entry.js', 'assets/entry.css', 'assets/gone.js'] })).toEqual(['sw.js wants assets/gone.js, which is not in the build'])
  })
})

describe('dead code', () => {
  const knip = (root: string): Promise<string> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(projectRoot, 'node_modules/knip/bin/knip.js'), '--no-progress'], { cwd: root }, (_error, stdout, stderr) => {
        resolve(stdout + stderr)
      })
    })

  test('a file, an export and a dependency nobody uses are each named', async () => {
    const root = planted({
      'index.html': '<script type="module" src="/src/main.tsx"></script>',
      'vite.config.ts': 'export default {}\n',
      'src/main.tsx': "import { used } from './app/used.ts'\nused()\n",
      'src/app/used.ts': 'export const used = () => 1\nexport const nobodyCallsMe = 2\n',
      'src/app/nobody-opens-me.ts': 'export const alone = 1\n',
    })
    const report = await knip(root)
    expect(report).toMatch(/Unused files[^]*src\/app\/nobody-opens-me\.ts/)
    expect(report).toMatch(/Unused exports[^]*nobodyCallsMe/)
    expect(report).toMatch(/Unused dependencies[^]*dexie/)
    expect(report).not.toMatch(/src\/app\/used\.ts\s*$/m)
  })
})

describe('the sum of the tests', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

  test('what passed, failed and was skipped is counted', () => {
    expect(countTests({ ...report, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }, false)).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  test('a crash, an empty project, a file that cannot be loaded and an error outside every test count as failures', () => {
    expect(countTests(undefined, false).failed).toBe(1)
    expect(countTests({ ...report, numPassedTests: 0 }, true).failed).toBe(1)
    expect(countTests({ ...report, testResults: [{ status: 'failed', name: 'a.test.ts', assertionResults: [] }] }, false).failed).toBe(1)
    expect(countTests(report, false).failed).toBe(1)
  })

  test('what failed is named, also a file that could not be loaded', () => {
    const told = (status: string, fullName: string) => ({ status, fullName })
    const testResults = [
      { status: 'failed', name: 'a.test.ts', assertionResults: [told('passed', 'holds'), told('failed', 'breaks')] },
      { status: 'failed', name: 'b.test.ts', assertionResults: [] },
      { status: 'passed', name: 'c.test.ts', assertionResults: [told('passed', 'holds')] },
    ]
    expect(failedTests({ ...report, testResults })).toEqual(['a.test.ts: breaks', 'b.test.ts: could not be loaded'])
    expect(failedTests(undefined)).toEqual([])
  })

  test('the last line is always plain; what was skipped stands before it, when something was', () => {
    expect(lastLines({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(lastLines({ passed: 3, failed: 1, skipped: 2 })).toBe('2 skipped\n3 passed, 1 failed')
  })
})
