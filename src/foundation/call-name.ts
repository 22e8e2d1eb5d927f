// What to call a person in a sentence of the app. Papers, lists and receipts keep the whole name as it was typed.
import { foldText } from './text.ts'


/** First parts of double given names that are hardly ever used alone. */
const joined = new Set(['ana', 'jose', 'juan', 'luis', 'ma', 'maria', 'mary'])
/** A title belongs to the name that follows it. */
const title = /^(?:mr|mrs|ms|mx|miss|dr|sr|sra|srta|don|doña|coach|prof)\.?$/iu

/**
 * The first given name ("Dana" of "Dana Ruiz", "María José" of "María José Vega Luna"), or the whole name where it begins
 * with a title ("Ms. Ruiz") or an initial, or is one word.
 */
export const callNameOf = (name: string): string => {
  const words = name.trim().split(/\s+/u)
  const [first = '', second, ...rest] = words
  if (second === undefined || title.test(first) || /^\p{L}\.?$/u.test(first)) return name.trim()
  const plain = first.normalize('NFD').replaceAll(/\p{Diacritic}|\./gu, '').toLowerCase()
  return joined.has(plain) && rest.length > 0 ? `${first} ${second}` : first
}

/** The same, or the whole name where somebody else beside would be called so too ("Dana Ruiz" and "Dana Kim"). */
export const callNameAmong = (name: string, others: readonly string[]): string => {
  const call = callNameOf(name)
  return others.some((other) => foldText(callNameOf(other)) === foldText(call)) ? name.trim() : call
}
