// Every arrow between folders, forbidden or permitted, is planted once and put before the real linter. The table is
// written here a second time on purpose: a slip in .oxlintrc.json must not be able to change what is expected of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lint, plantTree, type Finding } from './scratch-tree.ts'

const everything = [
  'foundation', 'words', 'material', 'kit', 'crypto', 'mine', 'mine/keys', 'mine/backup', 'ours', 'program', 'crossings',
  'pairing', 'sync', 'sync/transports', 'app',
] as const
type Folder = (typeof everything)[number]

const mineAll = ['mine', 'mine/keys', 'mine/backup'] as const
const rings = [...mineAll, 'ours', 'program'] as const
const shared = ['foundation', 'words', 'material', 'kit'] as const

/** What each folder may import besides itself. */
const permitted: Readonly<Record<Folder, readonly Folder[]>> = {
  foundation: [],
  words: ['foundation'],
  material: ['foundation'],
  kit: ['foundation'],
  crypto: ['foundation'],
  mine: [...shared, ...mineAll],
  'mine/keys': [...shared, ...mineAll, 'crypto'],
  'mine/backup': [...shared, ...mineAll, 'crypto'],
  ours: shared,
  program: shared,
  crossings: ['foundation', ...rings],
  pairing: [...shared, 'crypto'],
  sync: ['foundation', 'crypto', 'sync/transports'],
  'sync/transports': ['foundation', 'crypto', 'sync'],
  app: [...shared, ...rings, 'crossings', 'pairing', 'sync'],
}

/** Folders that may know the shape of the catalogue without reading a sentence of it. */
const mayTypeWords: readonly Folder[] = ['material', 'kit', 'crossings']

/** The ways one file can name another; each is an arrow. */
const ways = {
  value: (source: string) => `import { target } from '${source}'\nexport const planted = target\n`,
  type: (source: string) => `import type { Target } from '${source}'\nexport type Planted = Target\n`,
} as const

/** Rarer ways, planted once each: they must not be a way round. */
const otherWays = {
  'a dynamic import': (source: string) => `export const planted = () => import('${source}')\n`,
  'a re-export': (source: string) => `export { target } from '${source}'\n`,
  'a re-export of everything': (source: string) => `export * from '${source}'\n`,
  'an import type expression': (source: string) => `export type Planted = import('${source}').Target\n`,
  'an import for its side effect': (source: string) => `import '${source}'\n`,
  // Only the resolver set in .oxlintrc.json can follow this one; without it the arrow would go unseen.
  'an import without its extension': (source: string) => `import { target } from '${source.replace('.ts', '')}'\nexport const planted = target\n`,
  'a worker address': (source: string) => `export const planted = new URL('${source}', import.meta.url)\n`,
} as const

const depth = (folder: string): string => '../'.repeat(folder.split('/').length)
const fileName = (to: string, way: string): string => `plant-${way.replaceAll(' ', '-')}-${to.replace('/', '-')}.ts`

const arrows = everything.flatMap((from) =>
  everything
    .filter((to) => to !== from)
    .flatMap((to) =>
      (['value', 'type'] as const).map((way) => ({
        from,
        to,
        way,
        file: `src/${from}/${fileName(to, way)}`,
        allowed: permitted[from].includes(to) || (way === 'type' && to === 'words' && mayTypeWords.includes(from)),
      })),
    ),
)

const rareArrows = Object.entries(otherWays).map(([way, write]) => ({ way, write, file: `src/ours/${fileName('mine', way)}` }))

const files: Record<string, string> = {
  'src/main.tsx': everything
    .map((to, index) => `import { target as target${index} } from './${to}/target.ts'\nexport const planted${index} = target${index}\n`)
    .join(''),
  'src/app/plant-main.ts': "import '../main.tsx'\n",
  'src/nowhere/plant-unknown-folder.ts': 'export const planted = 1\n',
  'src/stray.ts': 'export const planted = 1\n',
  'src/app/plant-to-unknown-folder.ts': "import { planted } from '../nowhere/plant-unknown-folder.ts'\nexport const again = planted\n",
  'src/app/plant-out-of-src.ts': "import { outside } from '../../tests/outside.ts'\nexport const planted = outside\n",
  'src/mine/letter/plant-inside.ts': "import { target } from '../target.ts'\nexport const planted = target\n",
  'tests/outside.ts': 'export const outside = 1\n',
}
for (const folder of everything) files[`src/${folder}/target.ts`] = 'export const target = 1\nexport interface Target {\n  readonly of: number\n}\n'
for (const { from, to, way, file } of arrows) files[file] = ways[way](`${depth(from)}${to}/target.ts`)
for (const { write, file } of rareArrows) files[file] = write('../mine/target.ts')

const tree = plantTree(files)
afterAll(() => { tree.remove() })

let findings: readonly Finding[] = []
let numberOfFiles = 0
beforeAll(async () => {
  ;({ findings, numberOfFiles } = await lint(tree.root))
})

const arrowFindings = (file: string): readonly string[] =>
  findings.filter((finding) => finding.file === file && finding.rule.startsWith('boundaries(')).map((finding) => finding.rule)

describe('the linter read the planted tree', () => {
  test('it linted every planted file and the rules themselves', () => {
    expect(numberOfFiles).toBe(Object.keys(files).length + 1)
  })
})

describe('a forbidden arrow is reported', () => {
  test.each(arrows.filter(({ allowed }) => !allowed))('$from must not import $to ($way)', ({ file }) => {
    expect(arrowFindings(file)).toEqual(['boundaries(dependencies)'])
  })

  test.each(rareArrows)('$way is an arrow as well', ({ file }) => {
    expect(arrowFindings(file)).toEqual(['boundaries(dependencies)'])
  })

  test('nothing imports the composition root', () => {
    expect(arrowFindings('src/app/plant-main.ts')).toContain('boundaries(dependencies)')
  })

  test('a folder the table does not know is reported, and so is a stray file beside main.tsx', () => {
    expect(arrowFindings('src/nowhere/plant-unknown-folder.ts')).toEqual(['boundaries(no-unknown-files)'])
    expect(arrowFindings('src/stray.ts')).toEqual(['boundaries(no-unknown-files)'])
  })

  test('an import of a folder the table does not know is reported', () => {
    expect(arrowFindings('src/app/plant-to-unknown-folder.ts')).toContain('boundaries(no-unknown-dependencies)')
  })

  test('an import of something outside src is reported', () => {
    const rules = findings.filter(({ file }) => file === 'src/app/plant-out-of-src.ts').map(({ rule }) => rule)
    expect(rules).toContain('house(stay-in-src)')
  })
})

describe('a permitted arrow is silent', () => {
  test.each(arrows.filter(({ allowed }) => allowed))('$from may import $to ($way)', ({ file }) => {
    expect(arrowFindings(file)).toEqual([])
  })

  test('a folder may import its own files, from below as well', () => {
    expect(arrowFindings('src/mine/letter/plant-inside.ts')).toEqual([])
  })

  test('the composition root may import every folder', () => {
    expect(arrowFindings('src/main.tsx')).toEqual([])
  })
})
