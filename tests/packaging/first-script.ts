// Makes everything the first screen needs two classic scripts. Chromium keeps the compiled code of classic scripts that
// come out of a service worker's cache and takes it up again; of module scripts it compiles each function anew at every
// start (seen in 156). The early one is tiny and only asks the phone's storage for what the first frame shows, so that the
// answer is there when the first one, with all the rest, has been run. Screens that load later stay modules: what they
// import from the two they find in a small module under the name the bundler gave it, which hands out the same values.
import { createHash } from 'node:crypto'
import { parseSync } from 'oxc-parser'
import type { Plugin, Rolldown } from 'vite'
import { reached } from './chunk-groups.ts'
import { isOfWorker } from './shared-worker.ts'

type Bundle = Rolldown.OutputBundle

/** Turns the two chunks into classic scripts, and their places among the modules into what hands out their values. */
export const firstScript = (): Plugin => ({
  name: 'first-script',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const early = chunks.find(({ name }) => name === 'early')
      const first = chunks.find(({ isEntry, facadeModuleId }) => isEntry && !isOfWorker(facadeModuleId ?? ''))
      const page = bundle['index.html']
      if (early === undefined || first === undefined || page?.type !== 'asset') throw new Error('the build lacks the early chunk, the entry or the page')
      const emit = (chunk: Rolldown.OutputChunk, name: string, global: string, from: (request: string) => string): string => {
        const { script, handOut } = split(chunk, global, from)
        const fileName = `assets/${name}-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`
        this.emitFile({ type: 'asset', fileName, source: script })
        chunk.code = handOut
        return fileName
      }
      const runtime = (request: string) => inlined(request, bundle)
      const firstFile = emit(first, 'first', 'pairbookFirst', (request) => (early.fileName.endsWith(request.slice(1)) ? 'globalThis.pairbookEarly' : runtime(request)))
      const earlyFile = emit(early, 'early', 'pairbookEarly', runtime)
      page.source = linkScripts(String(page.source), first, `./${earlyFile}"${startFiles(bundle)}`, `./${firstFile}"`)
    },
  },
})

/** `global` is where the script leaves what others import from it; `from` says where it finds what it imports. */
const split = (chunk: Rolldown.OutputChunk, global: string, from: (request: string) => string): { readonly script: string; readonly handOut: string } => {
  const { staticImports, staticExports, importMetas } = parseSync(chunk.fileName, chunk.code).module
  const exported = staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, localName }) => {
      if (exportName.name === null || localName.name === null) throw new Error(`${chunk.fileName} hands on an export of another file`)
      return { name: exportName.name, local: localName.name }
    }),
  )
  const imported = staticImports.map(({ entries, moduleRequest }) => {
    const names = entries.map(({ importName, localName }) => `${importName.name ?? 'default'}:${localName.value}`)
    return `const{${names.join(',')}}=${from(moduleRequest.value)};`
  })
  // From the end, so that the places of what stands before stay right.
  const body = [
    ...[...staticImports, ...staticExports].map(({ start, end }) => ({ start, end, text: '' })),
    ...importMetas.map(({ start, end }) => ({ start, end, text: '$meta' })),
  ]
    .toSorted((a, b) => b.start - a.start)
    .reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), chunk.code)
  const handed = exported.map(({ name, local }) => `${JSON.stringify(name)}:${local}`)
  const taken = exported.map(({ name }, index) => ({ name, as: `_${index}` }))
  return {
    script: `(()=>{"use strict";const $meta={url:document.currentScript.src};${imported.join('')}${body}\n;globalThis.${global}={${handed.join(',')}}})();\n`,
    handOut: `const{${taken.map(({ name, as }) => `${JSON.stringify(name)}:${as}`).join(',')}}=globalThis.${global};export{${taken.map(({ name, as }) => `${as} as ${name}`).join(',')}};\n`,
  }
}

/** The bundler's own few functions, which hold nothing and may stand in two files. */
const inlined = (request: string, bundle: Bundle): string => {
  const chunk = Object.values(bundle).find(({ fileName }) => fileName.endsWith(request.replace(/^\.\//, '/')))
  if (chunk?.type !== 'chunk' || chunk.name !== 'rolldown-runtime') throw new Error(`the first script would need ${request}: see chunk-groups.ts`)
  const { staticExports } = parseSync(chunk.fileName, chunk.code).module
  const statement = staticExports[0]
  if (statement === undefined || staticExports.length > 1 || chunk.imports.length > 0) throw new Error(`${request} is not as simple as it was`)
  const handed = statement.entries.map(({ exportName, localName }) => `${exportName.name ?? ''}:${localName.name ?? ''}`)
  return `(()=>{${chunk.code.slice(0, statement.start)};return{${handed.join(',')}}})()`
}

/** Files a first visit asks for ahead, as attributes of the early script: the font, the start screen, and its words in each language. */
const startFiles = (bundle: Bundle): string => {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const fonts = Object.keys(bundle).filter((fileName) => fileName.endsWith('.woff2'))
  const chunkOf = (end: string): Rolldown.OutputChunk => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)))
    if (found === undefined) throw new Error(`no file of the build holds ${end}`)
    return found
  }
  const screen = chunkOf('/src/app/start/StartScreen.tsx')
  // Also what it imports: a browser asked for a module ahead asks for nothing else.
  const files = [...reached(screen.fileName, (file) => chunks.find(({ fileName }) => fileName === file)?.imports ?? [])]
  const styles = [...(screen.viteMetadata?.importedCss ?? [])]
  const words = (language: string) => chunkOf(`/src/words/${language}/start.ts`).fileName
  const attribute = (name: string, files: readonly string[]) => ` data-${name}="${files.map((file) => `./${file}`).join(' ')}"`
  return [attribute('start', [...fonts, ...files, ...styles]), attribute('start-en', [words('en')]), attribute('start-es', [words('es')])].join('')
}

/** The early script stands before the styles: behind them it would wait for them. */
const linkScripts = (html: string, first: Rolldown.OutputChunk, earlySource: string, firstSource: string): string => {
  const linked = html
    .replace(new RegExp(`<script type="module"[^>]*src="\\./${first.fileName}"[^>]*></script>`), `<script defer src="${firstSource}></script>`)
    // What was inlined, and what comes as a classic script.
    .replaceAll(/\s*<link rel="modulepreload"[^>]*(rolldown-runtime|early)[^>]*>/g, '')
    .replace('<meta name="viewport"', `<script src="${earlySource}></script>\n    <meta name="viewport"`)
  if (!linked.includes(firstSource) || !linked.includes(earlySource)) throw new Error('the page does not link the entry as it did')
  return linked
}
