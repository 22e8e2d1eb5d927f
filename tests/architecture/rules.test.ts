// Every rule that .oxlintrc.json names is broken once, in a throw-away tree, and must be reported in that very file.
// The last tests make sure that no named rule lacks its plant, and that the real tree is really read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lint, plantTree, projectRoot, type Finding, type LintReport } from './scratch-tree.ts'

interface Plant {
  /** As oxlint reports it: `plugin(rule)`. */
  readonly rule: string
  readonly file: string
  readonly text: string
}

const plant = (rule: string, file: string, text: string): Plant => ({ rule, file, text: `${text}\n` })

const anyValue = 'declare const loose: any\n'

const plants: readonly Plant[] = [
  // TypeScript
  plant('typescript(no-explicit-any)', 'src/mine/plant-any.ts', 'export const open = (value: any): string => String(value)'),
  plant('typescript(no-non-null-assertion)', 'src/mine/plant-bang.ts', 'export const first = (list: string[]): string => list[0]!'),
  plant('typescript(ban-ts-comment)', 'src/mine/plant-ignore.ts', '// @ts-ignore\nexport const one: number = 1'),
  plant('typescript(consistent-type-imports)', 'src/mine/plant-value-import.ts', "import { Shape } from './shape.ts'\nexport type Again = Shape"),
  plant('typescript(no-import-type-side-effects)', 'src/mine/plant-inline-type.ts', "import { type Shape } from './shape.ts'\nexport type Again = Shape"),
  plant('typescript(no-misused-promises)', 'src/mine/plant-promise-test.ts', 'export const ask = (answer: Promise<boolean>): string => (answer ? "yes" : "no")'),
  plant('typescript(no-floating-promises)', 'src/mine/plant-floating.ts', 'export const go = (act: () => Promise<void>): void => {\n  act()\n}'),
  plant('typescript(no-unsafe-argument)', 'src/mine/plant-unsafe-argument.ts', `${anyValue}export const cut = Number.parseInt(loose, 10)`),
  plant('typescript(no-unsafe-assignment)', 'src/mine/plant-unsafe-assignment.ts', `${anyValue}export const same: string = loose`),
  plant('typescript(no-unsafe-call)', 'src/mine/plant-unsafe-call.ts', `${anyValue}loose()`),
  plant('typescript(no-unsafe-member-access)', 'src/mine/plant-unsafe-member.ts', `${anyValue}export const name: unknown = loose.name`),
  plant('typescript(no-unsafe-return)', 'src/mine/plant-unsafe-return.ts', `${anyValue}export const give = (): string => loose`),
  plant('typescript(only-throw-error)', 'src/mine/plant-throw.ts', "export const fail = (): never => {\n  throw 'lost'\n}"),
  plant('typescript(return-await)', 'src/mine/plant-return-await.ts', 'export const go = async (act: () => Promise<void>): Promise<void> => {\n  try {\n    return act()\n  } finally {\n    await act()\n  }\n}'),
  plant('typescript(switch-exhaustiveness-check)', 'src/mine/plant-switch.ts', "export const say = (ring: 'mine' | 'ours'): void => {\n  switch (ring) {\n    case 'mine':\n      break\n  }\n}"),
  plant('typescript(no-base-to-string)', 'src/mine/plant-to-string.ts', 'export const say = (value: { readonly a: number }): string => value.toString()'),

  // Plain mistakes
  plant('eslint(eqeqeq)', 'src/mine/plant-loose-equal.ts', 'export const same = (a: string, b: string): boolean => a == b'),
  plant('eslint(no-var)', 'src/mine/plant-var.ts', 'export var one = 1'),
  plant('eslint(prefer-const)', 'src/mine/plant-let.ts', 'let one = 1\nexport const two = one + 1'),
  plant('eslint(no-eval)', 'src/mine/plant-eval.ts', "export const run: unknown = eval('1')"),
  plant('eslint(no-implied-eval)', 'src/mine/plant-implied-eval.ts', "setTimeout('run()', 10)"),
  plant('eslint(no-new-func)', 'src/mine/plant-new-function.ts', "export const run: unknown = new Function('return 1')"),
  plant('eslint(no-script-url)', 'src/mine/plant-script-url.ts', "export const address = 'javascript:run()'"),
  plant('eslint(no-alert)', 'src/app/plant-alert.ts', "window.alert('!')"),
  plant('eslint(no-proto)', 'src/mine/plant-proto.ts', 'export const proto = (value: { readonly __proto__: object }): object => value.__proto__'),
  plant('eslint(no-console)', 'src/mine/plant-console.ts', "console.log('a note')"),
  plant('eslint(max-lines)', 'src/mine/plant-long.ts', Array.from({ length: 301 }, (_, index) => `export const line${index} = ${index}`).join('\n')),
  plant('unicorn(no-document-cookie)', 'src/app/plant-cookie.ts', "document.cookie = 'a=b'"),
  plant('unicorn(filename-case)', 'src/mine/PlantCase.ts', 'export const one = 1'),
  plant('unicorn(filename-case)', 'src/app/plant-component.tsx', 'export const Empty = () => null'),
  plant('import(no-default-export)', 'src/mine/plant-default.ts', 'export default 1'),
  plant('import(no-nodejs-modules)', 'src/mine/plant-node.ts', "import { sep } from 'path'\nexport const slash = sep"),
  plant('import(no-cycle)', 'src/mine/plant-cycle.ts', "import { two } from './plant-cycle-back.ts'\nexport const one = (): number => two() + 1"),
  plant('import(no-cycle)', 'src/mine/plant-cycle-back.ts', "import { one } from './plant-cycle.ts'\nexport const two = (): number => one() + 1"),

  // React, and what a person reads or touches
  plant('react-hooks(rules-of-hooks)', 'src/app/PlantHook.tsx', "import { useState } from 'react'\nexport const Sometimes = ({ open }: { readonly open: boolean }) => {\n  if (open) useState(1)\n  return null\n}"),
  plant('react-hooks(exhaustive-deps)', 'src/app/PlantDeps.tsx', "import { useEffect } from 'react'\nexport const Watch = ({ act, day }: { readonly act: (day: string) => void; readonly day: string }) => {\n  useEffect(() => {\n    act(day)\n  }, [])\n  return null\n}"),
  plant('react(no-danger)', 'src/app/PlantDanger.tsx', "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />"),
  plant('react(jsx-no-target-blank)', 'src/app/PlantBlank.tsx', 'export const Out = ({ to, name }: { readonly to: string; readonly name: string }) => <a href={to} target="_blank">{name}</a>'),
  plant('react(button-has-type)', 'src/app/PlantButton.tsx', 'export const Press = ({ name }: { readonly name: string }) => <button>{name}</button>'),
  plant('react(no-multi-comp)', 'src/app/PlantTwo.tsx', 'export const One = () => <p />\nexport const Two = () => <p />'),
  plant('react(no-array-index-key)', 'src/app/PlantIndexKey.tsx', 'export const List = ({ names }: { readonly names: readonly string[] }) => <ul>{names.map((name, index) => <li key={index}>{name}</li>)}</ul>'),
  plant('jsx-a11y(alt-text)', 'src/app/PlantAlt.tsx', 'export const Picture = () => <img src="./a.png" />'),
  plant('house(words-in-catalogue)', 'src/app/PlantWords.tsx', 'export const Hello = () => <p>Hello</p>'),
  plant('house(words-in-catalogue)', 'src/kit/PlantWordsChosen.tsx', "export const Hello = ({ open }: { readonly open: boolean }) => <p>{open ? 'Open' : null}</p>"),
  plant('house(words-in-catalogue)', 'src/app/PlantWordsTemplate.tsx', 'export const Hello = ({ name }: { readonly name: string }) => <p>{`Hello ${name}`}</p>'),
  plant('house(words-in-catalogue)', 'src/app/PlantWordsInFragment.tsx', 'export const Hello = () => <>Hello</>'),
  ...['aria-label', 'title', 'placeholder', 'alt', 'label'].map((attribute, index) =>
    plant('house(words-in-catalogue)', `src/app/PlantSpoken${index}.tsx`, `declare const Field: (props: object) => null\nexport const Hello = () => <Field ${attribute}="Hello" />`),
  ),

  // One home for the clock, randomness, the network and the small stores
  ...[
    'Date.now()', 'new Date()', 'Date()', 'Math.random()', 'Temporal.Now.instant()', 'performance.now()',
    'crypto.getRandomValues(new Uint8Array(1))', 'crypto.randomUUID()', 'globalThis.crypto.randomUUID()', "globalThis['Date'].now()",
    "fetch('/x')", "window.fetch('/x')", 'new XMLHttpRequest()', "new WebSocket('ws://x')", "new EventSource('/x')", 'new RTCPeerConnection()',
    "navigator.sendBeacon('/x')", 'localStorage', 'window.localStorage', 'sessionStorage', "self['sessionStorage']",
  ].map((use, index) => plant('house(one-home)', `src/mine/plant-one-home-${index}.ts`, `export const planted: unknown = ${use}`)),
  plant('house(one-home)', 'src/mine/plant-one-home-taken-apart.ts', 'const { now } = Date\nexport const planted = now'),
  plant('house(one-home)', 'src/mine/plant-one-home-window-taken-apart.ts', 'const { localStorage } = window\nexport const planted = localStorage'),
  plant('house(one-home)', 'src/app/plant-clock-in-app.ts', 'export const planted = Date.now()'),
  plant('house(one-home)', 'src/sync/plant-network.ts', "export const planted = fetch('/x')"),

  // What may leave for the program is made in one place
  plant('house(mint-home)', 'src/app/plant-mint.ts', "import type { HandedOver } from './handed.ts'\nexport const make = (note: object): HandedOver => note as unknown as HandedOver"),
  plant('house(mint-home)', 'src/crossings/plant-mint-in-another-crossing.ts', "import type { HandedOver } from './handed.ts'\nexport const make = (notes: object): readonly HandedOver[] => notes as readonly HandedOver[]"),
  plant('house(mint-home)', 'src/program/plant-mint-claim.ts', "import type { HandedOver } from './handed.ts'\nexport const is = (note: object): note is HandedOver => note !== null"),

  // Markup out of text
  plant('house(no-markup-from-text)', 'src/app/plant-inner-html.ts', "document.body.innerHTML = ''"),
  plant('house(no-markup-from-text)', 'src/app/plant-document-write.ts', "document.write('')"),
  plant('house(no-markup-from-text)', 'src/app/PlantDangerProps.tsx', "export const Raw = () => <p {...{ dangerouslySetInnerHTML: { __html: '' } }} />"),

  // Modules
  plant('house(no-barrel)', 'src/mine/index.ts', 'export const one = 1'),
  plant('house(no-barrel)', 'src/mine/plant-barrel.ts', "export { one } from './one.ts'"),
  plant('house(no-barrel)', 'src/mine/plant-star-barrel.ts', "export * from './one.ts'"),
  plant('house(relative-with-extension)', 'src/mine/plant-no-extension.ts', "import { one } from './one'\nexport const two = one"),
  plant('house(stay-in-src)', 'src/mine/plant-out-of-src.ts', "import { outside } from '../../tests/outside.ts'\nexport const planted = outside"),
  plant('house(plain-names)', 'src/mine/date-utils.ts', 'export const one = 1'),
  plant('house(plain-names)', 'src/mine/helpers/one.ts', 'export const one = 1'),
  plant('house(plain-names)', 'src/app/NoteHandler.tsx', 'export const Empty = () => null'),

  // Packages outside the folder that owns them
  ...(
    [
      ['dexie', 'src/ours'], ['dexie', 'src/app'], ['dexie-react-hooks', 'src/mine'], ['yjs', 'src/mine'], ['yjs', 'src/app'],
      ['y-indexeddb', 'src/program'], ['lib0/decoding', 'src/mine'], ['@noble/hashes/sha2.js', 'src/ours'], ['canonicalize', 'src/ours'],
      ['react', 'src/foundation'], ['react', 'src/crypto'], ['react', 'src/mine'], ['react', 'src/ours'], ['react', 'src/program'],
      ['lucide-react', 'src/foundation'], ['lucide-react', 'src/ours'], ['signature_pad', 'src/crypto'], ['signature_pad', 'src/ours'], ['qr', 'src/ours'], ['qr/decode.js', 'src/sync'],
      ['vite-plugin-pwa', 'src/app'], ['vitest', 'src/app'], ['node:fs', 'src/app'], ['playwright-core', 'src/app'],
    ] as const
  ).map(([name, folder]) => plant('house(package-home)', `${folder}/plant-package-${name.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '')}.ts`, `import type * as Planted from '${name}'\nexport type Again = typeof Planted`)),

  // Tests
  plant('vitest(no-focused-tests)', 'tests/plant-focused.test.ts', "import { expect, test } from 'vitest'\ntest.only('one', () => {\n  expect(1).toBe(1)\n})"),
]

/** The one home of each restricted thing, and other things that only look forbidden. */
const silent: readonly (readonly [file: string, text: string])[] = [
  ['src/main.tsx', 'export const now = () => Date.now()\nexport const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))\nexport const day = () => new Date()'],
  ['src/crossings/hand-to-program.ts', "import type { HandedOver } from './handed.ts'\nexport const make = (note: object): HandedOver => note as HandedOver"],
  ['src/app/tab-id.ts', "export const id = () => sessionStorage.getItem('tab')"],
  ['src/mine/settings/first-paint.ts', "export const look = () => localStorage.getItem('look')"],
  ['src/mine/drafts/last-words.ts', "export const words = () => localStorage.getItem('words')"],
  ['src/mine/settings/book-mark.ts', "export const mark = () => localStorage.getItem('mark')"],
  ['src/mine/keep-database.ts', "import type { Dexie } from 'dexie'\nexport type Database = Dexie"],
  ['src/program/keep-database.ts', "import type { Dexie } from 'dexie'\nexport type Database = Dexie"],
  ['src/ours/keep-document.ts', "import type { Doc } from 'yjs'\nexport type Document = Doc"],
  ['src/crypto/canonical.ts', "import canonicalize from 'canonicalize'\nexport const canonical = canonicalize"],
  ['src/sync/transports/qr/draw.ts', "import encodeQR from 'qr'\nexport const draw = encodeQR"],
  ['src/app/Draw.tsx', "import SignaturePad from 'signature_pad'\nexport const pad = SignaturePad"],
  ['src/foundation/moment.ts', 'export const dateOf = (instant: number): Date => new Date(instant)'],
  ['src/mine/own-names.ts', 'export const give = (fetch: () => number): number => fetch()\nexport const shape = { localStorage: 1, now: 2 }'],
  ['src/app/Punctuated.tsx', 'export const Line = ({ a, b, name }: Readonly<Record<"a" | "b" | "name", string>>) => <p className="line" aria-label={name}>{a} · {b}&nbsp;</p>'],
]

const files: Record<string, string> = {
  'src/app/handed.ts': 'export interface HandedOver {\n  readonly of: number\n}\n',
  'src/crossings/handed.ts': 'export interface HandedOver {\n  readonly of: number\n}\n',
  'src/program/handed.ts': 'export interface HandedOver {\n  readonly of: number\n}\n',
  'src/mine/shape.ts': 'export interface Shape {\n  readonly of: number\n}\n',
  'src/mine/one.ts': 'export const one = 1\n',
  'tests/outside.ts': 'export const outside = 1\n',
}
for (const { file, text } of plants) files[file] = text
for (const [file, text] of silent) files[file] = `${text}\n`

const tree = plantTree(files)
afterAll(() => { tree.remove() })

let planted: LintReport = { findings: [], numberOfFiles: 0 }
let real: LintReport = { findings: [], numberOfFiles: 0 }
beforeAll(async () => {
  planted = await lint(tree.root)
  real = await lint(projectRoot)
})

const rulesFor = (findings: readonly Finding[], file: string): readonly string[] =>
  findings.filter((finding) => finding.file === file).map((finding) => finding.rule)

describe('a broken rule is reported in the file that breaks it', () => {
  test.each(plants)('$rule in $file', ({ rule, file }) => {
    expect(rulesFor(planted.findings, file)).toContain(rule)
  })
})

describe('what a rule permits stays silent', () => {
  test.each(silent)('%s', (file) => {
    expect(rulesFor(planted.findings, file)).toEqual([])
  })
})

describe('the checks are all there and read everything', () => {
  test('every rule named as an error has a planted violation', () => {
    const config = readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8')
    const named = [...config.matchAll(/"([a-z0-9-]+)\/([a-z-]+)": (?:"error"|\[\s*"error")/g)].map(([, scope, rule]) => `${scope}(${rule})`)
    const proven = new Set([...plants.map(({ rule }) => rule.replace(/^react-hooks\(/, 'react(')), ...provenByArrows])
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((rule) => !proven.has(rule))).toEqual([])
  })

  test('no two plants share a file', () => {
    expect(new Set(plants.map(({ file }) => file)).size).toBe(plants.length)
  })

  test('the linter read every source file of the project that a plain walk finds', () => {
    expect(real.numberOfFiles).toBe(sourceFiles(projectRoot).length)
  })

  test('every source file of the product belongs to a folder of the table', () => {
    const unknown = real.findings.filter(({ rule }) => rule === 'boundaries(no-unknown-files)')
    expect(unknown).toEqual([])
  })
})

/** Planted in arrows.test.ts. */
const provenByArrows = ['boundaries(dependencies)', 'boundaries(no-unknown-files)', 'boundaries(no-unknown-dependencies)']

/** Every script under `folder`, as the linter should see it: not what is built, installed or hidden. */
const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || ['node_modules', 'dist'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : []
  })
