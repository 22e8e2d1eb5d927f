// Listens to every word a session shows, in every screen and notice however short it stands there, and knows which of
// them belong to the other language. Sentences are found by the catalogues of the app itself.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

/** Stands in for whatever a sentence is made with: a name, a count, a time. */
const blank = '\uE000'

const sentencesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(sentencesOf)
  if (typeof value === 'function') {
    const made = [blank, 1, true].flatMap((given): string[] => {
      try {
        const sentence: unknown = Reflect.apply(value, undefined, Array.from({ length: value.length }, () => given))
        return typeof sentence === 'string' ? [sentence] : []
      } catch {
        return []
      }
    })
    return made
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : []
}

const catalogue = async (language: 'en' | 'es'): Promise<readonly string[]> => {
  const folder = join(import.meta.dirname, '../../src/words', language)
  const areas = await Promise.all((await readdir(folder)).map(async (name): Promise<unknown> => import(join(folder, name))))
  return areas.flatMap((area) => sentencesOf((area as { readonly words: unknown }).words))
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Whole texts that are this sentence, whatever stands in its blanks. Undefined when too little of it is fixed. */
const patternOf = (sentence: string): RegExp | undefined => {
  const parts = tidy(sentence).split(blank)
  if (!parts.some((part) => /\p{L}{3}/u.test(part))) return undefined
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('.+')}$`, 'su')
}

const englishDays = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Tells the English sentences among texts of a Spanish session, and the English names of days and months. */
export const englishAmong = async (texts: Iterable<string>): Promise<readonly string[]> => {
  const [english, spanish] = await Promise.all([catalogue('en'), catalogue('es')])
  const fixedSpanish = new Set(spanish.map(tidy))
  const onlyEnglish = english.map(tidy).filter((sentence) => sentence !== '' && !fixedSpanish.has(sentence))
  const fixed = new Set(onlyEnglish)
  const open = onlyEnglish.filter((sentence) => sentence.includes(blank)).flatMap((sentence) => patternOf(sentence) ?? [])
  const openSpanish = [...fixedSpanish].filter((sentence) => sentence.includes(blank)).flatMap((sentence) => patternOf(sentence) ?? [])
  return [...texts].filter(
    (text) =>
      fixed.has(text) || englishDays.test(text) || (open.some((pattern) => pattern.test(text)) && !openSpanish.some((pattern) => pattern.test(text))),
  )
}

/** Adds to `heard` every text, label, hint and title this session shows from now on. */
export const hearWords = async (context: BrowserContext, heard: Set<string>): Promise<void> => {
  await context.exposeFunction('hearWords', (texts: readonly string[]) => {
    for (const text of texts) heard.add(text)
  })
  await context.addInitScript(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']
    const told = new Set<string>()
    const tell = (): void => {
      const fresh: string[] = []
      const add = (text: string | null): void => {
        const tidied = text?.replaceAll(/\s+/g, ' ').trim() ?? ''
        if (tidied === '' || told.has(tidied)) return
        told.add(tidied)
        fresh.push(tidied)
      }
      add(document.title)
      // The sentence for a host that sends no files stands there in both languages and is not seen; a mark is a piece
      // of the person's own words.
      const unseen = 'script, style, noscript, mark, .shell-stuck, .shell-stuck *'
      for (const element of document.querySelectorAll(`body *:not(${unseen})`)) {
        // The welcome of a first visit stands there in both languages too; one of them shows, or none.
        if (element.closest('.shell-welcome')?.checkVisibility() === false) continue
        for (const name of attributes) add(element.getAttribute(name))
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent)
      }
      const { hearWords: hear } = globalThis as unknown as { readonly hearWords: (texts: readonly string[]) => Promise<void> }
      if (fresh.length > 0) void hear(fresh)
    }
    new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes })
    addEventListener('DOMContentLoaded', tell)
  })
}
