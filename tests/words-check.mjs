// Reads every sentence of src/words and src/material as text (not by running it) and checks both languages: the same
// keys, nothing empty, nothing left untranslated, Spanish that says "usted", English a seventh-grader can read.
// `node tests/words-check.mjs --hardest` also lists the hardest English sentences.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { syllable } from 'syllable'

const projectRoot = join(import.meta.dirname, '..')
const catalogues = ['src/words', 'src/material']
const highestGrade = 7.5

/** Sentences that are the same in both languages on purpose (names, file formats). */
const sameInBoth = new Set(/** @type {readonly string[]} */ ([]))

/** Stands where a sentence takes a name or a number; two syllables, like most first names. */
const placeholder = 'Dana'

/** Forms of address of "tú". Imperatives are left out: most are also third-person forms. */
const familiarForms = new Set(
  ('tú tu tus te ti contigo tuyo tuya tuyos tuyas vos vuestro vuestra ' +
    'eres estás tienes puedes quieres debes necesitas sabes haces dices vas ves has escribes guardas eliges ' +
    'compartes borras vuelves prefieres recuerdas hiciste escribiste guardaste compartiste firmaste pudiste quisiste ' +
    'tuviste estuviste fuiste podrás tendrás serás harás podrías tendrías quieras puedas tengas hagas seas estés').split(' '),
)

/**
 * @typedef {{ type: string, [key: string]: any }} Node
 * @typedef {{ key: string, text: string, alone: boolean }} Sentence `alone`: the whole value, not a part chosen by a function.
 */

/** Every sentence of one module, and every key a screen may ask for (a function may hold no words of its own). @param {string} path @returns {{ sentences: Sentence[], keys: Set<string> }} */
const readSentences = (path) => {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'))
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  /** @type {Map<string, Node>} */
  const constants = new Map()
  /** @type {{ name: string, value: Node }[]} */
  const exported = []
  for (const statement of /** @type {Node[]} */ (/** @type {unknown} */ (program.body))) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || !init) continue
      constants.set(id.name, init)
      if (statement.type === 'ExportNamedDeclaration') exported.push({ name: id.name, value: init })
    }
  }

  /** @type {Sentence[]} */
  const sentences = []
  /** @type {Set<string>} */
  const keys = new Set()
  /** @param {Node} node @param {string} key @param {boolean} alone @param {readonly string[]} within */
  const walk = (node, key, alone, within) => {
    switch (node.type) {
      case 'Literal':
        if (typeof node['value'] === 'string') sentences.push({ key, text: node['value'], alone })
        return
      case 'TemplateLiteral':
        sentences.push({ key, text: node['quasis'].map((/** @type {Node} */ part) => part['value'].cooked).join(placeholder), alone })
        for (const part of node['expressions']) walk(part, key, false, within)
        return
      case 'ObjectExpression':
        for (const property of node['properties']) {
          if (property.type !== 'Property') {
            walk(property.argument, key, alone, within)
            continue
          }
          const name = `${key}.${property.key.name ?? property.key.value}`
          keys.add(name)
          walk(property.value, name, alone, within)
        }
        return
      case 'ArrayExpression':
        node['elements'].forEach((/** @type {Node | null} */ element, /** @type {number} */ index) => {
          if (element) walk(element, `${key}[${index}]`, alone, within)
        })
        return
      case 'TSSatisfiesExpression':
      case 'TSAsExpression':
        walk(node['expression'], key, alone, within)
        return
      case 'Identifier': {
        const value = constants.get(node['name'])
        if (value !== undefined && !within.includes(node['name'])) walk(value, key, alone, [...within, node['name']])
        return
      }
      case 'MemberExpression':
        return
      case 'BinaryExpression':
        // What is compared is not read.
        if (!['+'].includes(node['operator'])) return
    }
    for (const [name, child] of Object.entries(node)) {
      if (name === 'parent' || name === 'callee' || name === 'params') continue
      for (const part of Array.isArray(child) ? child : [child])
        if (part && typeof part === 'object' && typeof part.type === 'string') walk(part, key, false, within)
    }
  }
  for (const { name, value } of exported) walk(value, name, true, [name])
  for (const { key } of sentences) keys.add(key)
  return { sentences, keys }
}

export const wordsOf = (/** @type {string} */ text) => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []

/** Flesch–Kincaid grade (Kincaid and others, 1975). @param {readonly string[]} sentences */
export const readingGrade = (sentences) => {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Labels and names are not sentences; a grade over them says nothing. @param {string} text */
export const fullSentences = (text) =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length >= 4)

/**
 * Checks the catalogues below `root`. `problems` is empty when all is well.
 * @param {string} root
 */
export const checkWords = (root) => {
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  const english = []
  let numberOfSentences = 0

  for (const catalogue of catalogues) {
    const folders = { en: join(root, catalogue, 'en'), es: join(root, catalogue, 'es') }
    // With the folders inside: a piece of the material is a file of its own.
    const names = new Set(Object.values(folders).flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])).filter((name) => name.endsWith('.ts')))
    for (const name of [...names].sort()) {
      const missing = Object.entries(folders).find(([, folder]) => !existsSync(join(folder, name)))
      if (missing !== undefined) {
        problems.push(`${catalogue}/${missing[0]}/${name}: the file is missing`)
        continue
      }
      const { sentences: en, keys: enKeys } = readSentences(join(folders.en, name))
      const { sentences: es, keys: esKeys } = readSentences(join(folders.es, name))
      numberOfSentences += en.length + es.length
      english.push(...en.flatMap(({ text }) => fullSentences(text)))

      for (const key of enKeys) if (!esKeys.has(key)) problems.push(`${catalogue}/es/${name}: ${key} is missing`)
      for (const key of esKeys) if (!enKeys.has(key)) problems.push(`${catalogue}/es/${name}: ${key} is not in English`)
      for (const [language, sentences] of Object.entries({ en, es }))
        for (const { key, text, alone } of sentences)
          if (alone && text.trim() === '') problems.push(`${catalogue}/${language}/${name}: ${key} is empty`)

      const enTexts = new Set(en.map(({ key, text }) => `${key}\n${text}`))
      for (const { key, text } of es) {
        const words = wordsOf(text)
        if (words.length > 3 && enTexts.has(`${key}\n${text}`) && !sameInBoth.has(text)) problems.push(`${catalogue}/es/${name}: ${key} is still English: "${text}"`)
        const familiar = words.find((word) => familiarForms.has(word.toLowerCase()))
        if (familiar !== undefined) problems.push(`${catalogue}/es/${name}: ${key} says "${familiar}"; write usted: "${text}"`)
      }
    }
  }

  if (numberOfSentences === 0) problems.push('no sentences were found: the check looked in the wrong place')
  const grade = english.length === 0 ? 0 : readingGrade(english)
  if (grade > highestGrade) problems.push(`English reads at grade ${grade.toFixed(1)}; at most ${highestGrade}`)
  return { problems, grade, numberOfSentences, english }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems, grade, numberOfSentences, english } = checkWords(projectRoot)
  if (process.argv.includes('--hardest')) {
    const hardest = english.map((sentence) => ({ sentence, grade: readingGrade([sentence]) })).sort((a, b) => b.grade - a.grade)
    for (const row of hardest.slice(0, 25)) console.log(`${row.grade.toFixed(1).padStart(5)}  ${row.sentence}`)
  }
  for (const problem of problems) console.error(problem)
  console.log(`${numberOfSentences} sentences in two languages, English at grade ${grade.toFixed(1)}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
