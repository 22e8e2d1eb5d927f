// The rules of the house that no stock linter rule expresses, as an oxlint plugin: what may live only in one file,
// which package belongs to which folder, and that every sentence a person reads stands in the words catalogue.
// Each rule is planted as a violation in tests/architecture/, so none can fall silent unnoticed.
import { posix } from 'node:path'

/**
 * The part of oxlint's plugin interface used here. A node is read structurally: the linter hands in plain ESTree.
 * @typedef {{ type: string, parent?: Node, [key: string]: any }} Node
 * @typedef {{ filename: string, cwd: string, sourceCode: { scopeManager: any }, report: (problem: { node: Node, message: string }) => void }} Context
 * @typedef {{ meta: object, create: (context: Context) => Record<string, (node: Node) => void> }} Rule
 */

/** Where something may be used. A folder ends with a slash; no entry means nowhere in src. */
const homes = {
  clockAndRandomness: ['src/main.tsx'],
  localStorage: ['src/mine/settings/first-paint.ts', 'src/mine/settings/book-mark.ts', 'src/mine/drafts/last-words.ts'],
  sessionStorage: ['src/app/tab-id.ts'],
  /** The program pack that may lie beside the app, asked for by a tap. */
  fetch: ['src/app/committee/served-pack.ts'],
  nowhere: [],
}

/** Global names with one home. @type {Record<string, readonly string[]>} */
const homeOfGlobal = {
  fetch: homes.fetch,
  XMLHttpRequest: homes.nowhere,
  WebSocket: homes.nowhere,
  WebSocketStream: homes.nowhere,
  WebTransport: homes.nowhere,
  RTCPeerConnection: homes.nowhere,
  EventSource: homes.nowhere,
  importScripts: homes.nowhere,
  eval: homes.nowhere,
  Function: homes.nowhere,
  localStorage: homes.localStorage,
  sessionStorage: homes.sessionStorage,
}

/** Members of globals with one home. @type {Record<string, Record<string, readonly string[]>>} */
const homeOfMember = {
  Date: { now: homes.clockAndRandomness },
  Math: { random: homes.clockAndRandomness },
  performance: { now: homes.clockAndRandomness, timeOrigin: homes.clockAndRandomness },
  crypto: { getRandomValues: homes.clockAndRandomness, randomUUID: homes.clockAndRandomness },
  navigator: { sendBeacon: homes.nowhere },
}

/** `Temporal.Now.…` reads the clock too. */
const temporalNow = homes.clockAndRandomness

const globalObjects = new Set(['window', 'globalThis', 'self', 'top', 'parent', 'frames'])

/** Which folders may import a package. First match decides; a package not listed may be used anywhere in src. */
const screens = ['src/kit/', 'src/app/', 'src/main.tsx']
const homeOfPackage = /** @type {readonly (readonly [RegExp, readonly string[]])[]} */ ([
  [/^dexie$/, ['src/mine/', 'src/program/', 'src/sync/']],
  [/^dexie-react-hooks$/, ['src/app/']],
  [/^(?:yjs|y-indexeddb|y-protocols|lib0)(?:\/|$)/, ['src/ours/']],
  [/^(?:@noble\/|canonicalize$)/, ['src/crypto/']],
  [/^(?:react|react-dom|lucide-react|signature_pad|wouter)(?:\/|$)/, screens],
  [/^qr(?:\/|$)/, [...screens, 'src/sync/transports/qr/']],
  [/^(?:node:|vite$|vite\/|vite-plugin-|vitest|@vitest\/|@vitejs\/|@types\/|playwright|@axe-core\/|axe-core|workbox-build|fast-check|oxlint|knip)/, []],
])

/** Words that name nothing (house style: names are mentoring words). */
const emptyNames = /(?:^|-)(?:utils?|helpers?|common|services?|managers?|handlers?|data|info)(?=-|\.|$)/

/** Attributes a person reads or hears. */
const spokenAttributes = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'aria-braillelabel',
  'title', 'placeholder', 'alt', 'label', 'hint', 'heading', 'caption', 'summary', 'description', 'message', 'text',
])

const hasLetters = (/** @type {unknown} */ text) => typeof text === 'string' && /\p{L}/u.test(text.replaceAll(/&[a-z]+;/gi, ''))

/** The file's path from the project's root, with forward slashes. @param {Context} context */
const pathOf = (context) => context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/')

/** @param {string} path @param {readonly string[]} allowed */
const livesIn = (path, allowed) => allowed.some((home) => (home.endsWith('/') ? path.startsWith(home) : path === home))

/** @param {readonly string[]} allowed */
const homeText = (allowed) => (allowed.length === 0 ? 'nowhere in src' : `only in ${allowed.join(', ')}`)

/** The name a member expression asks for, when it can be read. @param {Node} node @returns {string | undefined} */
const memberName = (node) => {
  if (!node['computed']) return node['property'].name
  const property = node['property']
  if (property.type === 'Literal') return String(property.value)
  return property.type === 'TemplateLiteral' && property.expressions.length === 0 ? property.quasis[0].value.cooked : undefined
}

/** Type syntax and parentheses around an expression do not change what it is. @param {Node | null | undefined} node @returns {Node | undefined} */
const bare = (node) => {
  let current = node ?? undefined
  while (
    current !== undefined &&
    ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'ParenthesizedExpression', 'ChainExpression'].includes(current.type)
  )
    current = current['expression']
  return current
}

/** Every identifier in the file that refers to a global, not to something declared in it. @param {Context} context @returns {Set<Node>} */
const globalIdentifiers = (context) => {
  const [globalScope] = context.sourceCode.scopeManager.scopes
  const found = new Set()
  for (const reference of globalScope.through) if (reference.isValueReference !== false) found.add(reference.identifier)
  for (const variable of globalScope.variables)
    if (variable.defs.length === 0)
      for (const reference of variable.references) if (reference.isValueReference !== false) found.add(reference.identifier)
  return found
}

/** The clock, randomness, the network and the browser's small stores each have one home. @type {Rule} */
const oneHome = {
  meta: { type: 'problem' },
  create(context) {
    const path = pathOf(context)
    /** @type {Set<Node>} */
    let globals = new Set()

    /** @param {Node} node @param {string} what @param {readonly string[]} allowed */
    const check = (node, what, allowed) => {
      if (!livesIn(path, allowed)) context.report({ node, message: `${what} may be used ${homeText(allowed)}: let the composition root hand it down.` })
    }

    /** The global a node stands for: `crypto`, `window.crypto`, `globalThis['crypto']`. @param {Node | null | undefined} node @returns {string | undefined} */
    const globalNamed = (node) => {
      const plain = bare(node)
      if (plain === undefined) return undefined
      if (plain.type === 'Identifier') return globals.has(plain) ? plain['name'] : undefined
      if (plain.type !== 'MemberExpression') return undefined
      const owner = globalNamed(plain['object'])
      return owner !== undefined && globalObjects.has(owner) ? memberName(plain) : undefined
    }

    /** @param {Node} node @param {string} owner @param {string} name */
    const checkMember = (node, owner, name) => {
      const home = globalObjects.has(owner) ? homeOfGlobal[name] : homeOfMember[owner]?.[name]
      if (home !== undefined && Object.hasOwn(globalObjects.has(owner) ? homeOfGlobal : (homeOfMember[owner] ?? {}), name)) check(node, `${owner}.${name}`, home)
    }

    return {
      Program() {
        globals = globalIdentifiers(context)
        for (const identifier of globals) {
          const name = identifier['name']
          if (Object.hasOwn(homeOfGlobal, name)) check(identifier, name, homeOfGlobal[name] ?? homes.nowhere)
        }
      },
      MemberExpression(node) {
        const owner = globalNamed(node['object'])
        const name = memberName(node)
        if (owner === undefined || name === undefined) return
        checkMember(node, owner, name)
        if (owner === 'Temporal' && name === 'Now') check(node, 'Temporal.Now', temporalNow)
      },
      VariableDeclarator(node) {
        if (node['id'].type !== 'ObjectPattern') return
        const owner = globalNamed(node['init'])
        if (owner === undefined) return
        for (const property of node['id'].properties)
          if (property.type === 'Property' && property.key.type === 'Identifier') checkMember(property, owner, property.key.name)
      },
      NewExpression(node) {
        if (node['arguments'].length === 0 && globalNamed(node['callee']) === 'Date') check(node, 'new Date() without a moment', homes.clockAndRandomness)
      },
      CallExpression(node) {
        if (globalNamed(node['callee']) === 'Date') check(node, 'Date()', homes.clockAndRandomness)
      },
    }
  },
}

/** Calls `visit` for every module a file names: import, export … from, import(), import type. @param {(source: Node) => void} visit @returns {Record<string, (node: Node) => void>} */
const eachSource = (visit) => {
  const visitSource = (/** @type {Node} */ node) => {
    const source = node['source']
    if (source && typeof source.value === 'string') visit(source)
  }
  return {
    ImportDeclaration: visitSource,
    ExportNamedDeclaration: visitSource,
    ExportAllDeclaration: visitSource,
    ImportExpression: visitSource,
    TSImportType: visitSource,
  }
}

/** A package is used in the folder that owns it, so that replacing it touches one folder. @type {Rule} */
const packageHome = {
  meta: { type: 'problem' },
  create: (context) =>
    eachSource((source) => {
      const owned = homeOfPackage.find(([pattern]) => pattern.test(source['value']))
      if (owned !== undefined && !livesIn(pathOf(context), owned[1])) context.report({ node: source, message: `'${source['value']}' may be imported ${homeText(owned[1])}.` })
    }),
}

/** A relative import names its file, extension and all. @type {Rule} */
const relativeWithExtension = {
  meta: { type: 'problem' },
  create: (context) =>
    eachSource((source) => {
      const name = source['value'].split(/[?#]/)[0]
      if (/^\.{1,2}(?:\/|$)/.test(name) && !/\.(?:ts|tsx|css|json|svg|png|woff2)$/.test(name)) context.report({ node: source, message: `Write the extension: '${name}'.` })
    }),
}

/** The product is made of src and packages; nothing in it comes from tests or the build. @type {Rule} */
const stayInSrc = {
  meta: { type: 'problem' },
  create: (context) =>
    eachSource((source) => {
      if (!source['value'].startsWith('.')) return
      const target = posix.join(posix.dirname(pathOf(context)), source['value'])
      if (!target.startsWith('src/')) context.report({ node: source, message: `'${source['value']}' lies outside src.` })
    }),
}

/** No barrels: a module is imported from the file that defines it. @type {Rule} */
const noBarrel = {
  meta: { type: 'problem' },
  create(context) {
    const report = (/** @type {Node} */ node) => {
      if (node['source']) context.report({ node, message: 'No barrels: import from the file that defines it instead of re-exporting.' })
    }
    return {
      Program(node) {
        if (/(?:^|\/)index\.tsx?$/.test(pathOf(context))) context.report({ node, message: 'No barrels: name the file for what it holds, not index.' })
      },
      ExportAllDeclaration: report,
      ExportNamedDeclaration: report,
    }
  },
}

const markupMembers = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment', 'srcdoc', 'dangerouslySetInnerHTML'])

/** Text never becomes markup; Trusted Types would refuse it anyway. @type {Rule} */
const noMarkupFromText = {
  meta: { type: 'problem' },
  create(context) {
    const report = (/** @type {Node} */ node, /** @type {string} */ what) => context.report({ node, message: `${what} makes markup of text; render elements instead.` })
    return {
      MemberExpression(node) {
        const name = memberName(node)
        if (name !== undefined && markupMembers.has(name)) report(node, name)
        if (/^write(?:ln)?$/.test(name ?? '') && bare(node['object'])?.['name'] === 'document') report(node, 'document.write')
      },
      JSXAttribute(node) {
        if (['dangerouslySetInnerHTML', 'srcDoc'].includes(node['name'].name)) report(node, node['name'].name)
      },
      Property(node) {
        if (node['key'].name === 'dangerouslySetInnerHTML' || node['key'].value === 'dangerouslySetInnerHTML') report(node, 'dangerouslySetInnerHTML')
      },
    }
  },
}

/** Types that only one file may make: a cast, or a function that claims a value to be one, stands only there. @type {Record<string, readonly string[]>} */
const mintOf = { HandedOver: ['src/crossings/hand-to-program.ts'] }

/** What may leave for the program is made in one crossing. @type {Rule} */
const mintHome = {
  meta: { type: 'problem' },
  create(context) {
    const path = pathOf(context)
    /** The names of types within a type. @param {any} node @returns {string[]} */
    const namesIn = (node) => {
      if (typeof node !== 'object' || node === null) return []
      if (Array.isArray(node)) return node.flatMap(namesIn)
      const own = node.type === 'TSTypeReference' && node.typeName?.type === 'Identifier' ? [node.typeName.name] : []
      return [...own, ...Object.entries(node).flatMap(([key, value]) => (key === 'parent' || key === 'loc' || key === 'range' ? [] : namesIn(value)))]
    }
    const check = (/** @type {Node} */ node) => {
      for (const name of namesIn(node['typeAnnotation'])) {
        const home = Object.hasOwn(mintOf, name) ? mintOf[name] : undefined
        if (home !== undefined && !livesIn(path, home)) context.report({ node, message: `A ${name} is made ${homeText(home)}.` })
      }
    }
    return { TSAsExpression: check, TSTypeAssertion: check, TSTypePredicate: check }
  },
}

/** The literal sentences an expression may become. @param {Node | null | undefined} node @returns {Node[]} */
const literalsIn = (node) => {
  const plain = bare(node)
  if (plain === undefined) return []
  switch (plain.type) {
    case 'JSXExpressionContainer':
      return literalsIn(plain['expression'])
    case 'Literal':
      return hasLetters(plain['value']) ? [plain] : []
    case 'TemplateLiteral':
      return plain['quasis'].some((/** @type {Node} */ part) => hasLetters(part['value'].cooked)) ? [plain] : []
    case 'ConditionalExpression':
      return [...literalsIn(plain['consequent']), ...literalsIn(plain['alternate'])]
    case 'LogicalExpression':
      return [...literalsIn(plain['left']), ...literalsIn(plain['right'])]
    case 'BinaryExpression':
      return plain['operator'] === '+' ? [...literalsIn(plain['left']), ...literalsIn(plain['right'])] : []
    default:
      return []
  }
}

/** Every sentence a person reads stands in src/words, in both languages. @type {Rule} */
const wordsInCatalogue = {
  meta: { type: 'problem' },
  create(context) {
    const report = (/** @type {Node} */ node) => context.report({ node, message: 'Words a person reads belong in src/words/en and src/words/es.' })
    /** @param {Node} node */
    const checkChildren = (node) => {
      for (const child of node['children']) {
        if (child.type === 'JSXText' && hasLetters(child.value)) report(child)
        if (child.type === 'JSXExpressionContainer') literalsIn(child).forEach(report)
      }
    }
    return {
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      JSXAttribute(node) {
        if (spokenAttributes.has(node['name'].name)) literalsIn(node['value']).forEach(report)
      },
    }
  },
}

/** Files and folders carry names that say something. @type {Rule} */
const plainNames = {
  meta: { type: 'problem' },
  create: (context) => ({
    Program(node) {
      const empty = pathOf(context).split('/').find((part) => emptyNames.test(part.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()))
      if (empty !== undefined) context.report({ node, message: `'${empty}' names nothing: use a word of mentoring, or the act.` })
    },
  }),
}

export default {
  meta: { name: 'house' },
  rules: {
    'one-home': oneHome,
    'package-home': packageHome,
    'mint-home': mintHome,
    'relative-with-extension': relativeWithExtension,
    'stay-in-src': stayInSrc,
    'no-barrel': noBarrel,
    'no-markup-from-text': noMarkupFromText,
    'words-in-catalogue': wordsInCatalogue,
    'plain-names': plainNames,
  },
}
