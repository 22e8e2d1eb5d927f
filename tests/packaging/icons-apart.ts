// Each icon is asked for by its own file. Through the package's list of all icons, which the first screen imports, every
// icon of the app would count as the first screen's and stand in its script. And an icon is drawn by src/kit/draw-icon.ts.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const list = new URL('../../node_modules/lucide-react/dist/esm/lucide-react.mjs', import.meta.url)

/** Every name of an icon, also an older one, and its file. */
const readFiles = (): ReadonlyMap<string, string> => {
  const lines = readFileSync(list, 'utf8').matchAll(/^export \{([^}]*)\} from '\.\/icons\/([\w-]+)\.mjs';$/gm)
  return new Map([...lines].flatMap(([, names = '', file = '']) => [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, file] as const)))
}

const drawing = 'virtual:draw-icon'

export const iconsApart = (): Plugin => {
  const files = readFiles()
  const importOf = (asked: string): string => {
    const [name = '', as = name] = asked.split(' as ')
    if (name.startsWith('type ')) return `import { ${asked} } from 'lucide-react'`
    const file = files.get(name)
    if (file === undefined) throw new Error(`lucide-react has no icon ${name}`)
    return `import ${as} from 'lucide-react/icons/${file}'`
  }
  return {
    name: 'icons-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /createLucideIcon\.mjs$/ },
      handler: (_, importer) => (importer?.includes('/lucide-react/dist/esm/icons/') === true ? drawing : null),
    },
    load: {
      filter: { id: /^virtual:draw-icon$/ },
      handler: () => `export { drawIcon as default } from ${JSON.stringify(fileURLToPath(new URL('../../src/kit/draw-icon.ts', import.meta.url)))}`,
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "'lucide-react'" },
      handler: (code) => code.replaceAll(/^import \{([^}]*)\} from 'lucide-react'$/gm, (_, names: string) => names.split(',').map((name) => name.trim()).filter(Boolean).map(importOf).join(';')),
    },
  }
}
