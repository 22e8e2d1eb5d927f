// Decides whether a typed address may be opened, and what it must show before it is. A partner's phone, a pasted text
// or an old copy may hold anything, so this runs wherever a link is shown, not only where it is typed.

export type RefusedLink =
  /** No address at all: a name, a sentence. */
  | 'notAnAddress'
  /** `javascript:`, `data:`, `file:` … */
  | 'scheme'
  /** `https://bank.example@elsewhere.example`: the part before the @ is there to mislead. */
  | 'account'
  /** Signs that cannot be seen, or that browsers quietly turn into others. */
  | 'hiddenSigns'
  /** A computer's number, or a host written in a way only a machine reads. */
  | 'oddHost'
  | 'tooLong'

export type WebLink =
  | {
      readonly type: 'opens'
      /** Exactly what the browser goes to. */
      readonly href: string
      /** Where it leads, as shown before it is opened; letters beyond a–z are spelled out (`xn--…`). */
      readonly host: string
      /** The name has letters that may look like others. */
      readonly spelledOut: boolean
    }
  | { readonly type: 'refused'; readonly why: RefusedLink; readonly scheme?: string }

const longest = 2048

const refused = (why: RefusedLink): WebLink => ({ type: 'refused', why })

const schemeOf = (text: string): string | undefined => /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase()

/** "example.org:8080/a" begins like a scheme and is none. */
const isHostAndPort = (text: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)+:\d{1,5}(?:[/?#]|$)/i.test(text)

/** A host as people write it: labels with dots, or one label when the scheme was written out (a school's own network). */
const isPlainHost = (host: string, schemeWritten: boolean): boolean => {
  if (host.length > 253 || /^[\d.]+$/.test(host) || /(?:^|\.)0x[\da-f]*$/i.test(host)) return false
  const labels = host.split('.')
  if (labels.length === 1 && !schemeWritten) return false
  return labels.every((each) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(each))
}

const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

const checkUrl = (text: string, schemeWritten: boolean): WebLink => {
  // Also the characters the URL parser throws away, and the ones that change the direction of what is read.
  if (/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text) || !text.isWellFormed()) return refused('hiddenSigns')
  const whole = schemeWritten ? text : `https://${text}`
  if (!/^https?:\/\/[^/]/i.test(whole)) return refused('notAnAddress')
  const authority = /^https?:\/\/([^/?#]*)/i.exec(whole)?.[1] ?? ''
  if (authority.includes('@')) return refused(schemeWritten ? 'account' : 'notAnAddress')
  if (authority.includes('%')) return refused('hiddenSigns')
  const url = parseUrl(whole)
  if (url === undefined) return refused('notAnAddress')
  if (url.username !== '' || url.password !== '') return refused('account')
  if (!isPlainHost(url.hostname, schemeWritten)) return refused(/^\[|^[\d.]+$/.test(url.hostname) ? 'oddHost' : 'notAnAddress')
  return { type: 'opens', href: url.href, host: url.host, spelledOut: /(?:^|\.)xn--/.test(url.hostname) }
}

export const readLink = (typed: string): WebLink => {
  const text = typed.trim()
  if (text.length > longest) return refused('tooLong')
  // Looked for with unseen signs taken out as well: "java\u00ADscript:" must not pass for a plain word.
  const scheme = isHostAndPort(text) ? undefined : schemeOf(text.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, ''))
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { type: 'refused', why: 'scheme', scheme: scheme.slice(0, 40) }
  if (scheme === undefined && !/^[^\s/?#]+\.[^\s/?#]+/.test(text)) return refused('notAnAddress')
  return checkUrl(text, scheme !== undefined)
}
