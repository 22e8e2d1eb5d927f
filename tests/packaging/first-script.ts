// Makes everything the first screen needs one classic script. Chromium keeps the compiled code of classic scripts that
// come out of a service worker's cache and takes it up again; of module scripts it compiles each function anew at every
// start (seen in 156). Screens that load later stay modules: what they import from the first script they find in a small
// module under the name the bundler gave it, which hands out the same values.
import { createHash } from 'node:crypto'
import { parseSync } from 'oxc-parser'
import type { Plugin, Rolldown } from 'vite'

/** Where the first script leaves what later screens import from it. */
const registry = 'pairbookFirst'

/** Turns the entry's chunk into the classic script, and its place among the modules into the one that hands out its values. */
export const firstScript = (): Plugin => ({
  name: 'first-script',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
      const page = bundle['index.html']
      if (entry?.type !== 'chunk' || page?.type !== 'asset') throw new Error('the build has no entry or no page')
      const { script, handOut } = split(entry, bundle)
      const fileName = `assets/first-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source: script })
      entry.code = handOut
      page.source = linkScript(String(page.source), entry, fileName)
    },
  },
})

const split = (entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): { readonly script: string; readonly handOut: string } => {
  const { staticImports, staticExports, importMetas } = parseSync(entry.fileName, entry.code).module
  const exported = staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, localName }) => {
      if (exportName.name === null || localName.name === null) throw new Error(`${entry.fileName} hands on an export of another file`)
      return { name: exportName.name, local: localName.name }
    }),
  )
  const imported = staticImports.map(({ entries, moduleRequest }) => {
    const names = entries.map(({ importName, localName }) => `${importName.name ?? 'default'}:${localName.value}`)
    return `const{${names.join(',')}}=${inlined(moduleRequest.value, bundle)};`
  })
  // From the end, so that the places of what stands before stay right.
  const body = [
    ...[...staticImports, ...staticExports].map(({ start, end }) => ({ start, end, text: '' })),
    ...importMetas.map(({ start, end }) => ({ start, end, text: '$meta' })),
  ]
    .toSorted((a, b) => b.start - a.start)
    .reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), entry.code)
  const handed = exported.map(({ name, local }) => `${JSON.stringify(name)}:${local}`)
  const taken = exported.map(({ name }, index) => ({ name, as: `_${index}` }))
  return {
    script: `(()=>{"use strict";const $meta={url:document.currentScript.src};${imported.join('')}${body}\n;globalThis.${registry}={${handed.join(',')}}})();\n`,
    handOut: `const{${taken.map(({ name, as }) => `${JSON.stringify(name)}:${as}`).join(',')}}=globalThis.${registry};export{${taken.map(({ name, as }) => `${as} as ${name}`).join(',')}};\n`,
  }
}

/** The bundler's own few functions, which hold nothing and may stand in two files. */
const inlined = (request: string, bundle: Rolldown.OutputBundle): string => {
  const chunk = Object.values(bundle).find(({ fileName }) => fileName.endsWith(request.replace(/^\.\//, '/')))
  if (chunk?.type !== 'chunk' || chunk.name !== 'rolldown-runtime') throw new Error(`the first script would need ${request}: see chunk-groups.ts`)
  const { staticExports } = parseSync(chunk.fileName, chunk.code).module
  const statement = staticExports[0]
  if (statement === undefined || staticExports.length > 1 || chunk.imports.length > 0) throw new Error(`${request} is not as simple as it was`)
  const handed = statement.entries.map(({ exportName, localName }) => `${exportName.name ?? ''}:${localName.name ?? ''}`)
  return `(()=>{${chunk.code.slice(0, statement.start)};return{${handed.join(',')}}})()`
}

const linkScript = (html: string, entry: Rolldown.OutputChunk, fileName: string): string => {
  const linked = html
    .replace(new RegExp(`<script type="module"[^>]*src="\\./${entry.fileName}"[^>]*></script>`), `<script defer src="./${fileName}"></script>`)
    // What was inlined.
    .replaceAll(/\s*<link rel="modulepreload"[^>]*rolldown-runtime[^>]*>/g, '')
  if (!linked.includes(fileName)) throw new Error('the page does not link the entry as it did')
  return linked
}
